import type { SheetModel, SheetRow } from './sheetModel';

/** Style of a cell that is not there: its row's, else its column's, else 0. */
export function defaultStyle(model: SheetModel, row: SheetRow | null, column: number): number {
  return row?.style ?? model.columnStyles[column] ?? 0;
}

/** Finds rows and cells of a sheet by position. */
export class SheetIndex {
  private readonly rows = new Map<number, SheetRow>();

  constructor(readonly model: SheetModel) {
    for (const row of model.rows) this.rows.set(row.row, row);
  }

  row(row: number): SheetRow | null {
    return this.rows.get(row) ?? null;
  }

  cell(row: number, column: number) {
    return this.row(row)?.cells.find((one) => one.column === column) ?? null;
  }

  /** Style of a cell, there or not. */
  style(row: number, column: number): number {
    const cell = this.cell(row, column);
    return cell ? cell.style : defaultStyle(this.model, this.row(row), column);
  }
}
