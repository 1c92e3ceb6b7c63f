import type { PassageView } from '../../manuscript';

/** The words of a passage as they may be edited; null where it cannot be. */
export function textOfView({ block }: PassageView): string | null {
  return 'runs' in block ? block.runs.map((run) => run.text).join('') : null;
}

/** Enough of a passage to know it by. */
export const opening = (text: string): string =>
  text.length > 16 ? `${text.slice(0, 16)}……` : text;
