import { address } from '../../src/grid/address';
import type { CellValue, Workbook } from '../../src/model/grid';
import { Book, type Box, boxOf, type Sheet, type } from '../officehost/book';
import type { Fill } from '../officehost/fill';
import { AddinStandIn } from './addin';
import { bookObject } from './bookObject';
import { rangeObject } from './rangeObject';
import { Line, served } from './served';

type Handler = (sheet: object, range: object) => void;

/** Stands for WPS 表格, serving only what the host uses; made after the published declarations. */
export class WpsHostStandIn {
  readonly line = new Line();
  readonly addin = new AddinStandIn(this.line);
  book: Book;
  /** False where no workbook is open. */
  open = true;
  fullName = 'C:\\自评\\自评表.xlsx';
  date1904 = false;
  /** A cell is being edited: nothing can be changed. */
  editing = false;
  alerts = true;
  /** Times a person was asked whether a sheet may go. */
  questions = 0;
  /** What counts as used, where a test says so. */
  used: Box | null = null;
  /** A WPS whose parts stay empty. */
  keepsNoParts = false;
  /** Whether news of a change comes within the call or later. */
  late = false;
  readonly handlers = new Set<Handler>();
  readonly formats: { address: string; property: string; value: unknown }[] = [];
  /** Cells that an array formula fills, e.g. `自评表!H12`. */
  readonly arrays = new Set<string>();
  /** What a cell is given as, where a test says so. */
  asGiven: (value: CellValue) => unknown = (value) => value;
  readonly application: object;
  private readonly sheets = new WeakMap<object, Sheet>();

  constructor(workbook: Workbook) {
    this.book = new Book(workbook);
    this.application = served(this.line, 'Application', {
      ...this.addin.members,
      get: {
        ...this.addin.members.get,
        ActiveWorkbook: () => (this.open ? bookObject(this) : null),
        Ready: () => !this.editing,
        DisplayAlerts: () => this.alerts,
        ApiEvent: () => this.events(),
        ActiveWindow: () => this.window(),
      },
      set: {
        DisplayAlerts: (value) => {
          this.alerts = value === true;
        },
      },
    });
  }

  know(object: object, sheet: Sheet): void {
    this.sheets.set(object, sheet);
  }

  sheetOf(object: unknown): Sheet | undefined {
    return typeof object === 'object' && object !== null ? this.sheets.get(object) : undefined;
  }

  mayChange(sheet: Sheet): void {
    if (this.editing) throw new Error('a cell is being edited');
    if (sheet.protected) throw new Error('the sheet is protected');
  }

  inArray(sheet: Sheet, { row, column }: { row: number; column: number }): boolean {
    return this.arrays.has(`${sheet.name}!${address(row, column)}`);
  }

  formatted(sheet: Sheet, at: string, property: string, value: unknown): void {
    this.mayChange(sheet);
    this.formats.push({ address: `${sheet.name}!${at}`, property, value });
  }

  /** A person types into a cell, or into every cell of a range. */
  type(sheetName: string, text: string, value: CellValue): void {
    const { sheet, box } = this.place(sheetName, text);
    for (let row = box.row; row < box.row + box.rows; row++) {
      for (let column = box.column; column < box.column + box.columns; column++) {
        type(sheet, row, column, value);
      }
    }
    this.changed(sheet, box);
  }

  /** A person gives a cell a background, or takes it away. */
  paint(sheetName: string, text: string, fill: Fill | null): void {
    const { sheet } = this.place(sheetName, text);
    if (fill) sheet.fills.set(text, fill);
    else sheet.fills.delete(text);
  }

  /** Tells of a change in a range. */
  changed(sheet: Sheet, box: Box): void {
    const tell = () => {
      for (const handler of [...this.handlers]) {
        const named = served(this.line, 'Worksheet', { get: { Name: () => sheet.name } });
        handler(named, rangeObject(this, sheet, box));
      }
    };
    if (this.late) setTimeout(tell, 0);
    else tell();
  }

  private place(sheetName: string, text: string): { sheet: Sheet; box: Box } {
    const sheet = this.book.sheet(sheetName);
    const box = boxOf(text);
    if (!sheet || !box) throw new Error(`no place: ${sheetName}!${text}`);
    return { sheet, box };
  }

  /** The window that shows the active sheet. */
  private window(): object {
    const note = (property: string) => (value: unknown) => {
      const { active } = this.book;
      if (active) this.formatted(active, 'window', property, value);
    };
    const names = ['SplitRow', 'SplitColumn', 'FreezePanes'];
    return served(this.line, 'Window', {
      set: Object.fromEntries(names.map((name) => [name, note(name)])),
    });
  }

  private events(): object {
    const handlerOf = (name: unknown, handler: unknown): Handler => {
      if (name !== 'SheetChange' || typeof handler !== 'function') throw new Error('no such event');
      return handler as Handler;
    };
    return served(this.line, 'ApiEvent', {
      call: {
        AddApiEventListener: (name, handler) => this.handlers.add(handlerOf(name, handler)),
        RemoveApiEventListener: (name, handler) => this.handlers.delete(handlerOf(name, handler)),
      },
    });
  }
}
