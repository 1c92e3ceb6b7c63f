import type { CellRef } from '../../model/grid';
import type { Host } from '../../model/host';
import type { ReportStyle } from '../../model/report';
import { UserError } from '../../model/userError';
import type { Decimal } from '../../numbers/decimal';
import { editsToWrite } from './editsToWrite';
import { INITIAL, type PaneState, type Paper, type Step } from './state';
import { troubleOf } from './trouble';
import { writtenText } from './writtenText';

type Core = typeof import('../core');
type PaperMaker = typeof import('../paper');
type WordMaker = typeof import('../word');

/** The chunks that are fetched when first needed. */
export interface Rooms {
  core(): Promise<Core>;
  paper(): Promise<PaperMaker>;
  word(): Promise<WordMaker>;
}

/** Lets the browser paint what was just published, so that progress is seen before long work. */
const breathe = () => new Promise<void>((done) => setTimeout(done, 0));

/** 面板的一次工作 The pane without its screens: reads, examines, writes and drafts, and tells who listens. */
export class Session {
  private state: PaneState = INITIAL;
  private readonly listeners = new Set<() => void>();

  constructor(
    readonly host: Host,
    private readonly rooms: Rooms,
    /** Told of faults of ours, which a person only hears of in general words. */
    private readonly fault: (error: unknown) => void = () => {},
  ) {}

  readonly snapshot = (): PaneState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Fetches the core ahead of the first click and fills the lists to choose from. */
  async prepare(): Promise<void> {
    await this.during('打开', null, async () => {
      const core = await this.rooms.core();
      this.publish({ policies: core.POLICY_CHOICES, outlines: core.OUTLINE_CHOICES });
    });
  }

  /** 检查 Reads the workbook afresh and examines it. */
  check(): Promise<void> {
    return this.during('检查', '正在读表、检查、评分……', async () => {
      await this.read();
      this.publish({ step: 'check', oneClick: false });
    });
  }

  /** 一键成稿 Reads, checks and scores; shows the scores and waits for 写入. */
  runAll(): Promise<void> {
    return this.during('检查', '正在读表、检查、评分……', async () => {
      await this.read();
      this.publish({ step: 'score', oneClick: true });
      if (this.state.edits.length === 0) await this.drafted();
    });
  }

  /** 写入 Writes the edits not left out, reads back, and goes on to the report after 一键成稿. */
  write(): Promise<void> {
    return this.during('写入', '正在写入……', async () => {
      const edits = editsToWrite(this.state);
      await this.host.write(edits);
      const { oneClick, leftOut } = this.state;
      await this.read();
      const message = writtenText(edits.length, this.state.examination?.scores ?? []);
      this.publish({ leftOut, notice: { message } });
      if (oneClick) await this.drafted();
    });
  }

  /** 成稿 Drafts the reports from what was last read. */
  draft(): Promise<void> {
    return this.during('成稿', '正在成稿……', () => this.drafted());
  }

  /** 保存 Word The document of the drafted reports; null where making it failed. */
  async word(): Promise<Uint8Array | null> {
    let bytes: Uint8Array | null = null;
    await this.during('生成 Word', '正在生成 Word……', async () => {
      const { toDocx } = await this.rooms.word();
      bytes = await toDocx(this.state.reports ?? []);
    });
    return bytes;
  }

  /** 写入工作表 Puts the report's lines on a sheet of their own. */
  toSheet(): Promise<void> {
    return this.during('写入工作表', '正在写入工作表……', async () => {
      const name = await this.host.addSheet('自评报告', this.state.paper?.rows ?? []);
      this.publish({ notice: { message: `报告已写入工作表“${name}”。` } });
    });
  }

  async choosePolicy(policy: string): Promise<void> {
    this.publish({ policy, choices: new Map(), leftOut: new Set() });
    await this.reconsider();
  }

  async chooseOutline(outline: string): Promise<void> {
    this.publish({ outline });
    await this.redraft();
  }

  async chooseStyle(style: ReportStyle): Promise<void> {
    this.publish({ style });
    await this.redraft();
  }

  /** 确认或改定一行定性得分; `cell` is qualified. */
  async chooseMark(cell: string, mark: Decimal): Promise<void> {
    this.publish({ choices: new Map(this.state.choices).set(cell, mark) });
    await this.reconsider();
  }

  /** Leaves the edit of a qualified cell out, or takes it in again. */
  toggle(cell: string): void {
    const leftOut = new Set(this.state.leftOut);
    if (!leftOut.delete(cell)) leftOut.add(cell);
    this.publish({ leftOut });
  }

  select(cell: CellRef): Promise<void> {
    return this.during('定位单元格', null, () => this.host.select(cell));
  }

  show(step: Step): void {
    this.publish({ step, notice: null });
  }

  /** Opens 报告, drafting first where nothing is drafted yet. */
  async showReport(): Promise<void> {
    if (this.state.reports) this.show('report');
    else if (this.state.examination) await this.draft();
    else this.show('report');
  }

  say(message: string, saved = false): void {
    this.publish({ notice: { message, saved } });
  }

  hush(): void {
    this.publish({ notice: null, trouble: null });
  }

  /** Called when a person changed the sheet. */
  markStale(): void {
    if (this.state.examination && !this.state.busy) this.publish({ stale: true });
  }

  private async read(): Promise<void> {
    const core = await this.rooms.core();
    const workbook = await this.host.read();
    const examination = core.examine(workbook, { policy: this.state.policy });
    this.publish({
      examination,
      edits: core.editsOf(examination),
      leftOut: new Set(),
      choices: new Map(),
      reports: null,
      paper: null,
      stale: false,
    });
  }

  private async examineAgain(): Promise<void> {
    const { examination: last, policy, choices } = this.state;
    if (!last) return;
    const core = await this.rooms.core();
    const examination = core.examine(last.workbook, { policy, choices });
    this.publish({ examination, edits: core.editsOf(examination), reports: null, paper: null });
  }

  private async drafted(): Promise<void> {
    const { examination, outline, style } = this.state;
    if (!examination) return;
    const core = await this.rooms.core();
    const { toHtml, toRows, toText } = await this.rooms.paper();
    const reports = core.draftReports(examination, { outline, style });
    const paper: Paper = {
      html: toHtml(reports),
      text: toText(reports),
      rows: reports.flatMap(toRows),
    };
    this.publish({ reports, paper, step: 'report', oneClick: false });
  }

  private async reconsider(): Promise<void> {
    if (!this.state.examination) return;
    const redraft = this.state.reports !== null && this.state.step === 'report';
    await this.during('评分', '正在重新评分……', async () => {
      await this.examineAgain();
      if (redraft) await this.drafted();
    });
  }

  private async redraft(): Promise<void> {
    if (!this.state.reports) return;
    if (this.state.step === 'report') await this.draft();
    else this.publish({ reports: null, paper: null });
  }

  /** Runs one piece of work at a time and turns what it throws into a sentence. */
  private async during(what: string, busy: string | null, work: () => Promise<void>) {
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

  private publish(change: Partial<PaneState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
