import { address } from '../grid/address';
import { cellAt, EMPTY_CELL, extentOf, MergeMap } from '../grid/lookup';
import type { Cell, Grid, Merge } from '../model/grid';
import type { Decimal } from '../numbers/decimal';
import { readAmount } from '../values/amount';
import { cellNumber, cellText, isPercentFormat } from '../values/cellText';
import { squeeze } from '../values/fold';

/** A grid with the questions a reader asks of it. Rows and columns count from 0. */
export class Sheet {
  readonly rows: number;
  readonly columns: number;
  private readonly merges: MergeMap;
  private readonly texts: (string | undefined)[];
  private readonly filledColumns = new Map<number, readonly number[]>();

  constructor(readonly grid: Grid) {
    const extent = extentOf(grid);
    this.rows = extent.rows;
    this.columns = extent.columns;
    this.merges = new MergeMap(grid.merges, extent);
    this.texts = new Array(extent.rows * extent.columns);
  }

  /** The cell; an empty one where a merge covers it, whatever a file may keep hidden there. */
  cell(row: number, column: number): Cell {
    const { top, left } = this.merge(row, column);
    return top === row && left === column ? cellAt(this.grid, row, column) : EMPTY_CELL;
  }

  /** The text of the cell itself; '' for the covered cells of a merge, as for empty ones. */
  text(row: number, column: number): string {
    const key = row * this.columns + column;
    const known = this.texts[key];
    if (known !== undefined) return known;
    const text = cellText(this.cell(row, column), this.grid.date1904);
    if (column < this.columns) this.texts[key] = text;
    return text;
  }

  merge(row: number, column: number): Merge {
    return this.merges.at(row, column);
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
    const width = this.grid.rows[row]?.length ?? 0;
    for (let column = 0; column < width; column++) {
      if (this.text(row, column) !== '') columns.push(column);
    }
    this.filledColumns.set(row, columns);
    return columns;
  }
}
