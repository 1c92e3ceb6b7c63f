import type { Severity } from '../../src/model/finding';

export const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '提醒',
  hint: '建议',
};

/** First line of every page. */
export const GENERATED = '<!-- 由 npm run docs 生成，请勿手改 -->';

/** Whether somebody has compared a wording with the published text. */
export const verifiedWord = (verified: boolean): string => (verified ? '已核对' : '待核对');

/** Text inside a table cell. */
export const inTable = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

/** A table with its head. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(inTable).join(' | ')} |`;
  return [line(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}

/** Blocks with a blank line between them and a line end behind the last. */
export const page = (...blocks: readonly string[]): string =>
  `${[GENERATED, ...blocks].join('\n\n')}\n`;
