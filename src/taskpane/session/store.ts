import { UserError } from '../../model/userError';
import { INITIAL, type PaneState } from './state';
import { troubleOf } from './trouble';

/** Lets the browser paint what was just published, so that progress is seen before long work. */
const breathe = () => new Promise<void>((done) => setTimeout(done, 0));

/** 面板的状态 The state with those who listen to it, and one piece of work at a time upon it. */
export class Store {
  protected state: PaneState = INITIAL;
  private readonly listeners = new Set<() => void>();

  constructor(protected readonly fault: (error: unknown) => void) {}

  readonly snapshot = (): PaneState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Runs one piece of work at a time and turns what it throws into a sentence. */
  protected async during(what: string, busy: string | null, work: () => Promise<void>) {
    if (this.state.busy) return;
    if (busy) {
      this.publish({ busy, trouble: null, notice: null });
      await breathe();
    }
    try {
      await work();
    } catch (error) {
      if (!(error instanceof UserError)) this.fault(error);
      this.publish({ trouble: troubleOf(error, what) });
    } finally {
      if (busy) this.publish({ busy: null });
    }
  }

  protected publish(change: Partial<PaneState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
