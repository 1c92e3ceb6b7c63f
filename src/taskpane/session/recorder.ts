import type { Edit, Restored, Undo } from '../../model/edit';
import type { AddedLayout } from '../../model/host';
import { UserError } from '../../model/userError';
import { UnsureWrite } from '../../model/writeErrors';
import type { TrailEntry, TrailOccasion } from '../../pipeline';
import { VERSION } from '../version';
import type { Core } from './chunks';
import { Examiner } from './examiner';
import { leftText, restoredText } from './restoredText';
import { timeOf } from './timeOf';
import type { NewSheet } from './undoStep';
import { why } from './why';
import type { Notice } from './working';

/** 写入、撤销、留痕 Every write goes through here: what takes it back is kept, and it leaves a trail in the workbook. */
export class Recorder extends Examiner {
  /** 撤销 Takes the newest write back; where that fails it can be tried again. */
  undo(): Promise<void> {
    return this.during('撤销', '正在撤销……', async () => {
      const { undos, policy, choices } = this.state;
      const last = undos.at(-1);
      if (!last) return;
      if (last.sheet) return await this.takeSheetBack(last.sheet);
      const told = await this.host.restore(last.undo).catch((error: unknown) => {
        this.refuse(error, '撤销', { undo: '撤销' });
        return null;
      });
      if (!told) return;
      const earlier = undos.slice(0, -1);
      const chosen = last.policy === policy ? new Map([...last.choices, ...choices]) : choices;
      this.publish({ undos: earlier, choices: chosen });
      const untold = await this.noteRestored(last.undo, told);
      const message = restoredText(told);
      if (!(await this.readBack(message, 'choices'))) return;
      if (this.state.step === 'report') await this.drafted();
      const { left } = told;
      this.publish({
        notice: {
          message: message + untold + leftText(left),
          warning: left.length > 0 || untold !== '',
          left: left.length > 0 ? left : undefined,
          undo: earlier.length > 0 ? '再撤销前一次' : undefined,
        },
      });
    });
  }

  /** 留痕表 Lists the trail on a sheet of its own and shows it. */
  showTrail(): Promise<void> {
    return this.during('列出留痕', '正在列出留痕……', async () => {
      const core = await this.rooms.core();
      const text = await this.host.readTrail();
      if (text === null) {
        return this.publish({
          notice: { message: '还没有留痕。写入、修复或撤销之后，这里会有记录。' },
        });
      }
      const layout = { widths: core.TRAIL_WIDTHS, header: true };
      const sheet = await this.host.addSheet(core.TRAIL_SHEET, core.trailRows(text), layout);
      await this.host.select({ sheet, address: 'A1' });
      this.publish({ notice: { message: `留痕已列在工作表“${sheet}”。` } });
    });
  }

  /**
   * Writes all edits or none. Returns how to tell of it: `message` is what was done. Throws as `Host.write`; what takes
   * back a write that nobody is sure of is kept, too.
   */
  protected async put(
    action: Parameters<Core['writtenEntry']>[1],
    edits: readonly Edit[],
  ): Promise<(message: string) => Notice> {
    const undo = await this.host.write(edits).catch((error: unknown) => {
      if (error instanceof UnsureWrite) this.keepUndo(error.undo);
      throw error;
    });
    this.keepUndo(undo);
    const untold = await this.note((core, occasion) => core.writtenEntry(occasion, action, edits));
    return tellOf(untold, undo.cells.length > 0);
  }

  /** Adds a sheet of text lines, or finds it there. Returns its name, and how to tell of it. Throws as `Host.addSheet`. */
  protected async putSheet(
    name: string,
    lines: readonly (readonly string[])[],
    layout?: AddedLayout,
  ): Promise<{ readonly sheet: string; readonly told: (message: string) => Notice }> {
    const { grids } = await this.host.read();
    const sheet = await this.host.addSheet(name, lines, layout);
    if (grids.some((grid) => grid.sheet === sheet))
      return { sheet, told: (message) => ({ message }) };
    const { undos, choices, policy } = this.state;
    const step = { undo: { cells: [] }, sheet: { name: sheet, lines }, choices, policy };
    this.publish({ undos: [...undos, step] });
    const untold = await this.note((core, at) =>
      core.writtenEntry(at, 'sheet', [sheetWritten(sheet, null, lines.length)]),
    );
    return { sheet, told: tellOf(untold) };
  }

  /** The newest step is done with either way: what a person typed into a sheet since is theirs. */
  private async takeSheetBack({ name, lines }: NewSheet): Promise<void> {
    const gone = await this.host.removeSheet(name, lines);
    const undos = this.state.undos.slice(0, -1);
    this.publish({ undos });
    if (!gone) {
      const message = `工作表“${name}”已不在，或者添加之后又填过、改过、被公式引用，没有删除。`;
      return this.publish({ notice: { message, warning: true } });
    }
    const untold = await this.note((core, at) =>
      core.writtenEntry(at, 'restore', [sheetWritten(name, lines.length, null)]),
    );
    const message = `已撤销添加的工作表“${name}”。`;
    if (!(await this.readBack(message, 'choices'))) return;
    if (this.state.step === 'report') await this.drafted();
    const undo = undos.length > 0 ? '再撤销前一次' : undefined;
    this.publish({ notice: { message: message + untold, warning: untold !== '', undo } });
  }

  /** Reads again after cells changed; where that fails, tells that they did, and returns false. */
  protected async readBack(done: string, keep?: 'choices'): Promise<boolean> {
    try {
      await this.read(keep);
      return true;
    } catch (error) {
      if (!(error instanceof UserError)) this.fault(error);
      const message = `${done}但接着没能重新读表，面板里还是之前的结果。${why(error)}`;
      const undo = this.state.undos.length > 0 ? '撤销' : undefined;
      this.publish({ trouble: { message, next: null, undo }, stale: true });
      return false;
    }
  }

  private keepUndo(undo: Undo): void {
    if (undo.cells.length === 0) return;
    const { undos, choices, policy } = this.state;
    this.publish({ undos: [...undos, { undo, choices, policy }] });
  }

  private async noteRestored(undo: Undo, told: Restored): Promise<string> {
    if (told.restored.length === 0) return '';
    return await this.note((core, occasion) => core.restoredEntry(occasion, undo, told));
  }

  /** Adds to the trail; returns what to tell where that failed. What was written stands. */
  private async note(
    entryOf: (core: Core, occasion: TrailOccasion) => TrailEntry,
  ): Promise<string> {
    const { examination } = this.state;
    if (!examination) return '';
    try {
      const core = await this.rooms.core();
      const { policy, memo } = examination;
      const entry = entryOf(core, { at: timeOf(this.clock()), tool: VERSION, policy, memo });
      await this.host.keepTrail((kept) => core.appendTrail(kept, entry));
      return '';
    } catch (error) {
      if (!(error instanceof UserError)) this.fault(error);
      return `这次没能记进留痕。${why(error)}`;
    }
  }
}

/** How to tell of something done: `untold` is what could not be kept of it. */
function tellOf(untold: string, undoable = true): (message: string) => Notice {
  const undo = undoable ? '撤销' : undefined;
  return (message) => ({ message: message + untold, warning: untold !== '', undo });
}

/** A sheet of so many lines, or none, as a trail tells of it. */
function sheetWritten(sheet: string, before: number | null, after: number | null) {
  const lines = (count: number | null) => (count === null ? '（无此表）' : `${count} 行`);
  return { sheet, address: 'A1', label: sheet, before: lines(before), value: lines(after) };
}
