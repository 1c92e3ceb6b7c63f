import type { Session } from './session/session';

/** Wait this long after the last change of the sheet before reading it again, in milliseconds. */
const SETTLE = 400;

/** 跟上表格 Lets the session follow what a person changes in the sheet, once they pause. Returns the way to stop. */
export function followChanges(session: Session): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (session.snapshot().busy) settle();
      else void session.follow();
    }, SETTLE);
  };
  const stop = session.host.onChange(settle);
  return () => {
    clearTimeout(timer);
    stop();
  };
}
