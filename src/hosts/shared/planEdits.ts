import { address, position } from '../../grid/address';
import { cellAt } from '../../grid/lookup';
import type { CellDifference, Edit } from '../../model/edit';
import type { CellValue, Grid } from '../../model/grid';
import { mergeHeads } from './mergeHeads';
import { refusals } from './refusals';

/** A write that nothing speaks against; row and column count from 0 and lie at the head of a merge. */
export interface PlannedWrite {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | null;
}

/** An edit, or what a person typed: then `before` is left out and the value may be empty. */
export interface Wish extends Pick<Edit, 'sheet' | 'address'> {
  readonly value: string | number | null;
  readonly before?: CellValue;
}

/** What a host knows of cells beyond what a grid says. */
export interface CellFacts {
  /** True where a cell of a protected sheet is locked. */
  locked(sheet: string, row: number, column: number): boolean;
  /** True where a formula elsewhere fills the cell. */
  filled(sheet: string, row: number, column: number): boolean;
  /** False where the host cannot reach the cell. */
  reachable(row: number, column: number): boolean;
}

/**
 * What to write where, by sheet name. Writes that would change nothing are left out.
 * Throws `UserError` (not-found, protected, formula-cell, host), and `ChangedCells` with all that changed.
 */
export function planEdits(
  grids: readonly Grid[],
  wishes: readonly Wish[],
  facts: CellFacts,
): Map<string, PlannedWrite[]> {
  const bySheet = new Map<string, Wish[]>();
  for (const wish of wishes) {
    const list = bySheet.get(wish.sheet) ?? [];
    bySheet.set(wish.sheet, list);
    list.push(wish);
  }
  const planned = new Map<string, PlannedWrite[]>();
  const changed: CellDifference[] = [];
  for (const [sheet, list] of bySheet) {
    const grid = grids.find((one) => one.sheet === sheet);
    if (!grid) throw refusals.noSheet(sheet);
    const writes = planSheet(grid, list, facts, changed);
    if (writes.length > 0) planned.set(sheet, writes);
  }
  if (changed.length > 0) throw refusals.changed(changed);
  return planned;
}

function planSheet(
  grid: Grid,
  wishes: readonly Wish[],
  facts: CellFacts,
  changed: CellDifference[],
): PlannedWrite[] {
  const { sheet } = grid;
  const asked = wishes.map((wish) => {
    const place = position(wish.address);
    if (!place) throw refusals.noCell(sheet, wish.address);
    return { wish, place };
  });
  const headOf = mergeHeads(grid.merges, new Set(asked.map((one) => one.place.row)));
  const writes = new Map<string, PlannedWrite>();
  for (const { wish, place } of asked) {
    const { row, column } = headOf(place);
    const at = address(row, column);
    if (!facts.reachable(row, column)) throw refusals.noCell(sheet, at);
    if (grid.protected && facts.locked(sheet, row, column)) throw refusals.protectedSheet(sheet);
    const now = cellAt(grid, row, column);
    const formula = now.formula !== null || facts.filled(sheet, row, column);
    if (formula) throw refusals.formulaCell(sheet, at);
    if (wish.before !== undefined && filled(wish.before) !== filled(now.value)) {
      changed.push({ sheet, address: at, before: wish.before, now: now.value });
    }
    const value = asStored(wish.value);
    const other = writes.get(at);
    if (other && other.value !== value) throw refusals.twice(sheet, at);
    writes.set(at, { row, column, value });
  }
  return [...writes.values()].filter(
    (one) => filled(cellAt(grid, one.row, one.column).value) !== filled(one.value),
  );
}

/** Line ends as a cell stores them. */
function asStored(value: string | number | null): string | number | null {
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;
}

/** Empty text counts as nothing. */
function filled(value: CellValue): CellValue {
  return value === '' ? null : value;
}
