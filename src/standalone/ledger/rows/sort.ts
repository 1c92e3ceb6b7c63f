import type { Column } from './columns';
import type { ViewRow } from './viewRow';

/** 排序 Null is the order of the ledger. */
export interface Sort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

const COLLATOR = new Intl.Collator('zh-Hans-CN', { numeric: true });

/** The rows sorted by a column; equal ones stay in their order, and what is empty stands last either way. */
export function sortedRows(
  rows: readonly ViewRow[],
  sort: Sort | null,
  columns: readonly Column[],
): readonly ViewRow[] {
  const column = columns.find(({ id }) => id === sort?.column);
  if (!sort || !column) return rows;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const keyed = rows.map((row) => ({ row, value: column.value(row) }));
  return keyed.sort((a, b) => compared(a.value, b.value, sign)).map(({ row }) => row);
}

type Value = string | number | null;

function compared(a: Value, b: Value, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return (a - b) * sign;
  return COLLATOR.compare(String(a), String(b)) * sign;
}

/** What a press on a column's head asks for: figures from the top, words from the start, the other way, and back. */
export function nextSort(sort: Sort | null, { id, kind }: Column): Sort | null {
  const first = kind === 'number' ? 'descending' : 'ascending';
  if (sort?.column !== id) return { column: id, direction: first };
  if (sort.direction !== first) return null;
  return { column: id, direction: first === 'ascending' ? 'descending' : 'ascending' };
}
