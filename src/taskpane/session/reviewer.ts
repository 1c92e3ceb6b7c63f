import type { Finding, Severity } from '../../model/finding';
import type { Correction } from '../../model/mapping';
import type { Memo } from '../../model/memo';
import type { Examination, Profile } from '../../pipeline';
import type { Core } from './chunks';
import { fixesOf } from './fixes';
import { nothingLeft } from './mapping/refusals';
import { marksOf } from './marks';
import { notOverridden, overriddenCells } from './override';
import { Recorder } from './recorder';

const REMEMBERED = '（请记得保存表格）';

/** 人的决定 What a person decides about findings, scores and columns; kept in the workbook where it must last. */
export class Reviewer extends Recorder {
  /** Lists findings of one severity, or all. */
  filter(filter: Severity | null): void {
    this.publish({ filter });
  }

  /** 填报 or 复核 */
  async chooseProfile(profile: Profile): Promise<void> {
    this.publish({ profile });
    await this.reconsider('检查', '正在重新检查……');
  }

  /** 搁置 Sets a finding aside, with a reason that is not blank. */
  setAside(finding: Finding, reason: string): Promise<void> {
    const said = `已搁置，理由已记在表里${REMEMBERED}。`;
    return this.amend('搁置', '正在记下……', said, (memo, core) =>
      core.withSetAside(memo, finding, reason),
    );
  }

  /** 恢复 Takes a finding that was set aside up again. */
  takeUp(finding: Finding): Promise<void> {
    return this.amend('恢复', '正在记下……', '已恢复为待处理的问题。', (memo, core) =>
      core.withSetAside(memo, finding, ''),
    );
  }

  /** 改分 Sets a mark against the formula; `cell` is qualified, `score` in digits, the reason not blank. */
  override(cell: string, score: string, reason: string): Promise<void> {
    const said = `已改分，理由已记在表里${REMEMBERED}。点“写入”后才填进得分格。`;
    const change = (memo: Memo, core: Core) =>
      core.withOverride(memo, cell, { score, reason: reason.trim() });
    const accept = (examination: Examination) => {
      if (!overriddenCells(examination).includes(cell)) throw notOverridden();
    };
    return this.amend('改分', '正在重新评分……', said, change, accept);
  }

  /** 撤销改分 Goes back to what the policy gives. */
  withdrawOverride(cell: string): Promise<void> {
    return this.amend('撤销改分', '正在重新评分……', '已撤销改分。', (memo, core) =>
      core.withOverride(memo, cell, null),
    );
  }

  /** 修复 Shows the edit that mends a finding, or all such edits, and waits for 写入. */
  previewFixes(findings: readonly Finding[]): void {
    const fixes = fixesOf(findings);
    if (fixes.length > 0) this.publish({ fixes, notice: null });
  }

  cancelFixes(): void {
    this.publish({ fixes: null });
    this.catchUp();
  }

  /** Writes the edits that were shown, and examines afresh. */
  writeFixes(): Promise<void> {
    return this.during('修复', '正在写入……', async () => {
      const { fixes } = this.state;
      if (!fixes) return;
      const told = await this.put('fix', fixes);
      const message = `已修复 ${fixes.length} 处。`;
      if (await this.readBack(message, 'choices')) this.publish({ notice: told(message) });
    });
  }

  /** 标注到表 Colours the cells of the findings that stand, in place of former marks. */
  mark(): Promise<void> {
    return this.during('标注', '正在标注……', async () => {
      const marks = marksOf(this.state.examination?.findings ?? []);
      await this.host.mark(marks);
      const colours = '红色是错误，黄色是提醒，蓝色是建议';
      const message =
        marks.length === 0
          ? '没有可标注的问题，原有的标注已取消。'
          : `已标注 ${marks.length} 个单元格：${colours}。点“取消标注”恢复原来的底色。`;
      this.publish({ notice: { message } });
    });
  }

  /** 取消标注 Gives the cells their former backgrounds back. */
  unmark(): Promise<void> {
    return this.during('取消标注', '正在取消标注……', async () => {
      await this.host.unmark();
      this.publish({ notice: { message: '已取消标注，单元格恢复原来的底色。' } });
    });
  }

  /** 换一种办法看看 '' ends the comparison. */
  async compareWith(policy: string): Promise<void> {
    if (policy === '') return this.publish({ comparison: null });
    await this.during('比较', '正在比较……', async () => {
      const { examination, profile } = this.state;
      if (!examination) return;
      const core = await this.rooms.core();
      this.publish({ comparison: core.comparisonWith(examination, profile, policy) });
    });
  }

  /** 更正 Reads a form again as a person pointed out, and keeps that in the workbook. */
  correct(form: string, corrections: readonly Correction[]): Promise<void> {
    const said = `已记住，下次打开这份表格时照此识别${REMEMBERED}。`;
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

  /** Examines what was last read again, by what is now chosen. */
  protected async reconsider(what: string, busy: string): Promise<void> {
    if (!this.state.examination) return;
    const redraft = this.state.reports !== null && this.state.step === 'report';
    await this.during(what, busy, async () => {
      await this.examineAgain();
      if (redraft) await this.drafted();
    });
  }

  /** Once no preview is open any more: sees what changed in the sheet meanwhile. */
  protected catchUp(): void {
    if (this.state.stale) void this.follow();
  }

  /** Refuses a change that leaves nothing of the form. */
  private remap(form: string, said: string, change: (memo: Memo, core: Core) => Memo) {
    const accept = ({ forms }: Examination, setAside: boolean) => {
      if (setAside || !forms.some(({ id }) => id === form)) throw nothingLeft();
    };
    return this.amend('更正', '正在照您指定的重新识别……', said, change, accept);
  }
}
