import { position } from '../../grid/address';
import { cellAt } from '../../grid/lookup';
import type { CellDifference, Undo, UndoCell } from '../../model/edit';
import type { CellValue } from '../../model/grid';
import { planRestore } from '../shared/planRestore';
import { refusals } from '../shared/refusals';
import { type Book, readBook } from './book';
import { cellFacts } from './cellFacts';
import { SheetIndex } from './cellStyle';
import type { CellPatch } from './sheetPatch';
import { verifyEntries, verifyPatch } from './verifyPatch';
import { withDependants } from './writeCells';

/** A write as it was: the book before and after, and the parts it changed. */
export interface FileWrite {
  readonly before: Book;
  readonly after: Book;
  readonly parts: readonly string[];
}

export interface RestoredBook {
  readonly book: Book;
  readonly back: readonly UndoCell[];
  readonly left: readonly CellDifference[];
}

/**
 * The book with a write taken back. Where nothing was written since, the very bytes before; where its sheets are as it
 * left them, the very sheets before; else cell by cell. Throws `UserError` (protected, damaged).
 */
export function restoreBook(now: Book, write: FileWrite, undo: Undo): RestoredBook {
  if (now === write.after) return { book: write.before, back: undo.cells, left: [] };
  const { grids } = now.workbook;
  const facts = cellFacts(now);
  const { back, left } = planRestore(undo, ({ sheet, address }) => {
    const grid = grids.find((one) => one.sheet === sheet);
    const place = position(address);
    if (!grid || !place) return null;
    const cell = cellAt(grid, place.row, place.column);
    const filled = facts.filled(sheet, place.row, place.column);
    return { value: cell.value, formula: cell.formula ?? (filled ? '=' : null) };
  });
  for (const { sheet, address } of back) {
    const place = position(address);
    const shut = grids.find((one) => one.sheet === sheet)?.protected;
    if (shut && place && facts.locked(sheet, place.row, place.column)) {
      throw refusals.protectedSheet(sheet);
    }
  }
  if (back.length === 0) return { book: now, back, left };
  const untouched = back.length === undo.cells.length && sheetsStand(now, write);
  const book = untouched ? formerParts(now, write) : cellByCell(now, write, back);
  return { book, back, left };
}

const stands = (part: string, now: Book, { after }: FileWrite): boolean =>
  now.pack.has(part) && now.pack.text(part) === after.pack.text(part);

function sheetsStand(now: Book, write: FileWrite): boolean {
  const sheets = write.after.sheets.filter(({ part }) => write.parts.includes(part));
  return sheets.every(({ name, part }) => {
    const same = now.sheets.find((one) => one.name === name)?.part === part;
    return same && stands(part, now, write);
  });
}

function formerParts(now: Book, write: FileWrite): Book {
  const former = write.parts.filter((part) => stands(part, now, write));
  const parts = new Map(former.map((part) => [part, write.before.pack.text(part)]));
  const book = readBook(now.pack.with(parts), now);
  verifyEntries(now, book, new Set(parts.keys()));
  return book;
}

function cellByCell(now: Book, { before }: FileWrite, back: readonly UndoCell[]): Book {
  const cells = new Map<string, CellPatch[]>();
  const values = new Map<string, { row: number; column: number; value: CellValue }[]>();
  for (const { name, part, model } of before.sheets) {
    const xml = before.pack.text(part);
    const index = new SheetIndex(model);
    for (const { sheet, address, before: value } of back) {
      const place = position(address);
      if (sheet !== name || !place) continue;
      const cell = index.cell(place.row, place.column);
      const content = cell
        ? ({ kind: 'former', xml: xml.slice(cell.start, cell.end), style: cell.style } as const)
        : ({ kind: 'blank' } as const);
      cells.set(name, [...(cells.get(name) ?? []), { ...place, content }]);
      values.set(name, [...(values.get(name) ?? []), { ...place, value }]);
    }
  }
  const patch = withDependants(now, cells, values);
  const book = readBook(now.pack.with(patch.parts), now);
  verifyPatch(now, book, patch, values);
  return book;
}
