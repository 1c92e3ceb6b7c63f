import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gather } from '../../../src/standalone/ledger/reading/gather';
import { picked } from '../../../src/standalone/received';
import { closedFolder, dropped, droppedFolder, folderHandle, pickedFile } from './entries';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ziping-gather-'));
  for (const name of FILES) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), 'x');
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const KEPT = ['b.xlsx', '甲/1.xlsx', '甲/2.docx', '甲/3.docx', '甲/4.txt', '甲/深/处/表.xlsx'];
const FILES = [
  ...KEPT,
  '甲/~$1.xlsx',
  '.隐藏/x.xlsx',
  'Thumbs.db',
  '结果/汇总.json',
  '结果/逐户/甲/1.xlsx.json',
  '结果/汇总.xlsx',
];

const filesOf = async (received: Parameters<typeof gather>[0]) =>
  (await gather(received)).sources.map(({ file }) => file);

test('a dropped folder: every file at any depth, in order, without locks, hidden files and former output', async () => {
  const received = dropped(droppedFolder(folder));
  expect(await filesOf(received)).toEqual(KEPT);
  expect((await gather(received)).name).toBe(path.basename(folder));
});

test('by handles it is the same, and entries are not asked', async () => {
  const handles = [Promise.resolve(folderHandle(folder))];
  const received = { entries: [closedFolder('不能读')], files: [], handles };
  expect(await filesOf(received)).toEqual(KEPT);
  const { sources } = await gather(received);
  expect(await (await sources[0]?.open())?.text()).toBe('x');
});

test('where the browser gives no handle, entries are', async () => {
  const received = { ...dropped(droppedFolder(folder)), handles: [Promise.resolve(null)] };
  expect(await filesOf(received)).toEqual(KEPT);
});

test('a picked folder gives the same', async () => {
  const files = FILES.map((file) => pickedFile(`材料/${file}`));
  expect(await filesOf(picked(files))).toEqual(KEPT);
  expect((await gather(picked(files))).name).toBe('材料');
});

test('of several things dropped, paths begin with their names', async () => {
  const entries = [droppedFolder(path.join(folder, '甲/深')), droppedFolder(folder)];
  const found = await filesOf(dropped(...entries));
  expect(found).toContain('深/处/表.xlsx');
  expect(found).toContain(`${path.basename(folder)}/b.xlsx`);
});

test('several files dropped or picked are taken by their names', async () => {
  const files = [new File([''], '乙.docx'), new File([''], '乙.xlsx')];
  expect(await filesOf(picked(files))).toEqual(['乙.docx', '乙.xlsx']);
  expect((await gather(picked(files))).name).toBe('2个文件');
});

test('a folder that is the output of a run itself is read: it was asked for', async () => {
  const files = [pickedFile('结果/汇总.json'), pickedFile('结果/逐户/甲.json')];
  expect(await filesOf(picked(files))).toEqual(['汇总.json', '逐户/甲.json']);
});

test('a folder that cannot be listed is told of', async () => {
  const { sources } = await gather(dropped(closedFolder('锁着'), droppedFolder(folder)));
  expect(sources.find(({ file }) => file === '锁着')?.trouble).toMatch(/权限/);
});
