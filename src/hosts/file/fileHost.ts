import { address } from '../../grid/address';
import type { Edit } from '../../model/edit';
import type { CellRef, Workbook } from '../../model/grid';
import type { Host, Mark } from '../../model/host';
import { memoToKeep } from '../shared/memo';
import { planEdits, type Wish } from '../shared/planEdits';
import { planMarks } from '../shared/planMarks';
import { refusals } from '../shared/refusals';
import { MEMO } from '../shared/textXml';
import { sheetToAdd } from './addSheet';
import { type Book, readBook } from './book';
import { sameBytes } from './bytes';
import { cellFacts } from './cellFacts';
import { textParts } from './keptTextPatch';
import { layoutOf } from './layout';
import { markBook, unmarkBook } from './markBook';
import type { SheetLayout } from './sheetLayout';
import { verifyAdded, verifyPatch, verifyRemembered } from './verifyPatch';
import { patchOf } from './writeCells';

/** 文件宿主 An .xlsx in memory, changed surgically: bytes in, bytes out. Made by `openXlsx`. */
export class FileHost implements Host {
  private readonly changes = new Set<() => void>();
  private readonly selections = new Set<(cell: CellRef) => void>();
  private readonly written = new Map<string, CellRef>();
  private readonly original: Uint8Array;

  constructor(private book: Book) {
    this.original = book.pack.archive.bytes;
  }

  /** The file as it is now: the very bytes that were opened where nothing was written. */
  bytes(): Uint8Array {
    return this.book.pack.archive.bytes;
  }

  /** True where the file differs from the one opened. */
  get dirty(): boolean {
    return this.bytes() !== this.original;
  }

  /** Cells written since the file was opened, in the order first written; formulas that follow them not counted. */
  get changedCells(): readonly CellRef[] {
    return [...this.written.values()];
  }

  async read(): Promise<Workbook> {
    return this.book.workbook;
  }

  async write(edits: readonly Edit[]): Promise<void> {
    this.apply(edits);
  }

  async addSheet(name: string, rows: readonly (readonly string[])[]): Promise<string> {
    const { name: given, parts } = sheetToAdd(this.book, name, rows);
    if (parts.size > 0) {
      const after = readBook(this.book.pack.with(parts), this.book);
      verifyAdded(this.book, after, new Set(parts.keys()), given, rows);
      this.book = after;
    }
    return given;
  }

  async remember(memo: string): Promise<void> {
    const text = memoToKeep(memo);
    if (text === this.book.memo.text) return;
    const parts = textParts(this.book, MEMO, this.book.memo, text);
    const after = readBook(this.book.pack.with(parts), this.book);
    verifyRemembered(this.book, after, new Set(parts.keys()), text);
    this.book = after;
  }

  /** Styles that marks needed stay in the file when marks are taken back; no cell points to them any more. */
  async mark(marks: readonly Mark[]): Promise<void> {
    const plan = planMarks(this.book.workbook.grids, marks, cellFacts(this.book));
    const { book, left } = unmarkBook(this.book);
    this.replace(markBook(book, left, plan));
  }

  async unmark(): Promise<void> {
    this.replace(unmarkBook(this.book).book);
  }

  async select(cell: CellRef): Promise<void> {
    if (!this.book.sheets.some((one) => one.name === cell.sheet))
      throw refusals.noSheet(cell.sheet);
    for (const listener of this.selections) listener(cell);
  }

  onChange(listener: () => void): () => void {
    this.changes.add(listener);
    return () => this.changes.delete(listener);
  }

  /** Calls back when a cell is to be shown; returns the way to stop it. */
  onSelect(listener: (cell: CellRef) => void): () => void {
    this.selections.add(listener);
    return () => this.selections.delete(listener);
  }

  /**
   * A person types into a cell of the sheet view; null empties it. Calls `onChange` listeners.
   * Throws `UserError` (protected, formula-cell, not-found, output).
   */
  setCell(ref: CellRef, value: string | number | null): void {
    this.apply([{ sheet: ref.sheet, address: ref.address, value }]);
    for (const listener of this.changes) listener();
  }

  /** How a sheet looks, for the sheet view. Throws `UserError` (not-found). */
  layout(sheet: string): SheetLayout {
    const found = this.book.sheets.find((one) => one.name === sheet);
    if (!found) throw refusals.noSheet(sheet);
    return layoutOf(this.book, found);
  }

  /** The very same bytes stay the very same object. */
  private replace(book: Book): void {
    if (!sameBytes(book.pack.archive.bytes, this.bytes())) this.book = book;
  }

  private apply(wishes: readonly Wish[]): void {
    const { book } = this;
    const writes = planEdits(book.workbook.grids, wishes, cellFacts(book));
    if (writes.size === 0) return;
    const patch = patchOf(book, writes);
    const after = readBook(book.pack.with(patch.parts), book);
    verifyPatch(book, after, patch, writes);
    this.book = after;
    for (const [sheet, list] of writes) {
      for (const { row, column } of list) {
        const ref = { sheet, address: address(row, column) };
        this.written.set(`${sheet}!${ref.address}`, ref);
      }
    }
  }
}
