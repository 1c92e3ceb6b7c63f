import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bytesOf, pathOf } from '../support/workbooks';
import { documentSchema } from './contract';
import { ziping } from './run';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ziping-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => ziping(args, folder);
const bytes = (name: string) => new Uint8Array(readFileSync(path.join(folder, name)));

test('read --json is one document per the contract', async () => {
  const { status, out, err } = await run('read', pathOf('000'), '--json');
  expect([status, err]).toEqual([0, '']);
  const document = documentSchema.parse(JSON.parse(out));
  expect(document.file).toBe(path.basename(pathOf('000')));
  expect(document.forms[0]).toMatchObject({
    id: '自评表!A1',
    kind: 'department',
    year: 2023,
    moneyUnit: '万元',
    indicators: [
      {
        level1: '产出指标',
        level3: '下达督查整改单',
        target: {
          text: '≥200份',
          nature: 'quantity',
          operator: '>=',
          value: 200,
          upper: null,
          unit: '份',
        },
        actual: {
          text: '200余份',
          nature: 'quantity',
          value: 200,
          approximate: true,
          unit: '份',
          tier: null,
        },
        weight: 15,
        score: null,
        cells: { target: 'E12', actual: 'F12', weight: 'G12', score: 'H12', reason: 'I12' },
      },
      ...Array.from({ length: 7 }, () => ({})),
    ],
  });
});

test('read without --json is a table for people', async () => {
  const { status, out } = await run('read', pathOf('004'));
  expect(status).toBe(0);
  expect(out).toContain('政策研究咨询');
  expect(out).toContain('完成课题');
});

test('check: errors exit 1, a form in order exits 0', async () => {
  const bad = await run('check', pathOf('001'), '--json');
  expect(bad.status).toBe(1);
  const document = documentSchema.parse(JSON.parse(bad.out));
  expect(document.findings?.map(({ code }) => code)).toContain('T07');
  const text = await run('check', pathOf('001'));
  expect(text.status).toBe(1);
  expect(text.out).toContain('错误 T07 自评表!F5');
});

test('score --json under two policies', async () => {
  const national = await run('score', pathOf('000'), '--json');
  expect(documentSchema.parse(JSON.parse(national.out)).scores?.[0]).toMatchObject({
    execution: { rate: 97.5, score: 9.75 },
    total: 95.25,
    undecided: 0,
    grade: '优',
  });
  const jiangxi = await run('score', pathOf('000'), '--json', '--policy', 'jiangxi-2023');
  const document = documentSchema.parse(JSON.parse(jiangxi.out));
  expect(document).toMatchObject({ policy: 'jiangxi-2023' });
  expect(document.scores?.[0]).toMatchObject({ execution: { score: 7 }, total: 92.5 });
});

test('score -o writes a copy that differs in its written cells and in nothing else; twice writes the same', async () => {
  expect((await run('score', pathOf('000'), '-o', 'scored.xlsx')).status).toBe(1);
  const [source, copy] = [unzipSync(bytesOf('000')), unzipSync(bytes('scored.xlsx'))];
  expect(Object.keys(copy)).toEqual(Object.keys(source));
  const changed = Object.keys(source).filter(
    (part) =>
      strFromU8(source[part] ?? new Uint8Array()) !== strFromU8(copy[part] ?? new Uint8Array()),
  );
  expect(changed).toEqual(['xl/worksheets/sheet1.xml']);
  const outside = (xml: string) =>
    xml.replace(/<c r="(?:[HI]5|H1[2-9]|[HI]20)"[^>]*?(?:\/>|>.*?<\/c>)/g, '<c/>');
  const [before, after] = [source, copy].map((parts) =>
    strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array()),
  );
  expect(outside(after ?? '')).toBe(outside(before ?? ''));
  expect(after).not.toBe(before);
  await run('score', 'scored.xlsx', '-o', 'again.xlsx');
  expect(bytes('again.xlsx')).toEqual(bytes('scored.xlsx'));
});

test('report in three formats, prose and itemised', async () => {
  for (const [name, style] of [
    ['a.docx', 'prose'],
    ['a.txt', 'itemised'],
    ['a.md', 'prose'],
  ] as const) {
    expect((await run('report', pathOf('000'), '-o', name, '--style', style)).status).toBe(0);
  }
  expect(strFromU8(unzipSync(bytes('a.docx'))['word/document.xml'] ?? new Uint8Array())).toContain(
    '95.25',
  );
  expect(strFromU8(bytes('a.txt'))).toContain('四、绩效自评结果拟应用和公开情况');
  expect(strFromU8(bytes('a.md'))).toContain('# ');
  const json = await run('report', pathOf('000'), '--json');
  expect(JSON.parse(json.out)).toMatchObject({
    schema: 1,
    reports: [{ selfName: '我办', outline: 'jiangxi' }],
  });
});

test('draft writes everything in one go', async () => {
  const { status } = await run('draft', pathOf('001'), '-o', 'all/of/it');
  expect(status).toBe(1);
  expect(readdirSync(path.join(folder, 'all/of/it')).sort()).toEqual([
    'findings.json',
    'report.docx',
    'report.txt',
    'scored.xlsx',
  ]);
  const document = documentSchema.parse(JSON.parse(strFromU8(bytes('all/of/it/findings.json'))));
  expect(document.scores?.[0]).toMatchObject({ total: 89.78, grade: '良' });
});

test('npm run ziping takes paths from the folder the user stands in', async () => {
  const root = path.join(import.meta.dirname, '../..');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = [
    '--prefix',
    root,
    'run',
    '--silent',
    'ziping',
    '--',
    'score',
    path.relative(folder, pathOf('000')),
    '-o',
    'through-npm.xlsx',
  ];
  const status = await new Promise((resolve) => {
    // A user's shell has none of what npm sets for the scripts it runs.
    const env = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$/i.test(name)),
    );
    spawn(npm, args, { cwd: folder, env, shell: process.platform === 'win32' }).on(
      'close',
      resolve,
    );
  });
  expect(status).toBe(1);
  expect(readdirSync(folder)).toContain('through-npm.xlsx');
});
