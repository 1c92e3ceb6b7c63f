import { show } from '../numbers/show';
import { RECORD_OPERATORS } from '../vocabulary/record';
import { guardFormula } from './formulaGuard';
import type { RecordCell, RecordTable } from './recordTable';

/** Excel takes a file without it for one in the code page of the machine. */
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';
const OPERATORS: readonly string[] = Object.values(RECORD_OPERATORS);

/** A cell as text that no spreadsheet takes for a formula; a lone ＝ is an operator, not the start of one. */
function plain(cell: RecordCell): string {
  if (typeof cell !== 'string') return show(cell);
  return OPERATORS.includes(cell) ? cell : guardFormula(cell);
}

const linesOf = ({ header, rows }: RecordTable): string[][] =>
  [header, ...rows].map((row) => row.map(plain));

/** 可以粘贴的文字 Cells between tabs, a line a row; line ends inside a cell become blanks. A blank line between tables. */
export function recordText(tables: readonly RecordTable[]): string {
  const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
  return tables
    .map((table) =>
      linesOf(table)
        .map((row) => `${row.map(flat).join('\t')}\n`)
        .join(''),
    )
    .join('\n');
}

/** 逗号分隔的表 As RFC 4180 has it, in UTF-8 with a mark at its head. A blank line between tables. */
export function recordCsv(tables: readonly RecordTable[]): string {
  const quoted = (text: string): string =>
    /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = tables.map((table) =>
    linesOf(table)
      .map((row) => row.map(quoted).join(',') + LINE_END)
      .join(''),
  );
  return BYTE_ORDER_MARK + lines.join(LINE_END);
}
