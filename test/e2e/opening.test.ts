import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { oleFile } from '../fixtures/build/ole';
import { buildWorkbook } from '../fixtures/build/workbook';
import { sharedBrowser } from './browser';
import { expectForEverybody } from './everybody';
import { fixture } from './fixtures';
import { StandalonePage } from './standalonePage';

const browser = sharedBrowser();
const text = (words: string) => new TextEncoder().encode(words);

const WRONG: readonly [string, string, () => Uint8Array, RegExp][] = [
  ['an empty file', '空.xlsx', () => new Uint8Array(), /空/],
  ['a text file', '说明.xlsx', () => text('这不是表格'), /不是.*xlsx|xlsx/],
  ['an old .xls', '旧表.xls', () => oleFile(['Workbook']), /xls/],
  [
    'an encrypted workbook',
    '加密.xlsx',
    () => oleFile(['EncryptionInfo', 'EncryptedPackage']),
    /密码/,
  ],
  ['a zip that is no workbook', '别的.xlsx', () => zipSync({ 'a.txt': text('a') }), /./],
  ['a damaged workbook', '损坏.xlsx', () => fixture('000').slice(0, 4000), /./],
];

describe('opening one’s own file', () => {
  it('says one sentence about what is no workbook, and keeps what is open', async () => {
    const desk = await StandalonePage.open(browser());
    const { page } = desk;
    const message = page.locator('.page-message');
    for (const [what, name, bytes, words] of WRONG) {
      await desk.upload(name, bytes());
      await message.waitFor();
      const said = ((await message.textContent()) ?? '').replace('知道了', '').trim();
      expect(said, what).toMatch(words);
      expect(said, what).toMatch(/。$/);
      expect(said, what).not.toMatch(/Error|undefined|\bat /);
      expect(await page.locator('.file').textContent(), what).toContain('示例');
      if (name === '空.xlsx')
        await expectForEverybody(page, what, ['light', 'dark'], '.page-message');
      await desk.button('知道了').click();
      await message.waitFor({ state: 'hidden' });
    }
    await desk.run();
    await desk.close();
  });

  it('says what is missing in a workbook without a form', async () => {
    const desk = await StandalonePage.open(browser());
    await desk.upload(
      '空表.xlsx',
      buildWorkbook({ sheets: [{ name: '表', xml: rows('随便写写') }] }),
    );
    await desk.page.getByText('空表.xlsx').waitFor();
    await desk.button('一键成稿').click();
    await desk.page.getByText('没有找到绩效自评表').waitFor();
    await desk.close();
  });

  it('shows text of a cell as text and nothing else', async () => {
    const desk = await StandalonePage.open(browser());
    const hostile = '&lt;img src=x onerror=&quot;document.title=1&quot;&gt;';
    await desk.upload('字.xlsx', buildWorkbook({ sheets: [{ name: '表', xml: rows(hostile) }] }));
    await desk.page.getByText('字.xlsx').waitFor();
    expect(await desk.cells('A1')).toEqual(['<img src=x onerror="document.title=1">']);
    expect(await desk.page.locator('.sheet img').count()).toBe(0);
    await desk.close();
  });

  it('shows a few hundred rows of a long sheet, and more on demand', async () => {
    const desk = await StandalonePage.open(browser());
    const lines = Array.from({ length: 3000 }, (_, i) => `第${i + 1}行`);
    await desk.upload('长.xlsx', buildWorkbook({ sheets: [{ name: '表', xml: rows(...lines) }] }));
    await desk.page.locator('#cell-A300').waitFor();
    expect(await desk.page.locator('.sheet tr').count()).toBe(300);
    await desk.button(/显示更多行/).click();
    await desk.page.locator('#cell-A600').waitFor();
    await desk.close();
  });

  it('opens what is dropped on it', async () => {
    const desk = await StandalonePage.open(browser());
    const data = await desk.page.evaluateHandle(
      (bytes) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(bytes)], '拖来的.xlsx'));
        return transfer;
      },
      [...fixture('001')],
    );
    await desk.page.dispatchEvent('.drop', 'dragover', { dataTransfer: data });
    await desk.page.getByText('松开鼠标').waitFor();
    await desk.page.dispatchEvent('.drop', 'drop', { dataTransfer: data });
    await desk.page.getByText('拖来的.xlsx').waitFor();
    await desk.close();
  });
});

/** Sheet data with one text a row in column A; the texts are XML already. */
function rows(...texts: string[]): string {
  const row = (value: string, i: number) =>
    `<row r="${i + 1}"><c r="A${i + 1}" t="inlineStr"><is><t>${value}</t></is></c></row>`;
  return `<sheetData>${texts.map(row).join('')}</sheetData>`;
}
