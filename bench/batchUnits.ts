import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../src/hosts/file';
import type { Edit } from '../src/model/edit';
import type { Block, Report } from '../src/model/report';
import { examine } from '../src/pipeline';
import { toDocx } from '../src/write/toDocx';

const ROOT = path.join(import.meta.dirname, '..');
const WORKBOOKS = path.join(ROOT, 'test/fixtures/workbooks');
const REPORTS = path.join(ROOT, 'test/proof/claims/seeds');

/** So many units, a folder each: a published form and report under another name, with some figures changed. */
export async function makeUnits(folder: string, units: number): Promise<void> {
  const books = readdirSync(WORKBOOKS)
    .filter((name) => name.endsWith('.xlsx'))
    .sort();
  const texts = readdirSync(REPORTS).sort();
  for (let at = 0; at < units; at++) {
    const unit = `某市第${at + 1}区${['教育', '水利', '民政', '农业', '交通'][at % 5]}局`;
    const own = path.join(folder, `${String(at + 1).padStart(4, '0')} ${unit}`);
    mkdirSync(own, { recursive: true });
    const name = books[at % books.length] ?? '';
    writeFileSync(
      path.join(own, `${unit}绩效自评表.xlsx`),
      await workbookOf(readFileSync(path.join(WORKBOOKS, name)), unit, at),
    );
    const text = readFileSync(path.join(REPORTS, texts[at % texts.length] ?? ''), 'utf8');
    writeFileSync(path.join(own, `${unit}绩效自评报告.docx`), await reportOf(text, unit));
  }
}

async function workbookOf(bytes: Uint8Array, unit: string, at: number): Promise<Uint8Array> {
  const host = openXlsx(new Uint8Array(bytes));
  const workbook = await host.read();
  const edits = examine(workbook).forms.flatMap((form): Edit[] => {
    const { indicators, sheet } = form;
    const grid = workbook.grids.find((one) => one.sheet === sheet);
    const row = indicators[at % indicators.length];
    const put = (cell: string | undefined, value: string | number): Edit[] => {
      const match = /^([A-Z]+)(\d+)$/.exec(cell ?? '');
      if (!match || cell === undefined) return [];
      const column = [...(match[1] ?? '')].reduce(
        (sum, one) => sum * 26 + one.charCodeAt(0) - 64,
        0,
      );
      const before = grid?.rows[Number(match[2]) - 1]?.[column - 1]?.value ?? null;
      return [{ sheet, address: cell, value, before, purpose: 'score', label: '' }];
    };
    const mark = row?.weight ? Number(row.weight.toFixed()) - (at % 3) : 1;
    return [...put(form.cells.unitName, unit), ...put(row?.cells.score, Math.max(0, mark))];
  });
  await host.write(edits);
  return host.bytes();
}

function reportOf(text: string, unit: string): Promise<Uint8Array> {
  const blocks = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Block => ({ kind: 'paragraph', runs: [{ text: line }] }));
  const title = `${unit}绩效自评报告`;
  const report: Report = {
    outline: '',
    style: 'prose',
    form: '',
    forms: [],
    title,
    selfName: '我局',
    blocks: [{ kind: 'title', runs: [{ text: title }] }, ...blocks],
    missing: [],
  };
  return toDocx([report]);
}
