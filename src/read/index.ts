import { position } from '../grid/address';
import type { Form } from '../model/form';
import type { Grid, Workbook } from '../model/grid';
import type { Correction } from '../model/mapping';
import { readForm } from './form';
import { indicatorHeader } from './indicatorHeader';
import { findRegions, type Region } from './regions';
import { Sheet } from './sheet';
import { splitAtGaps, splitAtHeader } from './sideBySide';

const NOTHING_SAID: readonly Correction[] = [];

/** Forms that share a header row are one region of the whole width: each has its own columns of it. */
function partsOf(
  view: Sheet,
  region: Region,
): { readonly sheet: Sheet; readonly region: Region }[] {
  const { row } = region.header;
  return splitAtHeader(view, row).map((sheet) => ({
    sheet,
    region: { ...region, header: indicatorHeader(sheet, row) },
  }));
}

function formsOn(grid: Grid, corrections: readonly Correction[]): Form[] {
  const whole = new Sheet(grid);
  const formatAt = (cell: string): string => {
    const at = position(cell);
    /* v8 ignore next -- @preserve: the cells of a form are addresses, so there is always a position */
    return at ? whole.format(at.row, at.column) : 'General';
  };
  return splitAtGaps(whole)
    .flatMap((view) => findRegions(view).flatMap((region) => partsOf(view, region)))
    .map(({ sheet, region }) => readForm(sheet, region, formatAt, corrections))
    .filter((form) => form.indicators.length > 0);
}

/**
 * Finds and reads every form on the visible sheets, in tab order; on one sheet left to right, and below one another top
 * to bottom. Empty where there is none. `corrections` are what persons said about columns and rows.
 */
export function readForms(workbook: Workbook, corrections = NOTHING_SAID): Form[] {
  return workbook.grids
    .filter(({ visible }) => visible)
    .flatMap((grid) => formsOn(grid, corrections));
}

/** 隐藏的自评表 Names of the hidden sheets that hold a form; `readForms` leaves them out. */
export function hiddenForms(workbook: Workbook): string[] {
  return workbook.grids
    .filter((grid) => !grid.visible && formsOn(grid, NOTHING_SAID).length > 0)
    .map(({ sheet }) => sheet);
}
