import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../../src/hosts/document';
import { p, r, word } from '../hosts/document/word';
import { sharedBrowser } from './browser';
import { expectForEverybody } from './everybody';
import { type OpenOptions, StandalonePage } from './standalonePage';

const browser = sharedBrowser();

const LINES = [
  '某某办2023年度部门整体支出绩效自评报告',
  '一、部门概况',
  '截止2023年12月31日，我办共有在职人员13人。',
  ...Array.from({ length: 40 }, (_, index) => `第${index + 1}项工作按照计划完成。`),
  '二、资金情况',
  '全年预算200万元，执行195万元，执行率为100%。',
  '三、自评结论',
  '自评得分为60分，等级为“中”。',
];
const REPORT = LINES.join('\n');
/** The rate stands in two runs, the second of them bold. */
const DOCX = word(
  LINES.map((line) => {
    const [before, after] = line.split('100%');
    if (after === undefined) return p(r(line));
    return p(r(`${before}10`) + r('0%', '<w:b/>') + r(after));
  }).join(''),
);

const choose = (page: Page, name: string, bytes: Uint8Array) =>
  page
    .getByLabel('选择要核对的报告')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

/** 核对报告 with nothing read, as somebody does who only has the report. */
async function start(options: OpenOptions = {}): Promise<StandalonePage> {
  const desk = await StandalonePage.open(browser(), options);
  await desk.button('核对写好的报告').click();
  await desk.page.locator('#panel-proof').waitFor();
  return desk;
}

async function paste(desk: StandalonePage, text = REPORT): Promise<void> {
  await desk.button('粘贴正文').click();
  await desk.page.getByRole('textbox', { name: '报告正文' }).fill(text);
  await desk.button('开始核对').click();
  await desk.page.locator('.proof-head').waitFor();
}

/** What is said about some words. */
const card = (page: Page, words: string) => page.locator('.proof-card', { hasText: words }).first();
const current = (page: Page) => page.locator('mark.current');

describe('核对报告', () => {
  it('finds, shows, corrects and saves a Word report, without any form', async () => {
    const desk = await start();
    const { page } = desk;
    await choose(page, '年报.docx', DOCX);
    await page.getByRole('heading', { name: /处错误/ }).waitFor();
    expect(await desk.tab(/核对报告/).textContent()).toMatch(/处错误/);
    await page.getByText('只核对报告本身').first().waitFor();
    const rate = card(page, '97.5%');
    await rate.locator('.says').click();
    await expect.poll(() => current(page).allTextContents()).toEqual(['100%']);
    expect(await current(page).isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MARK');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('says');

    await rate.getByRole('button', { name: /^采用：/ }).click();
    expect(await current(page).locator('ins').textContent()).toBe('97.5%');
    const { bytes, file } = await desk.save('保存更正后的文件');
    expect(file).toBe('年报（更正稿）.docx');
    await page.getByText('原文件没有改动').waitFor();
    const texts = openDocument(bytes, file).prose.paragraphs.map(({ text }) => text);
    expect(texts).toEqual(LINES.map((line) => line.replace('100%', '97.5%')));
    await desk.close();
  });

  it('holds it against the form, selects the cell, and follows when the form changes', async () => {
    const desk = await start();
    const { page } = desk;
    await paste(desk);
    await page.locator('.proof-head summary').first().click();
    await desk.button('检查打开的自评表并对照').click();
    await page.getByText('对照自评表', { exact: true }).waitFor();
    const score = card(page, '60分');
    await score.locator('.chip').first().click();
    await page.locator('td.selected').waitFor();
    const about = page.locator('.proof-card', { has: page.locator('.chip') });
    const before = await about.allTextContents();
    expect(before.join()).toContain('95.25');
    await desk.type('F5', '100');
    await expect.poll(() => about.allTextContents()).not.toEqual(before);
    await page.getByLabel(/^对照自评表/).uncheck();
    await expect.poll(() => about.count()).toBe(0);
    await desk.close();
  });

  it('finds no error in our own draft, and tells when the draft has moved on', async () => {
    const desk = await StandalonePage.open(browser());
    await desk.run();
    await desk.write();
    await desk.tab(/核对报告/).click();
    await desk.button('核对刚才的成稿').click();
    await desk.page.locator('.proof-head').waitFor();
    const errors = desk.page.locator('.filter .pick.error .count');
    expect(await errors.textContent()).toBe('0');
    await desk.type('F5', '180');
    await desk.button('核对新的成稿').click();
    await expect.poll(() => desk.button('核对新的成稿').count()).toBe(0);
    await desk.close();
  });

  it('walks through the places of one finding, mends all of them, and lets the text be copied by hand', async () => {
    const desk = await start();
    const { page } = desk;
    await paste(desk, `${REPORT}\n截止2023年末，设备全部验收。`);
    const slip = card(page, '“截止”');
    const paragraph = () => page.evaluate(() => document.activeElement?.closest('p')?.textContent);
    for (const words of ['在职人员', '设备', '在职人员']) {
      await slip.locator('.says').click();
      await expect.poll(paragraph).toContain(words);
    }
    await slip.getByRole('button', { name: `第${LINES.length + 1}段`, exact: true }).click();
    await expect.poll(paragraph).toContain('设备');
    expect(await current(page).allTextContents()).toEqual(['截止', '截止']);
    await slip.getByRole('button', { name: /^采用：截止改为截至，共 2 处$/ }).click();
    await expect
      .poll(() => current(page).locator('ins').allTextContents())
      .toEqual(['截至', '截至']);
    await desk.button(/^采用：100%/).click();
    await page.evaluate(() => {
      document.execCommand = () => false;
      navigator.clipboard.write = () => Promise.reject(new Error('refused'));
    });
    await desk.button('复制更正后的正文').click();
    const text = page.getByRole('textbox', { name: '更正后的正文' });
    expect(await text.inputValue()).toContain('截至2023年12月31日');
    await page.getByText('请按 Ctrl+C').waitFor();
    await desk.close();
  });

  it('says one line about what is no report, and stays usable', async () => {
    const desk = await start();
    const { page } = desk;
    await choose(page, '图.pdf', new TextEncoder().encode('%PDF-1.7'));
    await page.getByRole('alert').filter({ hasText: '这不是 Word 文档或文本文件' }).waitFor();
    await desk.button('粘贴正文').click();
    await desk.button('开始核对').click();
    await page.getByText('请先粘贴报告正文').waitFor();
    await page.keyboard.insertText('工作顺利完成。');
    await desk.button('开始核对').click();
    await page.locator('.proof-head').waitFor();
    await desk.close();
  });

  it('takes a dropped report, and keeps it when another workbook is opened', async () => {
    const desk = await StandalonePage.open(browser());
    const { page } = desk;
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], '年报.txt'));
      return transfer;
    }, REPORT);
    await page.dispatchEvent('.drop', 'dragover', { dataTransfer: data });
    await page.dispatchEvent('.drop', 'drop', { dataTransfer: data });
    await page.locator('.proof-head').waitFor();
    const said = await page.locator('.proof-head h2').textContent();
    const { bytes } = await desk.save('保存工作簿');
    await desk.upload('新表.xlsx', bytes);
    await page.locator('.bar .file', { hasText: '新表.xlsx' }).waitFor();
    await page.locator('.proof-head').waitFor();
    expect(await page.locator('.proof-head h2').textContent()).toBe(said);
    await desk.close();
  });
});

describe('核对报告 for everybody', () => {
  it('is accessible and fits', async () => {
    const desk = await start({ viewport: { width: 1440, height: 860 } });
    const { page } = desk;
    await expectForEverybody(page, 'start');
    await desk.button('粘贴正文').click();
    await page.getByRole('textbox', { name: '报告正文' }).fill(REPORT);
    await expectForEverybody(page, 'pasting');
    await desk.button('开始核对').click();
    await card(page, '97.5%').waitFor();
    await desk.button(/^全部采用/).click();
    await card(page, '97.5%').locator('.says').click();
    await card(page, '97.5%').locator('summary').click();
    await expectForEverybody(page, 'findings', [
      'light',
      'dark',
      'narrow light',
      'narrow dark',
      'forced',
    ]);
    await desk.close();
  });

  it('shows findings beside the text where there is room, else under their paragraphs', async () => {
    const desk = await start({ viewport: { width: 1440, height: 860 } });
    const { page } = desk;
    await paste(desk);
    await page.locator('.proof-split').waitFor();
    expect(await page.getByText('第20项工作').count()).toBe(1);
    await page.setViewportSize({ width: 400, height: 860 });
    await page.locator('.proof-inline').waitFor();
    expect(await page.getByText('第20项工作').count()).toBe(0);
    const gaps = page.getByRole('button', { name: /^展开 \d+ 段$/ });
    while ((await gaps.count()) > 0) await gaps.first().click();
    await page.getByText('第20项工作').waitFor();
    await desk.close();
  });

  it('is done by keyboard alone', async () => {
    const desk = await start();
    const { page } = desk;
    await paste(desk);
    await page.locator('#tab-proof').focus();
    await tabTo(page, /^采用：100%改为97\.5%$/);
    await page.keyboard.press('Enter');
    const label = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await expect.poll(label).toBe('撤销：100%改为97.5%');
    await tabTo(page, /^复制更正后的正文$/);
    await page.keyboard.press('Enter');
    await page.getByText('更正后的正文已复制').waitFor();
    await desk.close();
  });
});

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const at = document.activeElement;
      return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
    });
    if (name.test(here.trim())) return;
  }
  throw new Error(`Tab never reached ${name}`);
}
