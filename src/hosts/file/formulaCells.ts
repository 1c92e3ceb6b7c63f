import { SheetIndex } from './cellStyle';
import { type Reference, referencesOf } from './formulaReferences';
import { MAX_ROWS } from './limits';
import type { SheetCell, SheetModel } from './sheetModel';

/** One sheet as far as formulas are concerned. */
export interface CalcSheet {
  readonly name: string;
  readonly model: SheetModel;
}

/** A cell whose value a formula gives, with all that the formula reads. */
export interface FormulaCell {
  readonly sheet: string;
  readonly cell: SheetCell;
  readonly text: string;
  /** How far the cell lies from where `text` was written. */
  readonly shift: { readonly row: number; readonly column: number };
  readonly references: readonly Reference[];
  /** True where it may read cells that its text does not name. */
  readonly opaque: boolean;
  /** Fills more than its own cell, or is filled from another. */
  readonly array: boolean;
}

/** Every formula cell of a sheet, those filled by array formulas and data tables included. */
export function formulaCellsOf({ name, model }: CalcSheet): FormulaCell[] {
  const filled = filledCells(model);
  const found: FormulaCell[] = [];
  for (const row of model.rows) {
    for (const cell of row.cells) {
      const text = filled.get(cell) ?? cell.formula?.text;
      if (text === undefined) continue;
      const array = filled.has(cell);
      const origin = array ? cell : (cell.formula?.origin ?? cell);
      const shift = { row: cell.row - origin.row, column: cell.column - origin.column };
      const { list, opaque } = referencesOf(text, shift);
      found.push({ sheet: name, cell, text, shift, references: list, opaque, array });
    }
  }
  return found;
}

function filledCells(model: SheetModel): Map<SheetCell, string> {
  const filled = new Map<SheetCell, string>();
  if (model.areas.length === 0) return filled;
  const index = new SheetIndex(model);
  for (const { area, text } of model.areas) {
    for (let row = area.top; row <= Math.min(area.bottom, MAX_ROWS - 1); row++) {
      for (const cell of index.row(row)?.cells ?? []) {
        if (cell.column >= area.left && cell.column <= area.right) filled.set(cell, text);
      }
    }
  }
  return filled;
}
