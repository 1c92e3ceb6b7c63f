import type { CellValue } from '../../model/grid';

/** Errors as numbers, the way COM hands them over. */
const ERRORS = new Map<unknown, string>([
  [-2146826288, '#NULL!'],
  [-2146826281, '#DIV/0!'],
  [-2146826273, '#VALUE!'],
  [-2146826265, '#REF!'],
  [-2146826259, '#NAME?'],
  [-2146826252, '#NUM!'],
  [-2146826246, '#N/A'],
]);

/** A value as WPS gives it; undefined for a thing that only the cell's text can tell. */
export function cellValue(given: unknown): CellValue | undefined {
  if (typeof given === 'number') return ERRORS.get(given) ?? given;
  if (typeof given === 'string') return given === '' ? null : given;
  if (given === null || given === undefined) return null;
  return typeof given === 'boolean' ? given : undefined;
}

/** What a range of so many rows and columns gave, as rows; null where it is of another shape. */
export function tableOf(given: unknown, rows: number, columns: number): unknown[][] | null {
  if (rows === 1 && columns === 1 && !Array.isArray(given)) return [[given]];
  if (!Array.isArray(given) || given.length !== rows) return null;
  const table = given.map((row: unknown) => (Array.isArray(row) ? Array.from(row) : []));
  return table.every(({ length }) => length === columns) ? table : null;
}
