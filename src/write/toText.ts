import type { Block, Report } from '../model/report';
import { cleanLine } from './clean';
import { guardFormula } from './formulaGuard';
import { normalBlocks } from './normalBlocks';
import type { TableBlock } from './normalTable';
import { textOf } from './runs';
import { scoreLines } from './scoreFigures';

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
    case 'chart':
      return set([...captionOf(block), ...scoreLines(block)]);
    case 'signature':
    case 'date':
      return [guardFormula(textOf(block.runs))];
    default:
      return [guardFormula(INDENT + textOf(block.runs).trimStart())];
  }
}

function tableLines(table: TableBlock): readonly string[] {
  const rows = [table.header, ...table.rows.map((row) => row.map((run) => cleanLine(run.text)))];
  return set([...captionOf(table), ...rows.map((row) => row.join(COLUMN_GAP))]);
}

const captionOf = ({ caption }: { readonly caption: string }): readonly string[] =>
  caption === '' ? [] : [caption];

/** Lines set apart from the text around them. */
function set(texts: readonly string[]): readonly string[] {
  return ['', ...texts.map(guardFormula), ''];
}
