import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sharedBrowser } from './browser';
import { expectForEverybody } from './everybody';
import { StandalonePage } from './standalonePage';

const browser = sharedBrowser();
const SCORED = '预算执行率为';
const OWN = '受汛情影响，';

async function drafted(): Promise<StandalonePage> {
  const desk = await StandalonePage.open(browser());
  await desk.run();
  await desk.write();
  return desk;
}

const wordsOf = async (passage: Locator) =>
  ((await passage.locator('.text').textContent()) ?? '').trim();

/** Puts words before what a passage says, by keyboard. */
async function prefix(page: Page, passage: Locator, words: string): Promise<void> {
  await passage.locator('.pencil').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Home');
  await page.keyboard.insertText(words);
  await page.keyboard.press('Control+Enter');
}

describe('the report in the preview', () => {
  it('is edited in place; after a cell changed, refreshing brings the figures and keeps the words', async () => {
    const desk = await drafted();
    const { page } = desk;
    const passage = desk.passage(SCORED);
    await prefix(page, passage, OWN);
    await expect.poll(() => wordsOf(passage)).toContain(OWN);
    const focused = () => page.evaluate(() => document.activeElement?.className);
    expect(await focused()).toBe('pencil');

    await desk.type('F5', '180');
    await page.getByText(/报告里 \d+ 处还是原来的内容/).waitFor();
    await passage.getByText('97.5% → 90%').waitFor();
    const balance = desk.passage('全年执行数为195万元');
    await balance.getByRole('button', { name: /^刷新/ }).click();
    expect(await focused()).toBe('pencil');
    expect(await wordsOf(passage)).toContain('97.5%');
    await desk.button('全部刷新').click();
    await expect.poll(() => wordsOf(passage)).toContain('90%');
    expect(await wordsOf(passage)).toContain(OWN);
    expect(await page.locator('.passage.marked').count()).toBe(0);

    await passage.locator('.figure', { hasText: '90%' }).click();
    expect((await page.locator('td.selected').getAttribute('id')) ?? '').toMatch(/^cell-[A-Z]5$/);
    const word = await desk.save('保存 Word');
    const written = strFromU8(unzipSync(word.bytes)['word/document.xml'] ?? new Uint8Array());
    expect(written).toContain(OWN);
    const text = await desk.save('保存文本');
    expect(text.file).toMatch(/自评报告\.txt$/);
    expect(strFromU8(text.bytes)).toContain(OWN);
    await desk.close();
  });

  it('takes plain text only, gives an edit up on Esc, and keeps it when the field is left', async () => {
    const desk = await drafted();
    const { page } = desk;
    const passage = desk.passage(SCORED);
    const before = await wordsOf(passage);
    await passage.locator('.pencil').click();
    const field = page.getByRole('textbox', { name: /^修改这一段/ });
    await field.fill('不要的。');
    await page.keyboard.press('Escape');
    expect(await wordsOf(passage)).toBe(before);

    await passage.locator('.text p').dblclick({ position: { x: 4, y: 4 } });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(() => {
      const part = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
      const both = { ...part('text/html', '<b>粗</b>'), ...part('text/plain', '粗') };
      return navigator.clipboard.write([new ClipboardItem(both)]);
    });
    await field.fill('');
    await page.keyboard.press('Control+V');
    await expect.poll(() => field.inputValue()).toBe('粗');
    await field.fill('<b>自己写的。</b>');
    await desk.tab(/评分/).click();
    await desk.tab(/^报告/).click();
    const own = desk.passage('自己写的');
    expect(await wordsOf(own)).toBe('<b>自己写的。</b>');
    await page.getByLabel('写法').selectOption('prose');
    await page.getByText('<b>自己写的。</b>').waitFor();
    await page.getByLabel('写法').selectOption('itemised');
    await own.getByRole('button', { name: /^恢复原文/ }).click();
    await desk.passage(before).waitFor();
    await desk.close();
  });

  it('shows which outline was taken, and takes another 自称', async () => {
    const desk = await drafted();
    const { page } = desk;
    const outline = page.getByLabel('提纲');
    expect(await outline.inputValue()).toBe('');
    expect(await outline.locator('option:checked').textContent()).toMatch(/^自动：.*江西省/);
    const self = page.getByLabel('自称');
    expect(await self.getAttribute('placeholder')).toBe('我办');
    await self.fill('我单位');
    await page.keyboard.press('Enter');
    await desk.passage('我单位').waitFor();
    await desk.close();
  });

  it('draws the scores, and a bar selects its cell', async () => {
    const desk = await drafted();
    const chart = desk.page.getByRole('figure', { name: /各类指标分值与得分/ });
    const bar = chart.getByRole('button', { name: /效益指标.*25\.5.*30 分/ });
    expect(await bar.locator('svg .score').getAttribute('width')).toBe('51%');
    await bar.click();
    await desk.page.locator('td.selected').waitFor();
    await desk.close();
  });
});

describe('报告素材', () => {
  it('is added, filled in, listed as missing no more, and brought into the next year', async () => {
    const desk = await drafted();
    const { page } = desk;
    const missing = page.locator('.missing-list summary');
    const count = async () => Number(/\d+/.exec((await missing.textContent()) ?? '')?.[0]);
    const before = await count();
    await missing.click();
    await page.locator('.missing-list .cell', { hasText: '主要职责' }).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(
      /^修改：/,
    );

    await desk.button('填写报告素材').click();
    await page.getByText('“报告素材”表已备好').waitFor();
    await page.getByRole('button', { name: /^到素材表填写：.*主要职责/ }).click();
    const selected = page.locator('td.selected');
    await selected.waitFor();
    const address = ((await selected.getAttribute('id')) ?? '').replace('cell-', '');
    await desk.type(address, '负责文明城市创建的督导协调');
    await page.getByText(/报告里 \d+ 处还是原来的内容/).waitFor();
    await desk.button('全部刷新').click();
    await desk.passage('负责文明城市创建的督导协调').waitFor();
    expect(await count()).toBe(before - 1);
    const { bytes } = await desk.save('保存工作簿');
    await desk.close();

    const next = await drafted();
    await next.page.getByLabel('选择上年的工作簿').setInputFiles({
      name: '上年.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    });
    await next.page.getByText('已从上年工作簿带入 1 项').waitFor();
    await next.passage('负责文明城市创建的督导协调').waitFor();
    await next.close();
  });

  it('says where the chosen file has none', async () => {
    const desk = await drafted();
    await desk.page.getByLabel('选择上年的工作簿').setInputFiles({
      name: '不是.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('x'),
    });
    await desk.page
      .getByRole('alert')
      .filter({ hasText: /\p{Script=Han}/u })
      .waitFor();
    await desk.close();
  });
});

describe('the report screen', () => {
  it('is accessible and fits, with all that it can show', async () => {
    const desk = await drafted();
    const { page } = desk;
    await prefix(page, desk.passage(SCORED), OWN);
    await desk.button('填写报告素材').click();
    await page.getByText('“报告素材”表已备好').waitFor();
    await desk.tab(/自评表/).click();
    await desk.type('F5', '180');
    await page.locator('.passage.changed').first().waitFor();
    await page.locator('.missing-list summary').click();
    await desk.passage('组织开展了').locator('.pencil').click();
    await expectForEverybody(page, '报告', ['narrow light', 'narrow dark', 'forced']);
    await desk.close();
  });

  it('shows the text to be copied by hand where the browser refuses to copy', async () => {
    const desk = await drafted();
    const { page } = desk;
    await page.evaluate(() => {
      document.execCommand = () => false;
      navigator.clipboard.write = () => Promise.reject(new Error('refused'));
    });
    await desk.button('复制').click();
    const panel = page.getByRole('textbox', { name: '报告全文' });
    await panel.waitFor();
    const chosen = await panel.evaluate((box) => {
      const field = box instanceof HTMLTextAreaElement ? box : null;
      return field?.value.slice(field.selectionStart, field.selectionEnd) ?? '';
    });
    expect(chosen).toContain('95.25分');
    await page.getByText('请按 Ctrl+C').waitFor();
    await expectForEverybody(page, 'to be copied', ['light', 'dark'], '.text-panel');
    await desk.button('收起').click();
    expect(await panel.count()).toBe(0);
    await desk.close();
  });
});
