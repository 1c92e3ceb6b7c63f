import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { address } from '../../src/grid/address';
import { openXlsx } from '../../src/hosts/file';
import { examine } from '../../src/pipeline';
import { materialPlace, readMaterial } from '../../src/read/material';
import { bytesOf, pathOf } from '../support/workbooks';
import { ziping } from './run';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ziping-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => ziping(['material', ...args], folder);
const bytes = (name: string) => new Uint8Array(readFileSync(path.join(folder, name)));
const read = (name: string) => openXlsx(bytes(name)).read();

/** Types texts into the sheet of a file as a person does, and saves it under another name. */
async function type(from: string, to: string, texts: Readonly<Record<string, string>>) {
  const host = openXlsx(bytes(from));
  const place = materialPlace(await host.read());
  if (!place) throw new Error('no sheet');
  await host.write(
    Object.entries(texts).map(([id, value]) => ({
      sheet: place.sheet,
      address: address(place.rows.get(id) ?? -1, place.columns.text),
      value,
      before: null,
      purpose: 'material' as const,
      label: id,
    })),
  );
  writeFileSync(path.join(folder, to), host.bytes());
}
const textsIn = async (name: string) =>
  Object.fromEntries([...readMaterial(await read(name))].map(([id, { text }]) => [id, text]));

test('adds the sheet to a copy; the forms read as before, the input stays', async () => {
  const { status, out, err } = await run(pathOf('000'), '-o', 'a.xlsx');
  expect([status, err]).toEqual([0, '']);
  expect(out).toMatch(
    /^已写入 a\.xlsx。\n新增工作表“报告素材”，共\d+项，其中\d+项可不填；请在“填写内容”栏填写。\n$/u,
  );
  const [before, after] = [await openXlsx(bytesOf('000')).read(), await read('a.xlsx')];
  expect(after.grids.map(({ sheet }) => sheet)).toEqual(['自评表', '报告素材']);
  expect(examine(after).forms).toEqual(examine(before).forms);
  expect(bytesOf('000')).toEqual(new Uint8Array(readFileSync(pathOf('000'))));
});

test('run again it changes nothing and keeps what was typed', async () => {
  await run(pathOf('000'), '-o', 'b.xlsx');
  await type('b.xlsx', 'c.xlsx', { duties: '负责创建工作', staff: '=1+1' });
  const { status, out } = await run('c.xlsx', '-o', 'd.xlsx');
  expect([status, out]).toEqual([0, '已写入 d.xlsx。\n“报告素材”已经齐全，没有改动。\n']);
  expect(bytes('d.xlsx')).toEqual(bytes('c.xlsx'));
  expect(await textsIn('d.xlsx')).toEqual({ duties: '负责创建工作', staff: '=1+1' });
});

test('what another outline asks is added below, by name', async () => {
  await run(pathOf('002'), '-o', 'e.xlsx', '--outline', 'jiangxi');
  await type('e.xlsx', 'f.xlsx', { duties: '负责文稿' });
  const { out } = await run('f.xlsx', '-o', 'g.xlsx', '--outline', 'hunan');
  expect(out).toMatch(/“报告素材”新增\d+项：/u);
  expect(out).toContain('  纳入部门决算的单位构成\n');
  expect(await textsIn('g.xlsx')).toEqual({ duties: '负责文稿' });
});

describe('--from', () => {
  test('takes over what is lasting and shows the rest of last year', async () => {
    await run(pathOf('000'), '-o', 'h.xlsx');
    await type('h.xlsx', '上年.xlsx', { duties: '负责创建工作', staff: '编制27人' });
    const { status, out } = await run(pathOf('000'), '-o', 'i.xlsx', '--from', '上年.xlsx');
    expect([status, out]).toEqual([
      0,
      expect.stringContaining('已带入上年长期不变的内容1项，请核对。'),
    ]);
    expect(await textsIn('i.xlsx')).toEqual({ duties: '负责创建工作' });
    const place = materialPlace(await read('i.xlsx'));
    const grid = (await read('i.xlsx')).grids.find(({ sheet }) => sheet === '报告素材');
    const beside = grid?.rows[place?.rows.get('staff') ?? -1]?.[place?.columns.lastYear ?? -1];
    expect(beside?.value).toBe('编制27人');
    await run('i.xlsx', '-o', 'j.xlsx', '--from', '上年.xlsx');
    expect(bytes('j.xlsx')).toEqual(bytes('i.xlsx'));
  });
});

describe('refuses, writing nothing', () => {
  test.each([
    ['without -o', [], '请用 -o 写明'],
    ['another ending', ['-o', 'x.docx'], '输出文件名应以 .xlsx 结尾'],
    ['an unknown outline', ['-o', 'x.xlsx', '--outline', '无'], '没有名为“无”的报告提纲'],
    ['a missing last year', ['-o', 'x.xlsx', '--from', '没有.xlsx'], '找不到文件：没有.xlsx'],
    ['an option of another command', ['-o', 'x.xlsx', '--style', 'prose'], '不用选项 --style'],
  ])('%s', async (_, args, words) => {
    const { status, out, err } = await run(pathOf('000'), ...args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(folder)).not.toContain('x.xlsx');
  });

  test('to replace its input, or last year', async () => {
    writeFileSync(path.join(folder, 'own.xlsx'), bytesOf('000'));
    for (const args of [
      ['own.xlsx', '-o', 'own.xlsx'],
      [pathOf('000'), '-o', 'own.xlsx', '--from', 'own.xlsx'],
    ]) {
      expect(await run(...args)).toMatchObject({ status: 2, out: '' });
    }
    expect(bytes('own.xlsx')).toEqual(bytesOf('000'));
  });
});
