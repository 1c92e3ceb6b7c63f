import { UserError } from '../../model/userError';
import { type Trouble, troubleOf } from './trouble';
import type { Working } from './working';

/** Lets the browser paint what was just published, so that progress is seen before long work. */
const breathe = () => new Promise<void>((done) => setTimeout(done, 0));

/** 状态 A state with those who listen to it, and one piece of work at a time upon it. */
export class Store<State extends Working> {
  private readonly listeners = new Set<() => void>();

  constructor(
    protected state: State,
    /** Told of faults of ours, which a person only hears of in general words. */
    protected readonly fault: (error: unknown) => void,
  ) {}

  readonly snapshot = (): State => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Turns what was thrown into a sentence; `what` is what was being done, e.g. 打开报告. */
  refuse(error: unknown, what: string, more: Partial<Trouble> = {}): void {
    if (!(error instanceof UserError)) this.fault(error);
    this.publish({ trouble: { ...troubleOf(error, what), ...more } });
  }

  hush(): void {
    this.publish({ notice: null, trouble: null });
  }

  /** Runs one piece of work at a time and turns what it throws into a sentence. */
  protected async during(
    what: string,
    busy: string | null,
    work: () => Promise<void>,
  ): Promise<void> {
    if (this.state.busy) return;
    if (busy) {
      this.publish({ busy, trouble: null, notice: null });
      await breathe();
    }
    try {
      await work();
    } catch (error) {
      this.refuse(error, what);
    } finally {
      if (busy) this.publish({ busy: null });
    }
  }

  protected publish(change: Partial<State> | Partial<Working>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
