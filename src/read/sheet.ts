import { address } from '../grid/address';
import { cellAt, EMPTY_CELL, extentOf, MergeMap } from '../grid/lookup';
import type { Cell, Grid, Merge } from '../model/grid';
import type { Decimal } from '../numbers/decimal';
import { readAmount } from '../values/amount';
import { cellNumber, cellText, isPercentFormat } from '../values/cellText';
import { squeeze } from '../values/fold';
import { labelOf } from './label';

/** A column that no sheet has: nothing stands in it. For a form without a column of some kind. */
export const NOWHERE = -1;

/** What all views of one grid share. */
interface Shared {
  readonly width: number;
  readonly merges: MergeMap;
  readonly texts: (string | undefined)[];
  readonly labels: (string | undefined)[];
}

/** The columns a view looks at: from `left` up to, not including, `end`. */
interface View {
  readonly left: number;
  readonly end: number;
  readonly shared: Shared;
}

function whole(grid: Grid): View {
  const extent = extentOf(grid);
  const width = extent.columns;
  const merges = new MergeMap(grid.merges, extent);
  return { left: 0, end: width, shared: { width, merges, texts: [], labels: [] } };
}

/** A grid, or some columns of it, with the questions a reader asks of it. Rows and columns count from 0. */
export class Sheet {
  readonly rows: number;
  /** First column that is looked at; 0 unless other forms stand to the left. */
  readonly left: number;
  /** The column behind the last that is looked at. */
  readonly columns: number;
  private readonly shared: Shared;
  private readonly filledColumns = new Map<number, readonly number[]>();

  constructor(
    readonly grid: Grid,
    { left, end, shared }: View = whole(grid),
  ) {
    this.rows = grid.rows.length;
    this.left = left;
    this.columns = end;
    this.shared = shared;
  }

  /** The same sheet as if nothing stood outside these columns (`right` included), save what is merged into them. */
  within(left: number, right: number): Sheet {
    const end = Math.min(right + 1, this.columns);
    return new Sheet(this.grid, { left: Math.max(left, this.left), end, shared: this.shared });
  }

  /** True where the cell, or the merge that covers it, reaches into the columns looked at. */
  private shows(row: number, column: number): boolean {
    if (column >= this.columns) return false;
    return column >= this.left || this.merge(row, column).right >= this.left;
  }

  /** The cell; an empty one where a merge covers it, whatever a file may keep hidden there. */
  cell(row: number, column: number): Cell {
    const { top, left } = this.merge(row, column);
    const own = top === row && left === column && this.shows(row, column);
    return own ? cellAt(this.grid, row, column) : EMPTY_CELL;
  }

  /** The text of the cell itself; '' for the covered cells of a merge, as for empty ones. */
  text(row: number, column: number): string {
    if (!this.shows(row, column)) return '';
    const key = row * this.shared.width + column;
    const known = this.shared.texts[key];
    if (known !== undefined) return known;
    const text = cellText(this.cell(row, column), this.grid.date1904);
    this.shared.texts[key] = text;
    return text;
  }

  /** The text as labels are compared. */
  label(row: number, column: number): string {
    const key = row * this.shared.width + column;
    const known = this.shows(row, column) ? this.shared.labels[key] : '';
    if (known !== undefined) return known;
    const label = labelOf(this.text(row, column));
    this.shared.labels[key] = label;
    return label;
  }

  merge(row: number, column: number): Merge {
    return this.shared.merges.at(row, column);
  }

  /** The text of the merge that covers the cell. */
  mergedText(row: number, column: number): string {
    const { top, left } = this.merge(row, column);
    return this.text(top, left);
  }

  /** Address of the cell, or of the top-left cell of the merge that covers it. */
  address(row: number, column: number): string {
    const { top, left } = this.merge(row, column);
    return address(top, left);
  }

  hasFormula(row: number, column: number): boolean {
    const { top, left } = this.merge(row, column);
    return this.cell(top, left).formula !== null;
  }

  format(row: number, column: number): string {
    const { top, left } = this.merge(row, column);
    return this.cell(top, left).format;
  }

  /** The number a cell states, typed as a number or as text such as `1,464.48` or `15分`; null where it states none. */
  number(row: number, column: number): Decimal | null {
    return (
      cellNumber(this.cell(row, column)) ??
      readAmount(squeeze(this.text(row, column)))?.value ??
      null
    );
  }

  /** As `number`, in percent: 0.95 formatted as a percentage, `95%` and a bare 95 are all 95. */
  percent(row: number, column: number): Decimal | null {
    const cell = this.cell(row, column);
    if (isPercentFormat(cell.format)) return readAmount(this.text(row, column))?.value ?? null;
    return this.number(row, column);
  }

  /** Columns of a row whose own cell is not empty, left to right. */
  filled(row: number): readonly number[] {
    const known = this.filledColumns.get(row);
    if (known) return known;
    const columns: number[] = [];
    const width = Math.min(this.grid.rows[row]?.length ?? 0, this.columns);
    for (let column = 0; column < width; column++) {
      if (this.text(row, column) !== '') columns.push(column);
    }
    this.filledColumns.set(row, columns);
    return columns;
  }
}
