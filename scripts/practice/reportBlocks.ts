import type { Block, Report } from '../../src/model/report';
import { REPORT } from './report';
import { REPORT_ERRORS } from './reportErrors';

/** The practice report with its planted errors, one line a paragraph. */
export function wrongReport(): string[] {
  const right = REPORT.join('\n');
  const wrong = REPORT_ERRORS.reduce((text, error) => {
    if (text.split(error.right).length !== 2) throw new Error(`not there once: ${error.right}`);
    return text.replace(error.right, error.wrong);
  }, right);
  return wrong.split('\n');
}

/** A report as blocks for the Word file, told by what its lines begin with. */
export function reportOf(lines: readonly string[]): Report {
  const title = lines[0] ?? '';
  const blocks = lines.map((text, at): Block => {
    const runs = [{ text }];
    if (at === 0) return { kind: 'title', runs };
    if (at === 1) return { kind: 'subtitle', runs };
    if (at === lines.length - 1) return { kind: 'date', runs };
    if (at === lines.length - 2) return { kind: 'signature', runs };
    if (text.startsWith('附件：')) return { kind: 'attachment', runs };
    if (/^[一二三四五六七]、/.test(text)) return { kind: 'heading', level: 1, runs };
    if (/^（[一二三]）/.test(text)) return { kind: 'heading', level: 2, runs };
    return { kind: 'paragraph', runs };
  });
  const form = '自评表!A1';
  return {
    outline: 'project',
    style: 'prose',
    form,
    forms: [form],
    title,
    selfName: '我馆',
    blocks,
    missing: [],
  };
}
