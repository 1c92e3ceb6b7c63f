import type { Edit, Restored, Undo } from '../../model/edit';
import type { CellRef, Workbook } from '../../model/grid';
import type { AddedLayout, Host, Mark } from '../../model/host';
import { UnsureWrite } from '../../model/writeErrors';
import { memoToKeep, trailToKeep } from '../shared/memo';
import { placesOf, refOf } from '../shared/place';
import { planEdits } from '../shared/planEdits';
import { planMarks } from '../shared/planMarks';
import { reachable } from '../shared/reach';
import { refusals } from '../shared/refusals';
import { restoringChanges } from '../shared/restoringChanges';
import { holdsLines, removable } from '../shared/sheetLines';
import { sameSheetName, sheetNames } from '../shared/sheetName';
import { MEMO, TRAIL } from '../shared/textXml';
import { addTextSheet } from './addSheet';
import { wpsApplication } from './application';
import { changeCells } from './changeCells';
import { ChangeFeed } from './changeFeed';
import { deleteSheets } from './deleteSheets';
import { bookShown, inWps, wpsErrors } from './inWps';
import { keepText, keptText } from './keptText';
import { lookAtCells } from './lookAtCells';
import type { WpsApplication, WpsSheet, WpsWorkbook } from './members';
import { OwnWrites } from './ownWrites';
import { gridsOf, readBook, sheetsOf } from './readBook';
import { replaceMarks } from './replaceMarks';
import { inArrays, writeCells } from './writeCells';

/**
 * WPS 宿主 The workbook shown in WPS 表格, through its JavaScript interface. That answers at once and nothing comes in
 * between, so whatever is written is compared with what stands there at that moment.
 */
export class WpsHost implements Host {
  private readonly own = new OwnWrites();
  private readonly feed = new ChangeFeed((sheet, range) => this.isOthers(sheet, range));
  /** True during a step of ours: what WPS tells of then is our own doing. */
  private busy = false;
  /** The workbook last read; nothing is done to another. */
  private name: string | null = null;

  async read(): Promise<Workbook> {
    return await this.step((application) => {
      const book = bookShown(application);
      const read = readBook(book);
      this.name = book.FullName;
      return read;
    });
  }

  async write(edits: readonly Edit[]): Promise<Undo> {
    if (edits.length === 0) return { cells: [] };
    return await this.step((application) => {
      const book = this.bookOf(application);
      const sheets = byName(book);
      const grids = gridsOf(book, new Set(edits.map(({ sheet }) => sheet)));
      const facts = { locked: () => true, filled: inArrays(sheets), reachable };
      const plan = planEdits(grids, edits, facts);
      return writeCells(sheets, plan, this.own);
    });
  }

  async restore(undo: Undo): Promise<Restored> {
    if (undo.cells.length === 0) return { restored: [], left: [] };
    return await this.step((application) => {
      const sheets = byName(this.bookOf(application));
      const now = lookAtCells(sheets, placesOf(undo.cells));
      const { changes, left } = restoringChanges(undo, now);
      try {
        changeCells(sheets, changes, this.own);
      } catch (error) {
        if (!(error instanceof UnsureWrite)) throw error;
        throw new UnsureWrite(error.code, error.message, undo);
      }
      return { restored: changes.map(refOf), left };
    });
  }

  async addSheet(
    name: string,
    rows: readonly (readonly string[])[],
    layout: AddedLayout = {},
  ): Promise<string> {
    return await this.step((application) => {
      const book = this.bookOf(application);
      const taken = sheetsOf(book).map((sheet) => sheet.Name);
      for (const candidate of sheetNames(name)) {
        const same = taken.find((other) => sameSheetName(other, candidate));
        if (same === undefined) {
          if (book.ProtectStructure) throw refusals.protectedBook();
          const added = { name: candidate, lines: rows, layout };
          addTextSheet(application, book, added, this.own);
          return candidate;
        }
        const [grid] = gridsOf(book, new Set([same]));
        if (grid && holdsLines(grid, rows)) return same;
      }
      return name;
    });
  }

  async removeSheet(name: string, rows: readonly (readonly string[])[]): Promise<boolean> {
    return await this.step((application) => {
      const book = this.bookOf(application);
      const sheets = byName(book);
      const gone = removable(gridsOf(book, new Set(sheets.keys())), name, rows);
      const sheet = gone && sheets.get(gone.sheet);
      if (!sheet) return false;
      if (book.ProtectStructure) throw refusals.protectedBook();
      deleteSheets(application, [sheet]);
      return true;
    });
  }

  async remember(memo: string): Promise<void> {
    const text = memoToKeep(memo);
    await this.step((application) => keepText(this.bookOf(application), MEMO, text));
  }

  async readTrail(): Promise<string | null> {
    return await this.step((application) => keptText(this.bookOf(application), TRAIL));
  }

  async keepTrail(update: (kept: string | null) => string): Promise<void> {
    await this.step((application) => {
      const book = this.bookOf(application);
      keepText(book, TRAIL, trailToKeep(update(keptText(book, TRAIL))));
    });
  }

  async mark(marks: readonly Mark[]): Promise<void> {
    await this.step((application) => {
      const book = this.bookOf(application);
      const grids = gridsOf(book, new Set(marks.map(({ cell }) => cell.sheet)));
      replaceMarks(book, byName(book), planMarks(grids, marks, { reachable }));
    });
  }

  async unmark(): Promise<void> {
    await this.step((application) => {
      const book = this.bookOf(application);
      replaceMarks(book, byName(book), []);
    });
  }

  async select({ sheet: name, address }: CellRef): Promise<void> {
    await this.step((application) => {
      const sheet = byName(this.bookOf(application)).get(name);
      if (!sheet) throw wpsErrors.noSheet(name);
      sheet.Activate();
      sheet.Range(address).Select();
    });
  }

  onChange(listener: () => void): () => void {
    return this.feed.add(listener);
  }

  private async step<T>(step: (application: WpsApplication) => T): Promise<T> {
    this.busy = true;
    try {
      return await inWps(step);
    } finally {
      this.busy = false;
    }
  }

  /** The workbook shown, if it is the one last read. Throws `UserError` (host, changed). */
  private bookOf(application: WpsApplication): WpsWorkbook {
    const book = bookShown(application);
    this.name ??= book.FullName;
    if (book.FullName !== this.name) throw wpsErrors.otherBook();
    return book;
  }

  private isOthers(sheet: object, range: object): boolean {
    if (this.busy || this.own.includes(sheet, range)) return false;
    try {
      return this.name === null || wpsApplication()?.ActiveWorkbook?.FullName === this.name;
    } catch {
      return true;
    }
  }
}

function byName(book: WpsWorkbook): Map<string, WpsSheet> {
  return new Map(sheetsOf(book).map((sheet) => [sheet.Name, sheet]));
}
