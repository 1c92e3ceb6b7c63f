import { afterEach, describe, expect, it, vi } from 'vitest';
import { findingLines } from '../../src/cli/findingLines';
import { formLines } from '../../src/cli/formLines';
import { examinationDocument } from '../../src/cli/json';
import { printLines } from '../../src/cli/print';
import { scoreLines } from '../../src/cli/scoreLines';
import { openXlsx } from '../../src/hosts/file';
import { LedgerBuilder } from '../../src/ledger';
import { draftReports, type Examination, editsOf, examine } from '../../src/pipeline';
import { toLedgerBook } from '../../src/write/ledger/toLedgerBook';
import { recordBook } from '../../src/write/recordBook';
import { recordTable } from '../../src/write/recordTable';
import { recordCsv, recordText } from '../../src/write/recordText';
import { toDocx } from '../../src/write/toDocx';
import { toHtml } from '../../src/write/toHtml';
import { toMarkdown } from '../../src/write/toMarkdown';
import { toText } from '../../src/write/toText';
import { edit } from '../fixtures/build/edits';
import { oneSheet } from '../fixtures/build/workbook';
import { zipParts } from '../fixtures/build/zipParts';
import { formResult } from '../ledger/results';
import { HOSTILE } from '../write/hostile';
import { elementsIn } from '../write/htmlFile';
import { parseXml } from '../write/xml';
import { hostileForm, TEXTS } from './hostileCells';

/** What a spreadsheet would work out, behind blanks and quotes; a lone sign of the record system is none. */
const FORMULA = /^[\s"']*[=+@＝＋＠](?=.)|^[\s"]*[-－](?![-－\s\d])/u;
const isFormula = (cell: string): boolean => !cell.startsWith("'") && FORMULA.test(cell);

/** Every part well-formed, no formula, nothing outside, no entity of its own. */
function isPlainPackage(bytes: Uint8Array): void {
  for (const { name, text } of zipParts(bytes)) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    parseXml(text);
    expect(text, name).not.toMatch(
      /<!DOCTYPE|<!ENTITY|<f>|<ddeLink|<oleLink|TargetMode="External"/,
    );
  }
}

const recordTables = ({ forms, scores }: Examination) =>
  forms.flatMap((form, at) => {
    const score = scores[at];
    return score ? [{ sheet: form.sheet, table: recordTable(form, score) }] : [];
  });

/** The fields of a file of comma-separated values, line by line. */
function fieldsOf(csv: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, bare = '', end] of csv.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g,
  )) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end !== ',') lines.push([]);
  }
  return lines;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(TEXTS)('%j in every cell', (text) => {
  const examination = examine(hostileForm(text));
  const reports = draftReports(examination);

  it('is a form all the same', () => {
    expect(examination.forms).toHaveLength(1);
    expect(editsOf(examination).length).toBeGreaterThan(0);
  });

  it('written into a workbook is text in a cell, or on a sheet of its own', async () => {
    const host = openXlsx(oneSheet('<row r="1"><c r="A1" t="str"><v>甲</v></c></row>'));
    await host.read();
    await host.write([edit('A1', text, '甲')]);
    await host.addSheet('附表', [[text, '乙']]);
    await host.remember(JSON.stringify({ text }));
    await host.keepTrail(() => text);
    isPlainPackage(host.bytes());
    const { grids } = await openXlsx(host.bytes()).read();
    const cells = grids.flatMap(({ rows }) => rows.flat());
    expect(cells.every(({ formula }) => formula === null)).toBe(true);
    expect(grids).toHaveLength(2);
    expect(grids[1]?.rows[0]).toHaveLength(2);
  });

  it('is text in 录入表, as workbook, text and comma-separated values', async () => {
    const tables = recordTables(examination);
    const book = recordBook(tables);
    isPlainPackage(book);
    const { grids } = await openXlsx(book).read();
    expect(grids.flatMap(({ rows }) => rows.flat()).every(({ formula }) => !formula)).toBe(true);
    const plain = tables.map(({ table }) => table);
    const columns = plain[0]?.header.length ?? 0;
    const [head = [], ...rows] = fieldsOf(recordCsv(plain)).filter((line) => line.join('') !== '');
    expect(head).toHaveLength(columns);
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row).toHaveLength(columns);
    const lines = recordText(plain).replace(/\n$/, '').split('\n');
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line.split('\t')).toHaveLength(columns);
    const cells = [...rows.flat(), ...lines.flatMap((line) => line.split('\t'))];
    expect(cells.filter((cell) => isFormula(cell) && !/^[=＝]$/.test(cell))).toEqual([]);
  });

  it('is text in 汇总.xlsx', async () => {
    const pieces: Uint8Array[] = [];
    const result = formResult('甲/表.xlsx', text, {
      indicators: [['产出指标', '数量指标', text, '≥10次', '5次', 90, 50, text]],
    });
    const builder = new LedgerBuilder('national-2020');
    builder.add(result);
    toLedgerBook(
      result.findings.map((finding) => ({ file: result.file, unit: text, finding })),
      () => builder.ledger([text]),
      () => '../in/a.xlsx',
      (piece) => pieces.push(Uint8Array.from(piece)),
    );
    const bytes = Uint8Array.from(Buffer.concat(pieces));
    const { grids } = await openXlsx(bytes).read();
    expect(grids.flatMap(({ rows }) => rows.flat()).every(({ formula }) => !formula)).toBe(true);
    for (const { text: xml, name } of zipParts(bytes)) {
      parseXml(xml);
      expect(xml, name).not.toMatch(/<f>|<!DOCTYPE/);
      for (const [, target] of xml.matchAll(/Target="([^"]*)" TargetMode/g))
        expect(target).toBe('../in/a.xlsx');
    }
  });

  it('is text in the report as Markdown, text and on the clipboard', () => {
    const markdown = toMarkdown(reports).replace(/\\./g, '');
    expect(markdown).not.toMatch(/<\w|!\[|\]\(|^ {4}|`/m);
    for (const line of toText(reports).split('\n')) expect(isFormula(line), line).toBe(false);
    const tags = new Set(elementsIn(toHtml(reports)).map((one) => one.split(/[\s>]/)[0]));
    for (const tag of tags)
      expect(tag).not.toMatch(/script|img|iframe|object|embed|style|link|^a$/i);
  });

  it('is text in the JSON, in one document', () => {
    const document = examinationDocument('甲.xlsx', examination);
    const json = JSON.stringify(document, null, 2);
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(document)));
    expect([...json].filter((char) => char < ' ' && char !== '\n')).toEqual([]);
    expect(Object.getPrototypeOf(JSON.parse(json))).toBe(Object.prototype);
  });

  it('does not drive the terminal', () => {
    let printed = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
      printed += String(chunk);
      return true;
    });
    const [form] = examination.forms;
    const [score] = examination.scores;
    if (!form || !score) throw new Error('no form');
    printLines([
      ...formLines(form),
      ...scoreLines(form, score),
      ...findingLines(examination.findings),
    ]);
    expect(printed).not.toMatch(/(?![\n\t])\p{Cc}/u);
    expect(printed.length).toBeGreaterThan(100);
  });
});

/** The others go through the writer of Word files in test/write/hostile.test.ts. */
it.each(TEXTS.filter((text) => !HOSTILE.includes(text)))(
  '%j is text in a Word file',
  async (text) => {
    const docx = await toDocx(draftReports(examine(hostileForm(text))));
    isPlainPackage(docx);
    const body = zipParts(docx).find(({ name }) => name === 'word/document.xml')?.text ?? '';
    expect(body).not.toMatch(/<w:(?:hyperlink|instrText|fldSimple|altChunk|object)\b/);
  },
);
