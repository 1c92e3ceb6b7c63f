import type { Decimal } from '../numbers/decimal';
import { show } from '../numbers/show';
import type { Column, Put, SheetPlan } from './ledger/sheetPlan';
import { writeBook } from './ledger/writeBook';
import type { RecordCell, RecordTable } from './recordTable';

/** A table and the sheet its form stands on. */
export interface NamedRecordTable {
  readonly sheet: string;
  readonly table: RecordTable;
}

const MOST_NAME_CHARACTERS = 31;
const WIDEST = 40;
const NARROWEST = 10;

/** Characters a text takes up; a Chinese one counts two. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + (/[\u2e80-\uffe6]/.test(char) ? 2 : 1), 0);

const textOf = (cell: RecordCell | undefined): string =>
  cell === undefined || typeof cell === 'string' ? (cell ?? '') : show(cell);

/** A number where a cell can hold it to the last digit, else its digits as text. */
function numberOrText(value: Decimal): number | string {
  const number = Number(show(value));
  return String(number) === show(value) ? number : show(value);
}

const putOf = (cell: RecordCell): Put => ({
  value: typeof cell === 'string' ? cell || null : numberOrText(cell),
});

function columnsOf({ header, rows }: RecordTable): Column[] {
  return header.map((title, at) => {
    const widths = [title, ...rows.map((row) => textOf(row[at]))].map(widthOf);
    const width = Math.max(NARROWEST, Math.min(WIDEST, Math.max(...widths) + 2));
    return { title, width, look: 'text' };
  });
}

/** Names as their forms' sheets have them; the second form of a sheet gets (2). */
function sheetNames(tables: readonly NamedRecordTable[]): string[] {
  const taken = new Set<string>();
  return tables.map(({ sheet }) => {
    let name = sheet;
    for (let number = 2; taken.has(name.toLowerCase()); number++) {
      const ending = `(${number})`;
      name = `${sheet.slice(0, MOST_NAME_CHARACTERS - ending.length)}${ending}`;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

/** 录入表.xlsx A sheet a form, named as the form's own. The same tables give the same bytes. */
export function recordBook(tables: readonly NamedRecordTable[]): Uint8Array {
  const names = sheetNames(tables);
  const plans = tables.map(({ table, sheet }, at): SheetPlan => {
    const rows = table.rows.map((row) => row.map(putOf));
    return { name: names[at] ?? sheet, columns: columnsOf(table), rows, list: true };
  });
  const pieces: Uint8Array[] = [];
  writeBook(
    plans.map((plan) => () => plan),
    (piece) => pieces.push(piece),
  );
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
