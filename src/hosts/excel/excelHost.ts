import type { Edit } from '../../model/edit';
import type { CellRef, Workbook } from '../../model/grid';
import type { Host, Mark } from '../../model/host';
import { UserError } from '../../model/userError';
import { memoToKeep } from '../shared/memo';
import { type CellFacts, type PlannedWrite, planEdits } from '../shared/planEdits';
import { planMarks } from '../shared/planMarks';
import { refusals } from '../shared/refusals';
import { holdsLines } from '../shared/sheetLines';
import { sameSheetName, sheetNames } from '../shared/sheetName';
import { MEMO } from '../shared/textXml';
import { addTextSheet } from './addSheet';
import { ChangeFeed } from './changeFeed';
import { HALF_WRITTEN } from './errorMessages';
import { ExcelMarks } from './excelMarks';
import { type KeptText, keepText, lookUpText } from './keptText';
import { OwnChanges } from './ownChanges';
import { READ } from './queueSheet';
import { type ReadWorkbook, readWorkbook } from './readWorkbook';
import { type Run, runsOf } from './runs';
import { undoOf } from './undo';
import { inExcel, RUN_OPTIONS } from './userErrorOf';
import { writeRuns } from './writeRuns';

/** A protected sheet is left alone as a whole, and so is what was not read: nobody knows what stands there. */
const FACTS: CellFacts = {
  locked: () => true,
  filled: () => false,
  reachable: (row, column) => row < READ.rows && column < READ.columns,
};

type Plan = ReadonlyMap<string, readonly PlannedWrite[]>;

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
   * One sync. One read goes before it where cells changed since the last: `before` must be compared with the truth.
   * Where Excel fails half-way, what it had written is put back.
   */
  async write(edits: readonly Edit[]): Promise<void> {
    if (edits.length === 0) return;
    await inExcel(async () => {
      const read = this.last ?? (await this.refresh());
      const plan = planEdits(read.workbook.grids, edits, FACTS);
      const runs = [...plan].flatMap(([sheet, writes]) => runsOf(sheet, writes));
      if (runs.length === 0) return;
      try {
        await this.send(runs, read);
      } catch (error) {
        const now = await this.refresh().catch(() => null);
        if (now) await this.recover(plan, read, now);
        throw error;
      }
    });
  }

  /** One sync to read what is there, one to add; a sheet that already holds these lines is left as it is. */
  async addSheet(name: string, rows: readonly (readonly string[])[]): Promise<string> {
    return await inExcel(async () => {
      const { workbook, structureProtected } = await this.refresh();
      for (const candidate of sheetNames(name)) {
        const taken = workbook.grids.find((grid) => sameSheetName(grid.sheet, candidate));
        if (taken && holdsLines(taken, rows)) return taken.sheet;
        if (taken) continue;
        if (structureProtected) throw refusals.protectedBook();
        this.last = null;
        this.own.expectSheet(await addTextSheet(candidate, rows));
        return candidate;
      }
      return name;
    });
  }

  /** One sync; one to look goes before it where that was not known, or is no longer true. */
  async remember(memo: string): Promise<void> {
    const text = memoToKeep(memo);
    await inExcel(async () => {
      const known = this.memo ?? (await lookUpText(MEMO));
      if (known.text === text) return;
      this.memo = null;
      this.memo = await keepText(MEMO, known, text).catch(async () => {
        return await keepText(MEMO, await lookUpText(MEMO), text);
      });
    });
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
      Excel.run(RUN_OPTIONS, async (context) => {
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

  private async send(runs: readonly Run[], { sheetIds }: ReadWorkbook): Promise<void> {
    for (const run of runs) this.own.expect(sheetIds.get(run.sheet) ?? '', run.address);
    this.last = null;
    await writeRuns(runs);
  }

  private async recover(plan: Plan, before: ReadWorkbook, now: ReadWorkbook): Promise<void> {
    const undo = undoOf(plan, before.workbook, now.workbook);
    if (undo.length > 0) {
      await this.send(undo, now).catch(() => {
        throw new UserError(HALF_WRITTEN.code, HALF_WRITTEN.message);
      });
    }
    const shut = now.workbook.grids.find((grid) => grid.protected && plan.has(grid.sheet));
    if (shut) throw refusals.protectedSheet(shut.sheet);
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
