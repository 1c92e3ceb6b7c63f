import { address } from '../../grid/address';
import { type KeptFill, markFill, sameFill } from '../shared/keptFill';
import { type KeptMark, marksOf, marksText } from '../shared/markRecord';
import type { PlannedMark } from '../shared/planMarks';
import { refusals } from '../shared/refusals';
import { MARKS } from '../shared/textXml';
import { type Book, readBook } from './book';
import { SheetIndex } from './cellStyle';
import { coveredCells } from './coveredCells';
import { textParts } from './keptTextPatch';
import { markSheet, traceOf } from './markSheet';
import { MarkStyles } from './markStyles';
import { newStyles } from './newStyles';
import { returnedCells } from './returnedCells';
import type { SheetCell } from './sheetModel';
import { unmarkSheet } from './unmarkSheet';
import { type Repainted, verifyMarked } from './verifyMarked';

/** The book with all marks taken back, and what is kept of sheets that are not there. Throws `UserError` (protected, damaged). */
export function unmarkBook(book: Book): { readonly book: Book; readonly left: KeptMark[] } {
  const kept = marksOf(book.marks.text);
  const part = book.main.stylesPart;
  if (kept.length === 0 || !part) return { book, left: [] };
  const styles = new MarkStyles(book, part);
  const names = new Set(book.sheets.map((one) => one.name));
  const left = kept.filter((one) => !names.has(one.sheet));
  const repainted = new Map<string, Repainted[]>();
  const parts = new Map<string, string>();
  for (const sheet of book.sheets) {
    const back = returnedCells(sheet, kept, styles);
    if (back.length === 0) continue;
    if (sheet.model.protected) throw refusals.protectedMarks(sheet.name);
    repainted.set(sheet.name, back);
    parts.set(sheet.part, unmarkSheet(book.pack.text(sheet.part), sheet.model, back));
  }
  return { book: changed(book, styles, parts, repainted, left), left };
}

/** The book with cells marked, which so far has no marks but those of sheets that are not there. Throws `UserError` (output, damaged). */
export function markBook(
  unmarked: Book,
  left: readonly KeptMark[],
  plan: readonly PlannedMark[],
): Book {
  if (plan.length === 0) return unmarked;
  const { book, part } = newStyles(unmarked);
  const styles = new MarkStyles(book, part);
  const kept: KeptMark[] = [...left];
  const repainted = new Map<string, Repainted[]>();
  const parts = new Map<string, string>();
  for (const { name, part: sheetPart, model } of book.sheets) {
    const xml = book.pack.text(sheetPart);
    const index = new SheetIndex(model);
    const covered = coveredCells(model);
    const cells = plan.flatMap(({ sheet, address: at, row, column, colour }): Repainted[] => {
      if (sheet !== name) return [];
      const style = index.style(row, column);
      const fill = styles.fill(style);
      if (!fill) return [];
      const file = { style, trace: traceOf(xml, index, row, column) };
      kept.push({ sheet, address: at, colour, fill, file });
      for (const hidden of covered.get(at) ?? []) {
        const own = coveredMark(sheet, hidden, colour, styles.fill(hidden.style), xml, index);
        if (own && !sameFill(own.fill, fill)) kept.push(own);
      }
      return [{ row, column, style: styles.marked(style, colour), fill: markFill(colour) }];
    });
    if (cells.length === 0) continue;
    repainted.set(name, cells);
    parts.set(sheetPart, markSheet(xml, model, cells));
  }
  return changed(book, styles, parts, repainted, kept);
}

/** What a hidden cell has, should a program spread the mark over it; null for a gradient. */
function coveredMark(
  sheet: string,
  { row, column, style }: SheetCell,
  colour: string,
  fill: KeptFill | null,
  xml: string,
  index: SheetIndex,
): KeptMark | null {
  const trace = traceOf(xml, index, row, column);
  const at = address(row, column);
  return fill && { sheet, address: at, colour, fill, file: { style, trace }, covered: true };
}

function changed(
  book: Book,
  styles: MarkStyles,
  sheets: ReadonlyMap<string, string>,
  repainted: ReadonlyMap<string, readonly Repainted[]>,
  kept: readonly KeptMark[],
): Book {
  const text = marksText(kept);
  if (repainted.size === 0 && text === (book.marks.text ?? marksText([]))) return book;
  const parts = new Map([...textParts(book, MARKS, book.marks, text), ...sheets]);
  const xml = styles.xml();
  if (xml !== book.pack.text(styles.part)) parts.set(styles.part, xml);
  const after = readBook(book.pack.with(parts), book);
  verifyMarked(book, after, new Set(parts.keys()), repainted, text);
  return after;
}
