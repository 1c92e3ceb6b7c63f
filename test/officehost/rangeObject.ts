import type { Merge } from '../../src/model/grid';
import { type Box, cellOf, nameOf, restyle, type Sheet, type, usedWithin } from './book';
import { cellProperties, fillObject } from './fillObject';
import { HostError, type Served } from './served';
import type { Surroundings } from './surroundings';

/** Excel's limit for one answer of getMergedAreasOrNullObject. */
const MOST_MERGES = 512;

function boxOfMerge(merge: Merge): Box {
  return {
    row: merge.top,
    column: merge.left,
    rows: merge.bottom - merge.top + 1,
    columns: merge.right - merge.left + 1,
  };
}

function table(box: Box, pick: (row: number, column: number) => unknown): unknown {
  return Array.from({ length: box.rows }, (_, r) =>
    Array.from({ length: box.columns }, (_, c) => pick(box.row + r, box.column + c)),
  );
}

function setValues(at: Surroundings, sheet: Sheet, box: Box, values: unknown): void {
  if (sheet.protected) throw new HostError('AccessDenied', 'The sheet is protected.');
  const rows: unknown[] = Array.isArray(values) ? values : [];
  const fits =
    rows.length === box.rows &&
    rows.every((row) => Array.isArray(row) && row.length === box.columns);
  if (!fits) throw new HostError('InvalidArgument', 'The array does not match the range.');
  rows.forEach((row, r) => {
    if (!Array.isArray(row)) return;
    row.forEach((value: unknown, c) => {
      if (typeof value === 'string' && value.length > 32767) {
        throw new HostError('InvalidArgument', 'Too long for a cell.');
      }
      const place = { row: box.row + r, column: box.column + c };
      const skipped = sheet.filtered.has(place.row) && rows.length > 1;
      if (!skipped && !isCovered(sheet, place)) type(sheet, place.row, place.column, value);
    });
  });
  at.changed(sheet, nameOf(box));
}

/** True under a merge, beside its top-left cell: what is written there is lost. */
function isCovered({ merges }: Sheet, { row, column }: Pick<Box, 'row' | 'column'>): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      row >= top &&
      row <= bottom &&
      column >= left &&
      column <= right &&
      (row !== top || column !== left),
  );
}

function setFormats(sheet: Sheet, box: Box, formats: unknown): void {
  if (sheet.protected) throw new HostError('AccessDenied', 'The sheet is protected.');
  const rows: unknown[] = Array.isArray(formats) ? formats : [];
  rows.forEach((row, r) => {
    if (!Array.isArray(row)) return;
    row.forEach((format: unknown, c) => {
      restyle(sheet, box.row + r, box.column + c, String(format));
    });
  });
}

function formatObject(at: Surroundings, sheet: Sheet, box: Box): Served {
  const note = (property: string) => (value: unknown) =>
    at.formatted(sheet, nameOf(box), property, value);
  return {
    type: 'RangeFormat',
    children: {
      fill: () => fillObject(sheet, box),
      font: () => ({ type: 'RangeFont', setters: { bold: note('Bold') } }),
    },
    setters: { wrapText: note('WrapText'), columnWidth: note('ColumnWidth') },
  };
}

function mergedObject(at: Surroundings, sheet: Sheet, within: Box): Served | null {
  const inside = ({ top, left }: Merge) =>
    top >= within.row &&
    top < within.row + within.rows &&
    left >= within.column &&
    left < within.column + within.columns;
  const merges = sheet.merges.filter(inside);
  if (merges.length === 0) return null;
  if (merges.length > MOST_MERGES) throw new HostError('GeneralException', 'Too many merges.');
  const items = () => merges.map((merge) => rangeObject(at, sheet, boxOfMerge(merge)));
  return { type: 'RangeAreas', children: { areas: () => ({ type: 'RangeCollection', items }) } };
}

export function rangeObject(at: Surroundings, sheet: Sheet, box: Box): Served {
  const cell = (row: number, column: number) => cellOf(sheet, row, column);
  return {
    type: 'Range',
    scalars: {
      address: () => `${sheet.name}!${nameOf(box)}`,
      rowIndex: () => box.row,
      columnIndex: () => box.column,
      rowCount: () => box.rows,
      columnCount: () => box.columns,
      values: () => table(box, (r, c) => cell(r, c).value ?? ''),
      formulas: () => table(box, (r, c) => cell(r, c).formula ?? cell(r, c).value ?? ''),
      numberFormat: () => table(box, (r, c) => cell(r, c).format),
    },
    setters: {
      values: (values) => setValues(at, sheet, box, values),
      numberFormat: (formats) => setFormats(sheet, box, formats),
    },
    children: { format: () => formatObject(at, sheet, box) },
    makers: {
      getUsedRangeOrNullObject: () => {
        const used = usedWithin(sheet, box);
        return used && rangeObject(at, sheet, used);
      },
      getMergedAreasOrNullObject: () => mergedObject(at, sheet, box),
    },
    actions: {
      getCellProperties: (asked) => cellProperties(sheet, box, asked),
      select: () => {
        at.book.selection = `${sheet.name}!${nameOf(box)}`;
      },
    },
  };
}
