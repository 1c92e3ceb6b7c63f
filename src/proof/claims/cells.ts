import type { Place, Prose } from '../../model/proof';
import { type Decimal, decimal } from '../../numbers/decimal';
import { fold } from '../../values/fold';

/** 文中表格的一格 A cell of a table of the report's own that holds one plain number. */
export interface Cell {
  readonly text: string;
  readonly place: Place;
  readonly value: Decimal;
  readonly places: number;
  readonly isPercent: boolean;
}

/** One row: its name, and its numbers by column. */
export interface Row {
  readonly name: string;
  readonly cells: ReadonlyMap<number, Cell>;
}

/** 文中的表格 Head and body of a table that stands in a report. */
export interface TextTable {
  readonly head: ReadonlyMap<number, string>;
  readonly rows: readonly Row[];
}

const NUMBER = /^(\d{1,12}(?:\.(\d{1,6}))?)\s*(%?)$/;

function cellOf(text: string, paragraph: number): Cell | null {
  const plain = fold(text).replaceAll(',', '').trim();
  const match = NUMBER.exec(plain);
  if (!match) return null;
  const [, digits = '', fraction = '', percent] = match;
  const start = text.search(/\S/);
  const shown = text.trim();
  const place = { paragraph, start, end: start + shown.length };
  return {
    text: shown,
    place,
    value: decimal(digits),
    places: fraction.length,
    isPercent: percent === '%',
  };
}

interface Open {
  readonly head: Map<number, string>;
  readonly rows: Map<number, { name: string; cells: Map<number, Cell> }>;
}

/** The tables that stand in a report, each with the row that heads it. */
export function textTables({ paragraphs }: Prose): TextTable[] {
  const tables = new Map<number, Open>();
  paragraphs.forEach(({ text, cell }, paragraph) => {
    if (!cell) return;
    const table = tables.get(cell.table) ?? { head: new Map(), rows: new Map() };
    tables.set(cell.table, table);
    if (cell.row === 0) {
      table.head.set(cell.column, text.trim());
      return;
    }
    const row = table.rows.get(cell.row) ?? { name: '', cells: new Map() };
    table.rows.set(cell.row, row);
    const number = cellOf(text, paragraph);
    if (number) row.cells.set(cell.column, number);
    else if (row.name === '') row.name = text.trim();
  });
  return [...tables.values()].map(({ head, rows }) => ({ head, rows: [...rows.values()] }));
}
