import { position } from '../grid/address';
import type { Form } from '../model/form';
import type { Workbook } from '../model/grid';
import type { Correction } from '../model/mapping';
import { readForm } from './form';
import { findRegions } from './regions';
import { Sheet } from './sheet';

/**
 * Finds and reads every form on the visible sheets, in tab order, top to bottom. Empty where there is none.
 * `corrections` are what persons said about columns and rows.
 */
export function readForms(workbook: Workbook, corrections: readonly Correction[] = []): Form[] {
  return workbook.grids
    .filter((grid) => grid.visible)
    .flatMap((grid) => {
      const sheet = new Sheet(grid);
      const formatAt = (cell: string): string => {
        const at = position(cell);
        return at ? sheet.format(at.row, at.column) : 'General';
      };
      return findRegions(sheet)
        .map((region) => readForm(sheet, region, formatAt, corrections))
        .filter((form) => form.indicators.length > 0);
    });
}
