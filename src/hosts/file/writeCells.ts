import { address } from '../../grid/address';
import type { PlannedWrite } from '../shared/planEdits';
import type { Book } from './book';
import { withCalcFlag } from './calcFlag';
import type { CellContent } from './cellXml';
import { fileErrors } from './fileErrors';
import { allFormulas, recalculate, type Writes } from './recalculate';
import { type CellPatch, patchSheet } from './sheetPatch';
import { StringStore } from './stringStore';

/** Texts of the parts that change, by part name, and the cells in each sheet whose content changes. */
export interface BookPatch {
  readonly parts: ReadonlyMap<string, string>;
  readonly cells: ReadonlyMap<string, readonly CellPatch[]>;
}

/** Works out what writing some cells changes in the file. Throws `UserError` (output) for text or numbers no cell can hold. */
export function patchOf(
  book: Book,
  writes: ReadonlyMap<string, readonly PlannedWrite[]>,
): BookPatch {
  const texts = new StringStore(book);
  const cells = new Map<string, CellPatch[]>();
  const put = (sheet: string, patch: CellPatch) => {
    const list = cells.get(sheet) ?? [];
    cells.set(sheet, list);
    list.push(patch);
  };
  for (const [sheet, list] of writes) {
    for (const { row, column, value } of list) {
      const where = `工作表“${sheet}”的 ${address(row, column)} `;
      put(sheet, { row, column, content: contentOf(value, texts, where) });
    }
  }
  return withDependants(book, cells, writes, texts.parts());
}

/** Adds to the cells that change those whose formulas read them, and to the parts the sheets of all of them. */
export function withDependants(
  book: Book,
  changed: ReadonlyMap<string, readonly CellPatch[]>,
  values: Writes,
  others: ReadonlyMap<string, string> = new Map(),
): BookPatch {
  const formulas = allFormulas(book.sheets);
  const cells = new Map(changed);
  for (const [sheet, list] of recalculate(book.sheets, formulas, values)) {
    cells.set(sheet, [...(cells.get(sheet) ?? []), ...list]);
  }
  const parts = new Map(others);
  for (const { name, part, model } of book.sheets) {
    const patches = cells.get(name);
    if (!patches) continue;
    const before = book.pack.text(part);
    const after = patchSheet(before, model, patches);
    if (after !== before) parts.set(part, after);
  }
  if (formulas.length > 0) {
    const { part } = book.main;
    const before = book.pack.text(part);
    const after = withCalcFlag(before, part);
    if (after !== before) parts.set(part, after);
  }
  return { parts, cells };
}

function contentOf(value: string | number | null, texts: StringStore, where: string): CellContent {
  if (value === null || value === '') return { kind: 'blank' };
  if (typeof value === 'string') return texts.content(value, where);
  if (!Number.isFinite(value)) throw fileErrors.notFinite(where);
  return { kind: 'number', value };
}
