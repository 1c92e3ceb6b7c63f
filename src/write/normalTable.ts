import type { Block, Run } from '../model/report';
import { clean, cleanLine } from './clean';

/** 表格 */
export type TableBlock = Extract<Block, { kind: 'table' }>;

const NOTHING: Run = { text: '' };

/**
 * The table with as many cells in every row as its longest row has, and a positive relative width for each column;
 * no table where there is no column.
 */
export function normalTable(table: TableBlock): readonly TableBlock[] {
  const columns = Math.max(table.header.length, ...table.rows.map((row) => row.length));
  if (columns === 0) return [];
  const header = fill(columns, table.header, '').map(cleanLine);
  const rows = table.rows.map((row) =>
    fill(columns, row, NOTHING).map((run) => ({ ...run, text: clean(run.text).trim() })),
  );
  const widths = fill(columns, table.widths, 0).map((width) =>
    width > 0 && Number.isFinite(width) ? width : 1,
  );
  return [{ kind: 'table', caption: cleanLine(table.caption).trim(), header, widths, rows }];
}

function fill<T>(length: number, given: readonly T[], blank: T): T[] {
  return Array.from({ length }, (_, index) => given[index] ?? blank);
}
