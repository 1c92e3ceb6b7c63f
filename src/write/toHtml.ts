import type { Block, Report, Run } from '../model/report';
import { guardFormula } from './formulaGuard';
import { escapeMarkup } from './html/escape';
import { type HtmlStyle, MISSING_STYLE, STYLES } from './html/styles';
import { tableHtml } from './html/tableHtml';
import { normalBlocks } from './normalBlocks';
import { textOf } from './runs';
import { scoreTable } from './scoreFigures';

/**
 * Reports as an HTML document for the rich clipboard: h1 to h4 for the levels 1 to 4, so that Word takes them as its
 * own headings. All text is escaped; no paragraph or cell is a formula when pasted into a sheet.
 */
export function toHtml(reports: readonly Report[]): string {
  const body = reports
    .map((report) => normalBlocks(report).map(html).join('\n'))
    .join('\n<br clear="all" style="page-break-before:always">\n');
  return `<!DOCTYPE html>\n<html lang="zh-CN"><head><meta charset="utf-8"></head><body>\n${body}\n</body></html>\n`;
}

function html(block: Block): string {
  switch (block.kind) {
    case 'title':
      return element('p', 'title', block.runs, ' class="MsoTitle"');
    case 'subtitle':
      return element('p', 'subtitle', block.runs);
    case 'heading': {
      const styles = ['heading1', 'heading2', 'heading3', 'heading3'] as const;
      return element(`h${block.level}`, styles[block.level - 1] ?? 'heading3', block.runs);
    }
    case 'paragraph':
      return element('p', 'body', block.runs);
    case 'attachment':
      return element('p', 'attachment', block.runs);
    case 'table':
      return tableHtml(block);
    case 'chart':
      return tableHtml(scoreTable(block));
    default:
      return element('p', 'right', block.runs);
  }
}

function element(tag: string, style: HtmlStyle, runs: readonly Run[], more = ''): string {
  return `<${tag}${more} style="${STYLES[style]}">${runsHtml(runs)}</${tag}>`;
}

function runsHtml(runs: readonly Run[]): string {
  const guarded = guardFormula(textOf(runs)) !== textOf(runs);
  return (guarded ? escapeMarkup("'") : '') + runs.map(runHtml).join('');
}

function runHtml(run: Run): string {
  const text = escapeMarkup(run.text);
  return run.missing ? `<span style="${MISSING_STYLE}">${text}</span>` : text;
}
