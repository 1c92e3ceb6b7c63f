import type { CellRef } from '../../model/grid';
import type { ReportStyle } from '../../model/report';
import type { Decimal } from '../../numbers/decimal';
import { Proofing } from '../proof/proofing';
import { editsToWrite } from './editsToWrite';
import type { Step } from './state';
import { Writer } from './writer';
import { writtenText } from './writtenText';

/** 面板的一次工作 The pane without its screens: reads, examines, writes and drafts, and tells who listens. */
export class Session extends Writer {
  /** 核对报告 */
  readonly proof = new Proofing(this, () => this.rooms.proof(), this.fault);

  /** Fetches the core ahead of the first click and fills the lists to choose from. */
  async prepare(): Promise<void> {
    await this.during('打开', null, async () => {
      const core = await this.rooms.core();
      this.publish({ policies: core.POLICY_CHOICES, outlines: core.OUTLINE_CHOICES });
    });
  }

  /** Fetches a part of the pane; null, and a sentence on the screen, where it does not come. */
  async fetch<T>(part: () => Promise<T>): Promise<T | null> {
    try {
      return await part();
    } catch (error) {
      this.refuse(error, '打开');
      return null;
    }
  }

  /** 检查 Reads the workbook afresh and examines it; then shows `step`. */
  check(step: Step = 'check'): Promise<void> {
    return this.during('检查', '正在读表、检查、评分……', async () => {
      await this.read();
      this.publish({ step, oneClick: false });
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
      const told = await this.put('write', edits);
      const { oneClick, leftOut } = this.state;
      if (!(await this.readBack(writtenText(edits.length, [])))) return;
      const message = writtenText(edits.length, this.state.examination?.scores ?? []);
      this.publish({ leftOut, notice: told(message) });
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
      const { sheet, told } = await this.putSheet('自评报告', this.state.paper?.rows ?? []);
      this.publish({ notice: told(`报告已写入工作表“${sheet}”。`), unsaved: false });
    });
  }

  async choosePolicy(policy: string): Promise<void> {
    this.publish({ policy, choices: new Map(), leftOut: new Set() });
    await this.reconsider('评分', '正在重新评分……');
  }

  /** Null takes the one that fits. */
  async chooseOutline(outline: string | null): Promise<void> {
    this.publish({ outline });
    await this.redraft();
  }

  /** '' takes what 报告素材 says, or the unit's name tells. */
  async chooseSelfName(name: string): Promise<void> {
    const selfName = name.trim();
    if (selfName === this.state.selfName) return;
    this.publish({ selfName });
    await this.redraft();
  }

  async chooseStyle(style: ReportStyle): Promise<void> {
    this.publish({ style });
    await this.redraft();
  }

  /** 确认或改定一行定性得分; `cell` is qualified. */
  async chooseMark(cell: string, mark: Decimal): Promise<void> {
    this.publish({ choices: new Map(this.state.choices).set(cell, mark) });
    await this.reconsider('评分', '正在重新评分……');
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
    this.publish({ step, fixes: null, notice: null });
    this.catchUp();
  }

  /** Opens 报告, drafting first where nothing is drafted yet. */
  async showReport(): Promise<void> {
    if (this.state.reports) this.show('report');
    else if (this.state.examination) {
      await this.draft();
      this.catchUp();
    } else this.show('report');
  }

  say(message: string, saved = false): void {
    this.publish({ notice: { message, saved } });
  }

  /** Tells of a report that left the pane, and of what in it was not brought up to date. */
  sayDone(message: string, saved = false): void {
    const { changed = 0, open = 0 } = this.state.preview ?? {};
    const late = changed + open;
    const warning = late > 0;
    const more = warning ? `其中 ${late} 处表里已变、还没有刷新，是按预览原样输出的。` : '';
    this.publish({ notice: { message: message + more, saved, warning }, unsaved: false });
  }

  warn(message: string, saved = false): void {
    this.publish({ notice: { message, saved, warning: true } });
  }

  /** Shows the whole text, to be copied by hand, or puts it away. */
  showText(textShown: boolean): void {
    this.publish({ textShown });
  }

  private async redraft(): Promise<void> {
    if (!this.state.reports) return;
    if (this.state.step === 'report') await this.draft();
    else this.publish({ reports: null, paper: null });
  }
}
