import {
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { bytesOf, pathOf } from '../support/workbooks';
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

/** Changes one part of workbook 000. */
function altered(part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytesOf('000'));
  parts[part] = strToU8(change(strFromU8(parts[part] ?? new Uint8Array())));
  return zipSync(parts);
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PROTECTED = (xml: string) =>
  xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>');
const noForm = () =>
  altered('xl/worksheets/sheet1.xml', (xml) => xml.replace(/<is>.*?<\/is>/g, '<is><t>x</t></is>'));

/** One line of Chinese on standard error, nothing else, status 2, and no file but the input. */
async function refused(args: readonly string[]): Promise<string> {
  const before = readdirSync(folder).sort();
  const { status, out, err } = await ziping(args, folder);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(/^[^\n]*\p{Script=Han}[^\n]*\n$/u);
  expect(err).not.toMatch(/\bat \S+:\d+|Error:/);
  expect(readdirSync(folder).sort()).toEqual(before);
  return err;
}

test.each<[string, () => Uint8Array, RegExp]>([
  ['empty', () => new Uint8Array(), /空/],
  ['text', () => strToU8('这不是表格'), /不是/],
  ['damaged', () => bytesOf('000').slice(0, 5000), /损坏/],
  ['xls', () => Uint8Array.from({ length: 2048 }, (_, i) => OLE[i] ?? 0), /xls|旧版|损坏/],
  ['no form', noForm, /没有找到绩效自评表/],
])('%s: one clear line, nothing written', async (name, content, says) => {
  writeFileSync(path.join(folder, 'in.xlsx'), content());
  for (const args of [
    ['read', 'in.xlsx'],
    ['score', 'in.xlsx', '-o', 'out.xlsx'],
    ['draft', 'in.xlsx', '-o', 'out'],
  ]) {
    expect(await refused(args), name).toMatch(says);
  }
});

test('200 MB are refused by size, without being read', async () => {
  const file = path.join(folder, 'big.xlsx');
  openSync(file, 'w');
  truncateSync(file, 200 * 1024 * 1024);
  expect(await refused(['check', 'big.xlsx', '--json'])).toMatch(/MB/);
});

test.each([
  [['read', 'missing.xlsx'], /找不到文件/],
  [['read', '.'], /不是文件/],
  [['read'], /请写明自评表文件/],
  [['fly', 'x.xlsx'], /没有“fly”这个命令/],
  [['read', 'x.xlsx', '--fast'], /--fast/],
  [['read', 'x.xlsx', '-o', 'y.xlsx'], /不用选项/],
])('%j is refused', async (args, says) => {
  expect(await refused(args)).toMatch(says);
});

test('outputs that cannot be written, wrong endings, unknown ids: nothing is written', async () => {
  writeFileSync(path.join(folder, 'in.xlsx'), bytesOf('000'));
  expect(await refused(['score', 'in.xlsx', '-o', 'no/such/folder/out.xlsx'])).toMatch(/无法写入/);
  expect(await refused(['score', 'in.xlsx', '-o', 'in.xlsx'])).toMatch(/输入文件相同/);
  expect(await refused(['score', 'in.xlsx', '-o', 'out.csv'])).toMatch(/\.xlsx/);
  expect(await refused(['report', 'in.xlsx', '-o', 'out.pdf'])).toMatch(/\.docx/);
  expect(await refused(['draft', 'in.xlsx', '-o', 'in.xlsx'])).toMatch(/文件夹/);
  expect(await refused(['check', 'in.xlsx', '--policy', 'mars'])).toMatch(/national-2020/);
  expect(await refused(['report', 'in.xlsx', '-o', 'a.txt', '--outline', 'mars'])).toMatch(
    /jiangxi/,
  );
  expect(new Uint8Array(readFileSync(path.join(folder, 'in.xlsx')))).toEqual(bytesOf('000'));
});

test('a protected sheet is read and reported on; writing is refused and names the sheet', async () => {
  writeFileSync(path.join(folder, 'in.xlsx'), altered('xl/worksheets/sheet1.xml', PROTECTED));
  expect((await ziping(['read', 'in.xlsx'], folder)).status).toBe(0);
  expect((await ziping(['report', 'in.xlsx', '-o', 'report.txt'], folder)).status).toBe(0);
  expect(await refused(['score', 'in.xlsx', '-o', 'out.xlsx'])).toMatch(/“自评表”.*保护/);
});

test('an existing output survives a refused run', async () => {
  writeFileSync(path.join(folder, 'in.xlsx'), altered('xl/worksheets/sheet1.xml', PROTECTED));
  writeFileSync(path.join(folder, 'out.xlsx'), 'kept');
  await refused(['score', 'in.xlsx', '-o', 'out.xlsx']);
  expect(readFileSync(path.join(folder, 'out.xlsx'), 'utf8')).toBe('kept');
});

test('the path is taken from the folder the user stands in', async () => {
  const { status } = await ziping(['check', path.relative(folder, pathOf('000'))], folder);
  expect(status).toBe(1);
});
