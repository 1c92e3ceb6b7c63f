import type { Block, Report } from '../model/report';
import { cleanLine } from './clean';
import { guardFormula } from './formulaGuard';
import { normalBlocks } from './normalBlocks';
import type { TableBlock } from './normalTable';
import { textOf } from './runs';

/** 首行缩进二字 */
const INDENT = '　　';
const COLUMN_GAP = ' ｜ ';

/**
 * Reports as plain text, one paragraph a line, a table row a line; no markup. Reports are parted by three blank lines.
 * No line is a formula when pasted into a sheet.
 */
export function toText(reports: readonly Report[]): string {
  return reports
    .map((report) => `${normalBlocks(report).flatMap(lines).join('\n')}\n`)
    .join('\n\n\n');
}

function lines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'title':
    case 'subtitle':
      return [guardFormula(textOf(block.runs)), ''];
    case 'table':
      return tableLines(block);
    case 'signature':
    case 'date':
      return [guardFormula(textOf(block.runs))];
    default:
      return [guardFormula(INDENT + textOf(block.runs).trimStart())];
  }
}

function tableLines(table: TableBlock): readonly string[] {
  const rows = [table.header, ...table.rows.map((row) => row.map((run) => cleanLine(run.text)))];
  const caption = table.caption === '' ? [] : [table.caption];
  return ['', ...[...caption, ...rows.map((row) => row.join(COLUMN_GAP))].map(guardFormula), ''];
}
