import { address } from '../../grid/address';
import type { CellValue } from '../../model/grid';
import type { SheetCell, SheetModel } from './sheetModel';

/** More than the columns of any sheet. */
const STRIDE = 20_000;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A cell and the style index it is to have. */
export interface Restyled extends Place {
  readonly style: number;
}

/**
 * Where a sheet differs from what a write should have made of it: an address, or 合并区域; null where it does not.
 * `patched` are all cells whose content was to change, `written` those with a value that must now be there, `restyled`
 * those that must now have another style; blank ones of them may come or go.
 */
export function sheetDifference(
  old: SheetModel,
  now: SheetModel,
  intent: {
    readonly written?: readonly (Place & { readonly value: CellValue })[];
    readonly patched?: readonly Place[];
    readonly restyled?: readonly Restyled[];
  },
): string | null {
  const expected = new Map<number, CellValue>();
  for (const one of intent.written ?? [])
    expected.set(key(one), one.value === '' ? null : one.value);
  const patched = new Set((intent.patched ?? []).map(key));
  const styles = new Map((intent.restyled ?? []).map((one) => [key(one), one.style]));
  const before = cellsOf(old);
  const after = cellsOf(now);
  for (const [place, cell] of after) {
    const was = before.get(place);
    const wanted = expected.get(place);
    const good =
      wanted === undefined
        ? was
          ? sameFormula(was, cell) && (patched.has(place) || was.value === cell.value)
          : styles.has(place) && isBlank(cell)
        : cell.value === wanted && cell.formula === null;
    const style = styles.get(place) ?? was?.style;
    if (!good || (style !== undefined && style !== cell.style)) return label(place);
  }
  for (const [place, cell] of before) {
    if (!after.has(place) && !(styles.has(place) && isBlank(cell))) return label(place);
  }
  for (const [place, value] of expected) {
    if (value !== null && !after.has(place)) return label(place);
  }
  return frameOf(old) === frameOf(now) ? null : '合并区域';
}

function isBlank(cell: SheetCell): boolean {
  return cell.value === null && cell.formula === null;
}

function sameFormula(a: SheetCell, b: SheetCell): boolean {
  return a.formula?.text === b.formula?.text;
}

function frameOf({ merges, columns, protected: locked }: SheetModel): string {
  return JSON.stringify([merges, columns, locked]);
}

function cellsOf(model: SheetModel): Map<number, SheetCell> {
  const cells = new Map<number, SheetCell>();
  for (const row of model.rows) for (const cell of row.cells) cells.set(key(cell), cell);
  return cells;
}

function key({ row, column }: Place): number {
  return row * STRIDE + column;
}

function label(place: number): string {
  return ` ${address(Math.floor(place / STRIDE), place % STRIDE)}`;
}
