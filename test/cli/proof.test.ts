import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { formOfCell } from '../../src/batch/formOfCell';
import { proofDocument } from '../../src/cli/json';
import { proofLines } from '../../src/cli/proofLines';
import { openDocument } from '../../src/hosts/document';
import type { ProofFinding, Prose } from '../../src/model/proof';
import { examine } from '../../src/pipeline';
import { oneSheet } from '../fixtures/build/workbook';
import { p, r, textsOf, word } from '../hosts/document/word';
import { bytesOf, pathOf, workbookOf } from '../support/workbooks';
import { ziping } from './run';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ziping-'));
});
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => ziping(args, folder);
const put = (name: string, content: Uint8Array | string) =>
  writeFileSync(path.join(folder, name), content);
const bytes = (name: string) => new Uint8Array(readFileSync(path.join(folder, name)));

const placeSchema = z.strictObject({ paragraph: z.number(), start: z.number(), end: z.number() });
const fixSchema = z.nullable(placeSchema.extend({ text: z.string() }));

/** The JSON other programs rely on, schema 1. */
const proofSchema = z.strictObject({
  schema: z.literal(1),
  file: z.string(),
  form: z.nullable(z.string()),
  findings: z.array(
    z.strictObject({
      code: z.string().regex(/^R\d\d$/),
      severity: z.enum(['error', 'warning', 'hint']),
      form: z.nullable(z.string()),
      cell: z.nullable(z.string()),
      cells: z.array(z.string()),
      paragraph: z.nullable(z.number()),
      start: z.nullable(z.number()),
      end: z.nullable(z.number()),
      quote: z.string(),
      message: z.string(),
      found: z.nullable(z.string()),
      expected: z.nullable(z.string()),
      basis: z.array(z.string()).min(1),
      fix: fixSchema,
      also: z.array(placeSchema.extend({ fix: fixSchema })),
      omitted: z.int().min(0),
    }),
  ),
});

/** A report with a figure beyond reason, a notice number in the wrong brackets, and one slip twice. */
const LINES = [
  '某区全民健身中心2023年度部门整体支出绩效自评报告',
  '一、部门概况',
  '根据《某省财政厅关于开展绩效自评工作的通知》（某财绩[2024]12号）要求，我中心开展了自评。',
  '二、预算执行情况',
  '2023年预算数100万元，执行数100万元，执行率1009%。',
  '截止2023年12月31日，设备已经全部验收；截止2023年末，场地已经开放。',
];
const DOCX = word(
  LINES.map((line) => p(r(line.slice(0, 9)) + r(line.slice(9), '<w:b/>'))).join(''),
);

async function findingsOf(...args: string[]) {
  const { status, out, err } = await run('proof', ...args, '--json');
  expect(err).toBe('');
  const document = proofSchema.parse(JSON.parse(out));
  expect(status).toBe(document.findings.some(({ severity }) => severity === 'error') ? 1 : 0);
  return document;
}

test('--json is one document, the same for .docx, .txt and .md; quotes stand where it says', async () => {
  put('报告.docx', DOCX);
  put('报告.txt', LINES.join('\r\n'));
  put('报告.md', `${LINES.join('\n\n')}\n`);
  const word = await findingsOf('报告.docx');
  expect(word).toMatchObject({ file: '报告.docx', form: null });
  expect(word.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['R06', 'R20']));
  for (const { paragraph, start, end, quote } of word.findings) {
    if (paragraph !== null) expect(LINES[paragraph]?.slice(start ?? 0, end ?? 0)).toBe(quote);
  }
  expect((await findingsOf('报告.txt')).findings).toEqual(word.findings);
  expect((await findingsOf('报告.md')).findings).toEqual(word.findings);
});

test('-o writes a corrected copy and leaves its input alone', async () => {
  put('报告.docx', DOCX);
  put('报告.txt', LINES.join('\r\n'));
  const { findings } = await findingsOf('报告.docx', '-o', '更正.docx');
  const fixes = findings.flatMap(({ fix, also }) =>
    [fix, ...also.map((other) => other.fix)].flatMap((one) => one ?? []),
  );
  const expected = LINES.map((line, index) =>
    fixes
      .filter(({ paragraph }) => paragraph === index)
      .sort((a, b) => b.start - a.start)
      .reduce((text, fix) => text.slice(0, fix.start) + fix.text + text.slice(fix.end), line),
  );
  expect(expected[2]).toContain('某财绩〔2024〕12号');
  expect(expected[5]?.match(/截./g)).toEqual(['截至', '截至']);
  expect(textsOf(bytes('更正.docx'))).toEqual(expected);
  expect(bytes('报告.docx')).toEqual(DOCX);
  const { out } = await run('proof', '报告.txt', '-o', '更正.txt');
  expect(out).toContain(`已写入 更正.txt：更正${fixes.length}处。`);
  expect(new TextDecoder().decode(bytes('更正.txt'))).toBe(expected.join('\r\n'));
});

test('against its form and the report of the year before', async () => {
  put('报告.docx', DOCX);
  put('上年.txt', LINES.join('\n'));
  const { form, findings } = await findingsOf(
    '报告.docx',
    '--form',
    pathOf('000'),
    '--last-year',
    '上年.txt',
    '--outline',
    'jiangxi',
    '--policy',
    'jiangxi-2023',
  );
  expect(form).toBe(path.basename(pathOf('000')));
  for (const { cells, cell, form: id } of findings) {
    expect(cell).toBe(cells[0] ?? null);
    expect(id).toBe(cell === null ? null : '自评表!A1');
  }
});

test('people read what, where and why', async () => {
  put('报告.txt', LINES.join('\n'));
  const { status, out } = await run('proof', '报告.txt');
  expect(status).toBe(1);
  expect(out).toMatch(/错误 R06 第5段/);
  expect(out).toMatch(/【[^】]*1009%[^】]*】/);
  expect(out).toMatch(/建议改为：“截至”（另外1处照此更正）/);
  expect(out).toMatch(/共\d+条：错误\d+条，提醒\d+条，建议\d+条。/);
});

describe('refusals: one line of Chinese, nothing written', () => {
  const refused = async (...args: string[]) => {
    const before = readdirSync(folder).sort();
    const { status, out, err } = await run(...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^[^\n]*\p{Script=Han}[^\n]*\n$/u);
    expect(readdirSync(folder).sort()).toEqual(before);
    return err;
  };

  test.each<[string, Uint8Array | string, RegExp]>([
    ['empty.docx', '', /空/],
    ['table.docx', oneSheet(''), /表格文件/],
    ['half.docx', DOCX.slice(0, 300), /损坏/],
    ['old.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), /旧版文档/],
    ['page.pdf', '%PDF-1.7', /不是 Word 文档或文本文件/],
    ['long.txt', '数'.repeat(1_700_000), /万字/],
    ['entity.docx', word('', { parts: { 'word/document.xml': '<!DOCTYPE a><a/>' } }), /DTD/],
  ])('%s', async (name, content, says) => {
    put(name, content);
    expect(await refused('proof', name, '--json', '-o', `out${path.extname(name)}`)).toMatch(says);
  });

  test('what cannot be asked for', async () => {
    put('报告.docx', DOCX);
    put('form.xlsx', bytesOf('000'));
    expect(await refused('proof')).toMatch(/请写明报告文件/);
    expect(await refused('proof', 'missing.docx')).toMatch(/找不到文件/);
    expect(await refused('proof', '.')).toMatch(/不是文件/);
    expect(await refused('proof', '报告.docx', '--form', '报告.docx')).toMatch(/不是 Excel 工作簿/);
    expect(await refused('proof', '报告.docx', '--last-year', 'form.xlsx')).toMatch(/表格文件/);
    expect(await refused('proof', '报告.docx', '--outline', 'mars')).toMatch(/jiangxi/);
    expect(await refused('proof', '报告.docx', '--policy', 'capped')).toMatch(/--form/);
    expect(await refused('proof', '报告.docx', '--form', 'form.xlsx', '--policy', 'mars')).toMatch(
      /national-2020/,
    );
  });

  test('outputs that cannot be written', async () => {
    put('报告.docx', DOCX);
    put('form.xlsx', bytesOf('000'));
    expect(await refused('proof', '报告.docx', '--style', 'prose')).toMatch(/不用选项/);
    expect(await refused('proof', '报告.docx', '-o', '报告.docx')).toMatch(/相同/);
    expect(await refused('proof', '报告.docx', '-o', 'out.txt')).toMatch(/\.docx/);
    expect(await refused('proof', '报告.docx', '-o', 'no/such/out.docx')).toMatch(/无法写入/);
    expect(await refused('check', 'form.xlsx', '--form', 'form.xlsx')).toMatch(/不用选项 --form/);
  });

  test('a restricted report is proofread; correcting it is refused', async () => {
    const settings = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>';
    put('报告.docx', word(p(r(LINES[2] ?? '')), { settings }));
    expect((await run('proof', '报告.docx')).status).toBeLessThan(2);
    expect(await refused('proof', '报告.docx', '-o', 'out.docx')).toMatch(/限制编辑/);
  });
});

const prose: Prose = {
  paragraphs: [
    { text: '一、\t执行情况', cell: null, level: 1 },
    { text: `${'前'.repeat(20)}执行率1009%${'后'.repeat(20)}`, cell: null, level: null },
    { text: '58', cell: { table: 0, row: 1, column: 2 }, level: null },
  ],
};
const finding: ProofFinding = {
  code: 'R03',
  severity: 'error',
  place: { paragraph: 1, start: 23, end: 28 },
  quote: '1009%',
  cells: [{ sheet: '自评表', address: 'F5' }],
  message: '执行率应为\n97.5%。',
  found: '1009%',
  expected: '97.5%',
  basis: ['算术'],
  fix: { place: { paragraph: 1, start: 23, end: 28 }, text: '97.5%' },
};

test('a block of each finding', () => {
  const table = { ...finding, place: { paragraph: 2, start: 0, end: 2 }, cells: [], fix: null };
  const whole = { ...finding, place: null, severity: 'hint' as const, cells: [], fix: null };
  expect(proofLines(prose, [finding, table, whole])).toEqual([
    '错误 R03 第2段（一、 执行情况）',
    `  “…${'前'.repeat(12)}执行率【1009%】${'后'.repeat(15)}…”`,
    '  执行率应为 97.5%。',
    '  对应单元格：自评表!F5',
    '  建议改为：“97.5%”',
    '  依据：算术',
    '',
    '错误 R03 表1第2行第3列（一、 执行情况）',
    '  “【58】”',
    '  执行率应为 97.5%。',
    '  依据：算术',
    '',
    '建议 R03 全文',
    '  执行率应为 97.5%。',
    '  依据：算术',
    '',
    '共3条：错误2条，提醒0条，建议1条。',
    '',
  ]);
  expect(proofLines(prose, [])).toEqual(['没有发现问题。', '']);
});

test('JSON of a finding names form, cells and the fix', async () => {
  const { forms } = examine(await workbookOf('000'));
  const document = proofSchema.parse(proofDocument('a.docx', 'b.xlsx', [finding], forms));
  expect(document.findings[0]).toMatchObject({
    form: '自评表!A1',
    cell: '自评表!F5',
    cells: ['自评表!F5'],
    paragraph: 1,
    start: 23,
    end: 28,
    fix: { paragraph: 1, start: 23, end: 28, text: '97.5%' },
  });
});

test('of two forms on a sheet the one that names the cell', async () => {
  const { forms } = examine(await workbookOf('000'));
  const [form] = forms;
  if (!form) throw new Error('no form');
  const other = {
    ...form,
    id: '自评表!A40',
    funds: [],
    goals: [],
    indicators: [],
    groups: [],
    cells: {},
    stated: { ...form.stated, cells: {} },
  };
  expect(formOfCell({ sheet: '自评表', address: 'F5' }, [other, form])).toBe(form.id);
  expect(formOfCell({ sheet: '别表', address: 'F5' }, forms)).toBe(null);
});

test('a report is opened by what is in it', () => {
  expect(openDocument(DOCX, '报告.txt').prose.paragraphs).toHaveLength(LINES.length);
});
