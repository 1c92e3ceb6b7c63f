import type { Run } from '../../model/report';
import { guardFormula } from '../formulaGuard';
import type { TableBlock } from '../normalTable';
import { escapeMarkup } from './escape';
import { MISSING_STYLE, STYLES, TABLE_STYLE } from './styles';

/** A table with its caption above it; a line end inside a cell stays inside the cell, also in Excel. */
export function tableHtml({ caption, header, widths, rows }: TableBlock): string {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => `<col style="width:${share(width, whole)}%">`).join('');
  const head = header.map((text) => `<th style="${STYLES.headerCell}">${cellText(text)}</th>`);
  const body = rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`);
  return [
    ...(caption === '' ? [] : [`<p style="${STYLES.caption}">${cellText(caption)}</p>`]),
    `<table style="${TABLE_STYLE}"><colgroup>${columns}</colgroup>`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody></table>`,
  ].join('\n');
}

function cellHtml(run: Run): string {
  const text = cellText(run.text);
  const shown = run.missing ? `<span style="${MISSING_STYLE}">${text}</span>` : text;
  return `<td style="${STYLES.cell}">${shown}</td>`;
}

function cellText(text: string): string {
  const br = '<br style="mso-data-placement:same-cell">';
  return escapeMarkup(guardFormula(text)).replaceAll('\n', br);
}

function share(width: number, whole: number): string {
  return ((width * 100) / whole).toFixed(2);
}
