import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDocument } from '../../src/hosts/document';
import { openXlsx } from '../../src/hosts/file';
import { BAD, GOOD, seed } from '../cli/batchFolder';
import { expectReadableWhenForced } from './accessForced';
import { sharedBrowser } from './browser';
import { expectForEverybody } from './everybody';
import { StandalonePage } from './standalonePage';

const browser = sharedBrowser();
const SLOW = 120_000;

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'ziping-ledger-'));
  await seed(path.join(folder, '材料'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Drops a folder of the disk on the page, as a person does. */
async function drop(page: Page, place: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [place], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  await session.detach();
}

const line = (page: Page, words: string) => page.locator('.ledger tbody tr', { hasText: words });
const filesShown = (page: Page) => page.locator('.ledger tbody td.file .first').allTextContents();
const read = (page: Page) => page.getByText('横向比对发现异常').waitFor({ timeout: 60_000 });

describe('the ledger of a dropped folder', () => {
  it(
    'reads it, sorts, filters, leads to a finding’s cell and back, and asks for nothing',
    async () => {
      const desk = await StandalonePage.open(browser());
      const { page } = desk;
      await drop(page, path.join(folder, '材料'));
      await read(page);

      // Every file has its row, every bad one its reason.
      const grid = page.getByRole('grid', { name: /台账/ });
      const { bytes } = await desk.save('保存汇总数据');
      const { rows, counts } = JSON.parse(new TextDecoder().decode(bytes));
      const files = new Set(rows.map(({ file }: { file: string }) => file));
      expect([...files].sort()).toEqual([...GOOD, ...Object.keys(BAD)].sort());
      expect(Number(await grid.getAttribute('aria-rowcount'))).toBe(rows.length + 1);
      await page.getByRole('button', { name: '不能用' }).click();
      expect(await line(page, '未能读取').count()).toBe(counts.unusable);
      expect(await line(page, '加密.xlsx').textContent()).toContain('密码');
      await page.getByRole('button', { name: '清除筛选' }).click();

      // Before anything is filtered away: what could not be read among what could, one of it looked into.
      const panel = page.getByRole('region', { name: '这一行的问题' });
      await line(page, '加密.xlsx').click();
      await panel.getByText('密码').waitFor();
      await expectForEverybody(page, 'ledger', ['light', 'dark', 'forced']);
      await expectReadableWhenForced(page, 'ledger');
      await panel.getByRole('button', { name: '关闭' }).click();

      // Sorting and filtering.
      await page.getByRole('columnheader', { name: '错误' }).getByRole('button').click();
      const errors = await page.locator('.ledger tbody td.errors').allTextContents();
      const figures = errors.filter((text) => text !== '').map(Number);
      expect(figures).toEqual([...figures].sort((a, b) => b - a));
      expect(errors.slice(figures.length).every((text) => text === '')).toBe(true);
      // Only a row with errors tells of them in red.
      const inks = await page
        .locator('.ledger tbody td.errors:not(:has(.first:empty))')
        .evaluateAll((cells) =>
          cells.map((cell) => [cell.textContent === '0', getComputedStyle(cell).color] as const),
        );
      const of = (none: boolean) =>
        new Set(inks.filter(([is]) => is === none).map(([, ink]) => ink));
      expect([of(true).size, of(false).size, new Set([...of(true), ...of(false)]).size]).toEqual([
        1, 1, 2,
      ]);
      expect(await page.getByRole('columnheader', { name: '错误' }).getAttribute('aria-sort')).toBe(
        'descending',
      );
      await page.getByRole('searchbox').fill('东湖');
      await expect.poll(() => filesShown(page)).toContain('东湖 自评表.xlsx');
      expect(await page.getByText(/^筛出 \d+ 行/).count()).toBe(1);

      // By keyboard into the findings, from there to the cell, and back to the same row.
      await grid.focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect
        .poll(() => panel.getByRole('heading', { level: 2 }).evaluate(isFocused))
        .toBe(true);
      await expectForEverybody(page, 'ledger: findings');
      const finding = panel.locator('.error button.finding').first();
      const place = /([A-Z]+\d+)/.exec((await finding.locator('.quiet').textContent()) ?? '')?.[1];
      await finding.click();
      await page.locator(`#cell-${place}[aria-selected="true"]`).waitFor();
      await page.locator('#panel-check').waitFor();
      expect(await page.locator('.bar .file:visible').textContent()).toBe('东湖 自评表.xlsx');
      await desk.button('返回台账').click();
      expect(await page.getByRole('searchbox').inputValue()).toBe('东湖');
      expect(await line(page, '东湖 自评表.xlsx').getAttribute('aria-selected')).toBe('true');

      // What can be taken away.
      const book = await desk.save('保存汇总表');
      expect(book.file).toBe('汇总.xlsx');
      const { grids } = await openXlsx(book.bytes).read();
      expect(grids[0]?.rows).toHaveLength(rows.length + 1);
      const letter = await desk.save('退回意见 Word');
      expect(letter.file).toMatch(/^退回意见-.+\.docx$/);
      const words = openDocument(letter.bytes, letter.file).prose.paragraphs.map(
        ({ text }) => text,
      );
      expect(words.join()).toContain('现退回，请修改后重新报送');
      await desk.close();
    },
    SLOW,
  );

  it(
    'a report leads to its form and its findings; a list of units tells who is missing',
    async () => {
      const desk = await StandalonePage.open(browser(), { address: inject('site') });
      const { page } = desk;
      await page
        .getByLabel('选择存放自评表和报告的文件夹')
        .setInputFiles(path.join(folder, '材料/甲 局'));
      await read(page);
      await page.getByText('粘贴单位名单').click();
      await page.getByLabel(/应当报送的单位/).fill('1. 没有来的局\n');
      await desk.button('核对报送情况').click();
      await page.getByText('未报送 1 个').waitFor();
      await line(page, '自评报告.txt').click();
      await desk.button('打开报告').click();
      await page.locator('.proof-card').first().waitFor();
      expect(await page.locator('.bar .file:visible').textContent()).toBe('东湖 自评表.xlsx');
      await desk.button('返回台账').click();
      await desk.button('关闭台账').click();
      expect(await desk.button('返回台账').count()).toBe(0);
      await desk.close();
    },
    SLOW,
  );
});

const isFocused = (element: Element): boolean => element === document.activeElement;
