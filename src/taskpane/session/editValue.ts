import type { CellValue } from '../../model/grid';

/** A cell's value as a person reads it. */
export function editValue(value: CellValue): string {
  if (value === null || value === '') return '空';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
