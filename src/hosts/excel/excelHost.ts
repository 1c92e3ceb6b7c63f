import { cellAt } from '../../grid/lookup';
import type { Edit, Restored, Undo } from '../../model/edit';
import type { Cell, CellRef, Workbook } from '../../model/grid';
import type { AddedLayout, Host, Mark } from '../../model/host';
import { UnsureWrite } from '../../model/writeErrors';
import { undoOf } from '../shared/cellChange';
import { memoToKeep } from '../shared/memo';
import { placesOf, refOf } from '../shared/place';
import { type CellFacts, planEdits } from '../shared/planEdits';
import { planMarks } from '../shared/planMarks';
import { reachable } from '../shared/reach';
import { refusals } from '../shared/refusals';
import { restoringChanges } from '../shared/restoringChanges';
import { holdsLines, removable } from '../shared/sheetLines';
import { sameSheetName, sheetNames } from '../shared/sheetName';
import { MEMO } from '../shared/textXml';
import { addTextSheet, deleteSheet } from './addSheet';
import { applyChanges } from './applyChanges';
import { ChangeFeed } from './changeFeed';
import { ExcelMarks } from './excelMarks';
import { askExcel, NoAnswer } from './excelRun';
import { type KeptText, keepText, lookUpText } from './keptText';
import { type ExcelCells, lookAtCells } from './lookAtCells';
import { OwnChanges } from './ownChanges';
import { type ReadWorkbook, readWorkbook } from './readWorkbook';
import { type ChangeRun, sendChanges } from './sendChanges';
import { keepTrail, readTrail } from './trail';
import { inExcel } from './userErrorOf';
import { type PlannedCell, writingChanges } from './writingChanges';

/** A protected sheet is left alone as a whole, and so is what was not read: nobody knows what stands there. */
const FACTS: CellFacts = {
  locked: () => true,
  filled: () => false,
  reachable,
};

/** Excel 宿主 The workbook open in Excel, through Office.js (ExcelApi 1.9; merges from 1.13 on). */
export class ExcelHost implements Host {
  private readonly own = new OwnChanges();
  private readonly feed = new ChangeFeed((event) => this.isOthers(event));
  /** What Excel held when last read; null once somebody changed something since. */
  private last: ReadWorkbook | null = null;
  private changes = 0;
  private readonly marks = new ExcelMarks();
  /** What Excel keeps for us; null while that is not known. */
  private memo: KeptText | null = null;

  async read(): Promise<Workbook> {
    return (await inExcel(() => this.refresh())).workbook;
  }

  /**
   * One sync to look what is there, one to write; a read goes before where cells changed since the last. More only where
   * something goes wrong: what Excel had written then is put back.
   */
  async write(edits: readonly Edit[]): Promise<Undo> {
    if (edits.length === 0) return { cells: [] };
    return await inExcel(async () => {
      const { workbook } = this.last ?? (await this.refresh());
      const planned = plannedCells(workbook, edits);
      if (planned.length === 0) return { cells: [] };
      const now = await lookAtCells(planned);
      const changes = writingChanges(planned, now);
      return undoOf(changes, await applyChanges(changes, this.sender(now)));
    });
  }

  /** One sync to look, one to write. */
  async restore(undo: Undo): Promise<Restored> {
    if (undo.cells.length === 0) return { restored: [], left: [] };
    return await inExcel(async () => {
      const now = await lookAtCells(placesOf(undo.cells));
      const { changes, left } = restoringChanges(undo, now);
      if (changes.length > 0) {
        await applyChanges(changes, this.sender(now)).catch((error: unknown) => {
          if (!(error instanceof UnsureWrite)) throw error;
          throw new UnsureWrite(error.code, error.message, undo);
        });
      }
      return { restored: changes.map(refOf), left };
    });
  }

  /** One sync to read what is there, one to add; a sheet that already holds these lines is left as it is. */
  async addSheet(
    name: string,
    rows: readonly (readonly string[])[],
    layout: AddedLayout = {},
  ): Promise<string> {
    return await inExcel(async () => {
      const { workbook, structureProtected } = await this.refresh();
      for (const candidate of sheetNames(name)) {
        const taken = workbook.grids.find((grid) => sameSheetName(grid.sheet, candidate));
        if (taken && holdsLines(taken, rows)) return taken.sheet;
        if (taken) continue;
        if (structureProtected) throw refusals.protectedBook();
        this.last = null;
        this.own.expectSheet(await addTextSheet(candidate, rows, layout));
        return candidate;
      }
      return name;
    });
  }

  /** One sync to read what is there, and one to take the sheet away. */
  async removeSheet(name: string, rows: readonly (readonly string[])[]): Promise<boolean> {
    return await inExcel(async () => {
      const { workbook, structureProtected } = await this.refresh();
      const gone = removable(workbook.grids, name, rows);
      if (!gone) return false;
      if (structureProtected) throw refusals.protectedBook();
      this.last = null;
      await deleteSheet(gone.sheet);
      return true;
    });
  }

  /** One sync; one to look goes before it where that was not known, or is no longer true. */
  async remember(memo: string): Promise<void> {
    const text = memoToKeep(memo);
    await inExcel(async () => {
      const known = this.memo ?? (await lookUpText(MEMO));
      if (known.text === text) return;
      this.memo = null;
      this.memo = await keepText(MEMO, known, text).catch(async (error: unknown) => {
        if (error instanceof NoAnswer) throw error;
        return await keepText(MEMO, await lookUpText(MEMO), text);
      });
    });
  }

  async readTrail(): Promise<string | null> {
    return await inExcel(() => readTrail());
  }

  async keepTrail(update: (kept: string | null) => string): Promise<void> {
    await inExcel(() => keepTrail(update));
  }

  /**
   * One sync to look, one to mark, both whatever the number of cells; one more goes before where cells changed since
   * the last read, and one where marks of an earlier session are to be looked at too. Excel tells colours as shown: a
   * background that follows the theme comes back as the same colour, which no longer follows it.
   */
  async mark(marks: readonly Mark[]): Promise<void> {
    await inExcel(async () => {
      const { workbook } = this.last ?? (await this.refresh());
      await this.marks.replace(planMarks(workbook.grids, marks, FACTS));
    });
  }

  /** One sync to look, and one to restore; one more for marks of an earlier session. */
  async unmark(): Promise<void> {
    await inExcel(() => this.marks.replace([]));
  }

  async select(cell: CellRef): Promise<void> {
    await inExcel(() =>
      askExcel(async (context) => {
        const sheet = context.workbook.worksheets.getItem(cell.sheet);
        sheet.activate();
        const range = sheet.getRange(cell.address);
        range.untrack();
        range.select();
        await context.sync();
      }),
    );
  }

  onChange(listener: () => void): () => void {
    return this.feed.add(listener);
  }

  /** Notes what will be echoed as changes of our own. */
  private sender({ sheetIds }: ExcelCells) {
    return async (runs: readonly ChangeRun[]): Promise<Map<string, Cell>> => {
      for (const run of runs) this.own.expect(sheetIds.get(run.sheet) ?? '', run.address);
      this.last = null;
      return await sendChanges(runs);
    };
  }

  private isOthers(event: Excel.WorksheetChangedEventArgs): boolean {
    if (this.own.includes(event)) return false;
    this.changes++;
    this.last = null;
    return true;
  }

  private async refresh(): Promise<ReadWorkbook> {
    const before = this.changes;
    const read = await readWorkbook();
    this.own.clear();
    this.last = before === this.changes ? read : null;
    this.memo = read.memo;
    return read;
  }
}

function plannedCells({ grids }: Workbook, edits: readonly Edit[]): PlannedCell[] {
  return [...planEdits(grids, edits, FACTS)].flatMap(([sheet, writes]) => {
    const grid = grids.find((one) => one.sheet === sheet);
    return writes.map((write) => ({
      ...write,
      sheet,
      before: grid ? cellAt(grid, write.row, write.column).value : null,
    }));
  });
}
