import type { Block, Report } from '../model/report';
import { cleanLine } from './clean';
import { escapeInline, escapeLine } from './markdown/escape';
import { normalBlocks } from './normalBlocks';
import type { TableBlock } from './normalTable';
import { textOf } from './runs';
import { scoreTable } from './scoreFigures';

/** Reports as Markdown with tables; the title is `#`, level 1 `##` and so on. Reports are parted by a rule. */
export function toMarkdown(reports: readonly Report[]): string {
  return reports
    .map((report) => `${normalBlocks(report).map(markdown).join('\n\n')}\n`)
    .join('\n---\n\n');
}

function markdown(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${escapeInline(textOf(block.runs))}`;
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escapeInline(textOf(block.runs))}`;
    case 'table':
      return table(block);
    case 'chart':
      return table(scoreTable(block));
    default:
      return escapeLine(textOf(block.runs));
  }
}

function table({ caption, header, rows }: TableBlock): string {
  const lines = [
    line(header),
    line(
      header.map(() => '---'),
      String,
    ),
    ...rows.map((row) => line(row.map((run) => run.text))),
  ];
  return [...(caption === '' ? [] : [escapeLine(caption), '']), ...lines].join('\n');
}

function line(cells: readonly string[], shown: (text: string) => string = escapeInline): string {
  return `| ${cells.map((cell) => shown(cleanLine(cell))).join(' | ')} |`;
}
