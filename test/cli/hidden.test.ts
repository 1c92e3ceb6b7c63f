import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostOf } from '../support/workbooks';
import { ziping } from './run';

let folder = '';

/** Workbook 000 with one more sheet that holds lines of text and a copy of its form's sheet, hidden. */
async function withHiddenForm(): Promise<Uint8Array> {
  const host = hostOf('000');
  await host.addSheet('旧表', [['占位']]);
  const files = unzipSync(host.bytes());
  const book = strFromU8(files['xl/workbook.xml'] ?? new Uint8Array());
  files['xl/workbook.xml'] = strToU8(book.replace('name="旧表"', 'name="旧表" state="hidden"'));
  const [form, added] = Object.keys(files)
    .filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
    .sort();
  const sheet = files[form ?? ''];
  if (!sheet || !added) throw new Error('the form and the added sheet are there');
  files[added] = sheet;
  return zipSync(files);
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'ziping-'));
  writeFileSync(path.join(folder, 'hidden.xlsx'), await withHiddenForm());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(['read', 'check'])(
  '%s says which form it did not read because it is hidden',
  async (command) => {
    const { out } = await ziping([command, 'hidden.xlsx'], folder);
    expect(out).toContain('工作表“旧表”是隐藏的，里面有自评表，没有读取');
  },
);

test('a workbook without hidden forms is told nothing', async () => {
  writeFileSync(path.join(folder, 'plain.xlsx'), hostOf('000').bytes());
  const { out } = await ziping(['read', 'plain.xlsx'], folder);
  expect(out).not.toContain('隐藏');
});
