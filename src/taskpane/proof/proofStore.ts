import { UserError } from '../../model/userError';
import { troubleOf } from '../session/trouble';
import { PROOF_INITIAL, type ProofState } from './state';

/** Lets the browser paint what was just published, so that progress is seen before long work. */
const breathe = () => new Promise<void>((done) => setTimeout(done, 0));

/** 核对报告的状态 The state with those who listen to it, and one piece of work at a time upon it. */
export class ProofStore {
  protected state: ProofState = PROOF_INITIAL;
  private readonly listeners = new Set<() => void>();

  constructor(
    /** Told of faults of ours, which a person only hears of in general words. */
    private readonly fault: (error: unknown) => void = () => {},
  ) {}

  readonly snapshot = (): ProofState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  sayDone(message: string): void {
    this.publish({ notice: { message }, unsaved: false });
  }

  warn(message: string): void {
    this.publish({ notice: { message, warning: true } });
  }

  /** Turns what was thrown into a sentence; `what` is what was being done, e.g. 打开报告. */
  refuse(error: unknown, what: string): void {
    if (!(error instanceof UserError)) this.fault(error);
    this.publish({ trouble: troubleOf(error, what).message });
  }

  hush(): void {
    this.publish({ notice: null, trouble: null });
  }

  protected async during(what: string, busy: string, work: () => Promise<void>): Promise<void> {
    if (this.state.busy) return;
    this.publish({ busy, trouble: null, notice: null });
    await breathe();
    try {
      await work();
    } catch (error) {
      this.refuse(error, what);
    } finally {
      this.publish({ busy: null });
    }
  }

  protected publish(change: Partial<ProofState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
