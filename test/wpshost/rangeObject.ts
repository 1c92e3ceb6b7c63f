import type { Cell, CellValue } from '../../src/model/grid';
import { type Box, cellOf, nameOf, type Sheet, type } from '../officehost/book';
import { interiorObject } from './interiorObject';
import { served } from './served';
import type { WpsHostStandIn } from './wpsHost';

/** What all cells have in common; null where they differ, as COM has it. */
function common<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** A range: one cell answers for itself, several with rows. */
export function rangeObject(wps: WpsHostStandIn, sheet: Sheet, box: Box): object {
  const places = Array.from({ length: box.rows * box.columns }, (_, i) => ({
    row: box.row + Math.floor(i / box.columns),
    column: box.column + (i % box.columns),
  }));
  const cells = (): Cell[] => places.map(({ row, column }) => cellOf(sheet, row, column));
  const shaped = <T>(values: readonly T[]): unknown => {
    if (values.length === 1) return values[0];
    return Array.from({ length: box.rows }, (_, r) =>
      values.slice(r * box.columns, (r + 1) * box.columns),
    );
  };
  const mergeAt = ({ row, column }: { row: number; column: number }) =>
    sheet.merges.find(
      (one) => row >= one.top && row <= one.bottom && column >= one.left && column <= one.right,
    );
  const covered = (place: { row: number; column: number }): boolean => {
    const merge = mergeAt(place);
    return merge !== undefined && (merge.top !== place.row || merge.left !== place.column);
  };
  const count = (type: string, n: number) => served(wps.line, type, { get: { Count: () => n } });

  const setValues = (value: unknown): void => {
    wps.mayChange(sheet);
    places.forEach((place, i) => {
      const row: unknown = Array.isArray(value) ? value[Math.floor(i / box.columns)] : null;
      const one: unknown = Array.isArray(row) ? row[i % box.columns] : value;
      if (typeof one === 'string' && one.length > 32_767) throw new Error('too long for a cell');
      // What stands under a merge takes nothing.
      if (!covered(place)) type(sheet, place.row, place.column, one);
    });
    wps.changed(sheet, box);
  };

  const setFormat = (code: unknown): void => {
    wps.mayChange(sheet);
    for (const { row, column } of places) {
      const cell = cellOf(sheet, row, column);
      type(sheet, row, column, cell.formula ? null : asTyped(cell.value));
      const line = sheet.rows[row];
      if (line) line[column] = { ...cell, format: String(code) };
    }
  };

  return served(wps.line, 'Range', {
    get: {
      Row: () => box.row + 1,
      Column: () => box.column + 1,
      Rows: () => count('Range', box.rows),
      Columns: () => count('Range', box.columns),
      Value2: () => shaped(cells().map(({ value }) => wps.asGiven(value))),
      Text: () => common(cells().map(({ value }) => String(value ?? ''))),
      Formula: () => shaped(cells().map(({ formula, value }) => formula ?? String(value ?? ''))),
      HasFormula: () => common(cells().map(({ formula }) => formula !== null)),
      HasArray: () => common(places.map((place) => wps.inArray(sheet, place))),
      NumberFormat: () => common(cells().map(({ format }) => format)),
      MergeCells: () => common(places.map((place) => mergeAt(place) !== undefined)),
      MergeArea: () => rangeObject(wps, sheet, areaOf(mergeAt(places[0] ?? box), box)),
      Font: () =>
        served(wps.line, 'Font', {
          set: { Bold: (value) => wps.formatted(sheet, nameOf(box), 'Bold', value) },
        }),
      Interior: () => interiorObject(wps, sheet, box),
    },
    set: {
      Value2: setValues,
      NumberFormat: setFormat,
      WrapText: (value) => wps.formatted(sheet, nameOf(box), 'WrapText', value),
      ColumnWidth: (value) => wps.formatted(sheet, nameOf(box), 'ColumnWidth', value),
    },
    call: {
      Address: (rows, columns) => {
        if (rows !== false || columns !== false) throw new Error('only relative addresses');
        return nameOf(box);
      },
      Select: () => {
        if (wps.book.active !== sheet) throw new Error('the sheet is not shown');
        wps.book.selection = `${sheet.name}!${nameOf(box)}`;
        return true;
      },
    },
  });
}

const asTyped = (value: CellValue): unknown => (typeof value === 'string' ? `'${value}` : value);

function areaOf(
  merge: { top: number; left: number; bottom: number; right: number } | undefined,
  box: Box,
): Box {
  if (!merge) return box;
  const { top, left, bottom, right } = merge;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
