import { byFile, CHECK_TITLES, type Ways } from '../../../batch';
import {
  type FileResult,
  type Ledger,
  LedgerBuilder,
  type LedgerRow,
  rowsOf,
} from '../../../ledger';
import type { Received } from '../../received';
import { gather, type Material } from './gather';
import { resultsOf } from './results';
import type { Source } from './source';
import { turn } from './turn';

/** 正在列出文件、正在读、正在比对、读完、停了 */
export type Phase = 'listing' | 'reading' | 'comparing' | 'done' | 'stopped';

/** All that is shown of a run. Replaced as a whole on every change. */
export interface RunState {
  readonly phase: Phase;
  readonly name: string;
  /** Files to read, and files read. */
  readonly total: number;
  readonly done: number;
  /** Milliseconds since the first file was begun. */
  readonly elapsed: number;
  /** While files are being read: the rows so far, without what only all of them together can tell. */
  readonly ledger: Ledger;
  /** 单位名单; null while none was given. */
  readonly list: readonly string[] | null;
}

/** Milliseconds between two showings of what has been read. */
const SHOW_EVERY = 250;
/** Milliseconds of work on end before the page has its turn. */
const AT_A_STRETCH = 12;

const emptyLedger = (policy: string): Ledger => ({
  policy,
  files: 0,
  rows: [],
  outliers: [],
  distributions: [],
  attendance: null,
});

/** 一次汇总 Reads what was received file by file and makes the ledger of it; tells who listens. */
export class Run {
  private readonly listeners = new Set<() => void>();
  private readonly results = new Map<string, FileResult>();
  private readonly rows = new Map<string, readonly LedgerRow[]>();
  private sources = new Map<string, Source>();
  private builder: LedgerBuilder;
  private stopping = false;
  private left = false;
  private state: RunState;

  constructor(
    private readonly received: Received,
    readonly ways: Ways,
    list: readonly string[] | null,
    /** Told of a fault of ours. */
    private readonly fault: (error: unknown) => void,
    private readonly pause: () => Promise<void> = turn,
  ) {
    this.builder = new LedgerBuilder(ways.policy, CHECK_TITLES);
    const ledger = emptyLedger(ways.policy);
    this.state = { phase: 'listing', name: '', total: 0, done: 0, elapsed: 0, ledger, list };
  }

  readonly snapshot = (): RunState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The result of a file; undefined before it was read. */
  result(file: string): FileResult | undefined {
    return this.results.get(file);
  }

  /** All results, in the order of the ledger. */
  inOrder(): FileResult[] {
    return [...this.results.values()].sort(byFile);
  }

  /** The file as it now is; null where it is none of this run. Rejects where it is no longer there. */
  async file(file: string): Promise<File | null> {
    return (await this.sources.get(file)?.open()) ?? null;
  }

  /** Reads all files, or those before 停止, and makes the ledger. */
  async start(): Promise<void> {
    try {
      const material = await gather(this.received);
      await this.read(material);
      if (!this.left) await this.compare();
    } catch (error) {
      this.fault(error);
      this.publish({ phase: 'stopped' });
    }
  }

  /** 停止 The ledger is made of what has been read. */
  stop(): void {
    this.stopping = true;
  }

  /** Ends the run; nothing is made of it. */
  leave(): void {
    this.left = true;
    this.stop();
  }

  /** 单位名单 Holds the ledger against it; null takes it away. */
  holdAgainst(list: readonly string[] | null): void {
    this.publish({ list });
    const { phase } = this.state;
    if (phase === 'done' || phase === 'stopped')
      this.publish({ ledger: this.builder.ledger(list) });
  }

  private async read({ name, sources }: Material): Promise<void> {
    this.sources = new Map(sources.map((source) => [source.file, source]));
    this.publish({ phase: 'reading', name, total: sources.length });
    const begun = performance.now();
    let shown = 0;
    for await (const result of resultsOf(sources, this.ways, this.pause)) {
      this.results.set(result.file, result);
      this.rows.set(result.file, rowsOf(result));
      const elapsed = performance.now() - begun;
      if (this.stopping) return;
      if (elapsed - shown < SHOW_EVERY) continue;
      shown = elapsed;
      this.publish({ done: this.results.size, elapsed, ledger: this.soFar() });
      await this.pause();
    }
  }

  private soFar(): Ledger {
    const results = this.inOrder();
    const rows = results.flatMap(({ file }) => this.rows.get(file) ?? []);
    return { ...emptyLedger(this.ways.policy), files: results.length, rows };
  }

  private async compare(): Promise<void> {
    const results = this.inOrder();
    this.publish({ phase: 'comparing', done: results.length, ledger: this.soFar() });
    this.builder = new LedgerBuilder(this.ways.policy, CHECK_TITLES);
    let begun = performance.now();
    for (const result of results) {
      this.builder.add(result);
      if (performance.now() - begun < AT_A_STRETCH) continue;
      await this.pause();
      begun = performance.now();
    }
    const ledger = this.builder.ledger(this.state.list);
    const all = results.length === this.state.total;
    this.publish({ phase: all ? 'done' : 'stopped', ledger });
  }

  private publish(change: Partial<RunState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
