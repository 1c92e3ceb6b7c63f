import type { CellRef } from '../../model/grid';
import type { Host } from '../../model/host';
import type { Correction } from '../../model/mapping';
import type { Memo } from '../../model/memo';
import type { ReportStyle } from '../../model/report';
import type { Decimal } from '../../numbers/decimal';
import type { Examination } from '../../pipeline';
import type { Core, Rooms } from './chunks';
import { editsToWrite } from './editsToWrite';
import { nothingLeft, SET_ASIDE } from './mapping/refusals';
import { remember } from './remember';
import type { Paper, Step } from './state';
import { Store } from './store';
import { writtenText } from './writtenText';

/** 面板的一次工作 The pane without its screens: reads, examines, writes and drafts, and tells who listens. */
export class Session extends Store {
  constructor(
    readonly host: Host,
    private readonly rooms: Rooms,
    /** Told of faults of ours, which a person only hears of in general words. */
    fault: (error: unknown) => void = () => {},
  ) {
    super(fault);
  }

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

  /** 更正 Reads a form again as a person pointed out, and keeps that in the workbook. */
  correct(form: string, corrections: readonly Correction[]): Promise<void> {
    const said = '已记住，下次打开这份表格时照此识别（请记得保存表格）。';
    return this.remap(form, said, (memo, core) => corrections.reduce(core.withCorrection, memo));
  }

  /** Takes one correction back. */
  withdraw(correction: Correction): Promise<void> {
    return this.remap(correction.form, '已改回。', (memo) => ({
      ...memo,
      corrections: memo.corrections.filter((earlier) => earlier !== correction),
    }));
  }

  /** 恢复自动识别 Takes all corrections of a form back. */
  restore(form: string): Promise<void> {
    return this.remap(form, '已恢复自动识别。', (memo, core) =>
      core.withoutCorrections(memo, form),
    );
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
    const { policy, unkept } = this.state;
    const { examination, setAside } = core.examineOrSetAside(workbook, {
      policy,
      memo: unkept ?? undefined,
    });
    this.examined(core, examination);
    this.publish({ leftOut: new Set(), choices: new Map(), stale: false });
    if (setAside) this.publish({ notice: SET_ASIDE });
  }

  private async examineAgain(): Promise<void> {
    const { examination: last, policy, choices } = this.state;
    if (!last) return;
    const core = await this.rooms.core();
    this.examined(core, core.examine(last.workbook, { policy, choices, memo: last.memo }));
  }

  private examined(core: Core, examination: Examination): void {
    this.publish({
      examination,
      edits: core.editsOf(examination),
      mappings: core.mappingViews(examination),
      reports: null,
      paper: null,
    });
  }

  /** Examines with a changed memo; refuses a change that leaves nothing of the form. */
  private remap(form: string, said: string, change: (memo: Memo, core: Core) => Memo) {
    return this.during('更正', '正在照您指定的重新识别……', async () => {
      const { examination: last, policy, choices } = this.state;
      if (!last) return;
      const core = await this.rooms.core();
      const memo = change(last.memo, core);
      const { examination, setAside } = core.examineOrSetAside(last.workbook, {
        policy,
        choices,
        memo,
      });
      if (setAside || !examination.forms.some(({ id }) => id === form)) throw nothingLeft();
      this.examined(core, examination);
      const failed = await remember(this.host, core.printMemo(memo), this.fault);
      this.publish({ unkept: failed ? memo : null, notice: failed ?? { message: said } });
    });
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
}
