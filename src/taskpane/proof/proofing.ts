import type { Severity } from '../../model/finding';
import { correctionsTaken, together, undecided } from './decisions';
import { ProofReader } from './proofReader';
import type { Decision } from './state';

/** 核对报告的一次工作 The screen without its screen: the report at hand and what a person decided about its findings. */
export class Proofing extends ProofReader {
  /** 采用 the corrections of one finding; it stays undecided where all of them overlap those already taken. */
  take(key: string): void {
    const fixes = this.state.findings.find((one) => one.key === key)?.corrections ?? [];
    if (fixes.length === 0) return;
    const { left } = together([...correctionsTaken(this.state), ...fixes]);
    const made = fixes.length - left.length;
    if (made > 0) this.decide([key], 'taken');
    if (made === 0) this.warn('这一处与已采用的更正重叠。要改用这一处，请先撤销那一处。');
    else if (left.length > 0)
      this.warn(`已采用 ${made} 处；还有 ${left.length} 处与先采用的更正重叠，仍照先采用的改。`);
  }

  /** 全部采用 All that nobody decided on and that can be made together. */
  takeAll(): void {
    const waiting = undecided(this.state);
    const fixes = waiting.flatMap(({ corrections }) => corrections);
    const { left } = together([...correctionsTaken(this.state), ...fixes]);
    const out = new Set(left);
    const taken = waiting.filter(({ corrections }) => corrections.some((fix) => !out.has(fix)));
    this.decide(
      taken.map(({ key }) => key),
      'taken',
    );
    if (left.length > 0)
      this.warn(
        `已采用 ${fixes.length - left.length} 处；还有 ${left.length} 处与别的更正重叠，请逐处决定。`,
      );
  }

  /** 不采用 */
  decline(key: string): void {
    this.decide([key], 'declined');
  }

  /** 撤销 what was decided. */
  undo(key: string): void {
    const decisions = new Map(this.state.decisions);
    decisions.delete(key);
    this.publish({ decisions, unsaved: [...decisions.values()].includes('taken'), notice: null });
  }

  /** The report with the corrections taken; null where it could not be made, which the screen then says. */
  async corrected(): Promise<Uint8Array | null> {
    let bytes: Uint8Array | null = null;
    await this.during('更正', '正在更正……', async () => {
      bytes = this.state.report?.document.corrected(correctionsTaken(this.state)) ?? null;
    });
    return bytes;
  }

  sayDone(message: string): void {
    this.publish({ notice: { message }, unsaved: false });
  }

  warn(message: string): void {
    this.publish({ notice: { message, warning: true } });
  }

  filter(filter: Severity | null): void {
    this.publish({ filter, selected: null });
  }

  /** Marks the finding that a person looks at. */
  select(selected: string): void {
    if (selected !== this.state.selected) this.publish({ selected });
  }

  /** 换一份 Shows the ways to open a report, or the report at hand again. */
  choose(choosing: boolean): void {
    this.publish({ choosing, trouble: null, notice: null });
  }

  /** Shows a text to be copied by hand; null puts it away. */
  showText(handCopy: string | null): void {
    this.publish({ handCopy });
  }

  private decide(keys: readonly string[], decision: Decision): void {
    const made = keys.map((key) => [key, decision] as const);
    const decisions = new Map([...this.state.decisions, ...made]);
    const unsaved = this.state.unsaved || (decision === 'taken' && keys.length > 0);
    this.publish({ decisions, unsaved, notice: null });
  }
}
