import { address } from '../../grid/address';
import type { Edit, Restored, Undo } from '../../model/edit';
import type { CellRef, Workbook } from '../../model/grid';
import type { AddedLayout, Host, Mark } from '../../model/host';
import { memoToKeep, trailToKeep } from '../shared/memo';
import { type PlannedWrite, planEdits, type Wish } from '../shared/planEdits';
import { planMarks } from '../shared/planMarks';
import { refusals } from '../shared/refusals';
import { removable } from '../shared/sheetLines';
import { MEMO, type TextKind, TRAIL } from '../shared/textXml';
import { undoOf } from '../shared/undoOf';
import { sheetToAdd } from './addSheet';
import { type Book, readBook } from './book';
import { sameBytes } from './bytes';
import { cellFacts } from './cellFacts';
import { type KeptText, readText } from './keptText';
import { textParts } from './keptTextPatch';
import { layoutOf } from './layout';
import { markBook, unmarkBook } from './markBook';
import { partsWithout } from './removeSheet';
import { type FileWrite, restoreBook } from './restoreBook';
import type { SheetLayout } from './sheetLayout';
import { verifyAdded, verifyPatch, verifyRemembered, verifyRemoved } from './verifyPatch';
import { patchOf } from './writeCells';

/** 文件宿主 An .xlsx in memory, changed surgically: bytes in, bytes out. Made by `openXlsx`. */
export class FileHost implements Host {
  private readonly changes = new Set<() => void>();
  private readonly selections = new Set<(cell: CellRef) => void>();
  private readonly written = new Map<string, CellRef>();
  /** What was made of the file by each write, for taking it back. */
  private readonly writes = new WeakMap<Undo, FileWrite>();
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

  async write(edits: readonly Edit[]): Promise<Undo> {
    const before = this.book;
    const { writes, parts } = this.apply(edits);
    const undo = undoOf(writes, before.workbook.grids);
    this.writes.set(undo, { before, after: this.book, parts });
    return undo;
  }

  /** Cells come back as they were written in the file; what the formulas that read them showed, as far as it is known. */
  async restore(undo: Undo): Promise<Restored> {
    const write = this.writes.get(undo);
    if (!write) throw refusals.noUndo();
    const { book, back, left } = restoreBook(this.book, write, undo);
    this.book = book;
    const restored = back.map(({ sheet, address: at }) => ({ sheet, address: at }));
    return { restored, left };
  }

  async addSheet(
    name: string,
    rows: readonly (readonly string[])[],
    layout: AddedLayout = {},
  ): Promise<string> {
    const { name: given, parts } = sheetToAdd(this.book, name, rows, layout);
    if (parts.size > 0) {
      const after = readBook(this.book.pack.with(parts), this.book);
      verifyAdded(this.book, after, new Set(parts.keys()), given, rows);
      this.book = after;
    }
    return given;
  }

  /** The sheet's part stays in the file, empty, and nothing refers to it any more. */
  async removeSheet(name: string, rows: readonly (readonly string[])[]): Promise<boolean> {
    const gone = removable(this.book.workbook.grids, name, rows);
    const parts = gone && partsWithout(this.book, gone.sheet);
    if (!gone || !parts) return false;
    const after = readBook(this.book.pack.with(parts), this.book);
    verifyRemoved(this.book, after, new Set(parts.keys()), gone.sheet);
    this.book = after;
    return true;
  }

  async remember(memo: string): Promise<void> {
    this.keep(MEMO, this.book.memo, memoToKeep(memo));
  }

  async readTrail(): Promise<string | null> {
    return this.trail().text;
  }

  async keepTrail(update: (kept: string | null) => string): Promise<void> {
    const kept = this.trail();
    this.keep(TRAIL, kept, trailToKeep(update(kept.text)));
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

  private trail(): KeptText {
    return readText(TRAIL, this.book.pack, this.book.main.customXmlParts);
  }

  private keep(kind: TextKind, kept: KeptText, text: string): void {
    if (text === kept.text) return;
    const parts = textParts(this.book, kind, kept, text);
    const after = readBook(this.book.pack.with(parts), this.book);
    const now = readText(kind, after.pack, after.main.customXmlParts);
    verifyRemembered(this.book, after, new Set(parts.keys()), now.text === text);
    this.book = after;
  }

  private apply(wishes: readonly Wish[]): {
    readonly writes: ReadonlyMap<string, readonly PlannedWrite[]>;
    readonly parts: readonly string[];
  } {
    const { book } = this;
    const writes = planEdits(book.workbook.grids, wishes, cellFacts(book));
    if (writes.size === 0) return { writes, parts: [] };
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
    return { writes, parts: [...patch.parts.keys()] };
  }
}
