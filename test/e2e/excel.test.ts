import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { openXlsx } from '../../src/hosts/file';
import type { Workbook } from '../../src/model/grid';
import { sharedBrowser } from './browser';
import { OFFICE, openExcelPane, openExcelPaneOn } from './excelPane';
import { fixture } from './fixtures';
import { renamed } from './renamed';

const { version }: { version: string } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);
const browser = sharedBrowser();
const openPane = (number: string, query?: string) =>
  openExcelPane(browser(), number, query ? { query } : {});
const openPaneOn = (workbook: Workbook) => openExcelPaneOn(browser(), workbook);

/** After so long the pane would have heard itself, in milliseconds. */
const QUIET = 600;

const joined = (text: string) => text.replace(/\s+/g, ' ');
const cells = (page: Page) => page.evaluate(() => window.__officehost.cells());

describe('the pane in Excel', () => {
  it('runs the main job: nothing is written before 写入, all scores after; one press takes it back', async () => {
    const { page, close } = await openPane('000');
    const shown = () =>
      page.evaluate(() => {
        const { cells, formulas, formats, sheets } = window.__officehost;
        return { cells: cells(), formulas: formulas(), formats: formats(), sheets: sheets() };
      });
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const before = await shown();
    await button('一键成稿').click();
    await page.locator('#panel-score').waitFor();
    expect(await shown()).toEqual(before);

    await page.getByRole('button', { name: /写入并成稿$/ }).click();
    await page.getByText('已写入 12 处').waitFor();
    await page.locator('#preview').waitFor();
    const after = await cells(page);
    const written = Object.entries(after).filter(([cell, value]) => before.cells[cell] !== value);
    expect(Object.fromEntries(written)).toMatchObject({
      '自评表!I5': 9.75,
      '自评表!H12': 15,
      '自评表!H17': 15,
      '自评表!H18': 10.5,
      '自评表!H20': 95.25,
    });
    expect(written).toHaveLength(12);
    await page.waitForTimeout(QUIET);
    expect(await page.getByText('表格已修改').count()).toBe(0);

    await button('写入工作表').click();
    await page.getByText('报告已写入工作表“自评报告”').waitFor();
    expect((await shown()).sheets).toContain('自评报告');
    await page.locator('.messages').getByRole('button', { name: '撤销' }).click();
    await page.getByText('已撤销添加的工作表“自评报告”').waitFor();
    expect((await shown()).sheets).toEqual(before.sheets);

    await button('再撤销前一次').click();
    await page.getByText('已撤销 12 处').waitFor();
    expect(await shown()).toEqual(before);
    await page.waitForTimeout(QUIET);
    expect(await page.getByText('表格已修改').count()).toBe(0);

    await page.getByRole('tab', { name: /评分/ }).click();
    await page.getByText('将写入 12 处').waitFor();
    await button('留痕表').click();
    await page.getByText('留痕已列在工作表“自评留痕”').waitFor();
    expect(await page.evaluate(() => window.__officehost.active())).toBe('自评留痕');
    const listed = await cells(page);
    expect(listed).toMatchObject({
      '自评留痕!A1': '时间',
      '自评留痕!B2': '写入得分',
      '自评留痕!B14': '新增工作表',
      '自评留痕!B15': '撤销写入',
      '自评留痕!B27': '撤销写入',
      '自评留痕!I2': version,
    });
    expect(listed['自评留痕!A2']).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
    await close();
  });

  it('starts by itself when the ribbon button 一键成稿 opened it', async () => {
    const { page, close } = await openPane('001', '?run=draft');
    await page.locator('#panel-score').waitFor();
    expect(await page.locator('.total strong').textContent()).toBe('89.78');
    await close();
  });

  it('selects the cell of a finding', async () => {
    const { page, close } = await openPane('001');
    await page.getByRole('button', { name: '只检查' }).click();
    await page.locator('button.finding').first().click();
    await expect
      .poll(() => page.evaluate(() => window.__officehost.selection()))
      .toMatch(/^自评表!/);
    await close();
  });

  it('follows what a person changes in the sheet', async () => {
    const { page, close } = await openPane('000');
    await page.getByRole('button', { name: '只检查' }).click();
    await page.locator('#panel-check').waitFor();
    await page.evaluate(() => window.__officehost.type('自评表', 'F5', 300));
    await page.locator('.error .finding', { hasText: 'T07' }).first().waitFor();
    expect(await page.getByText('表格已修改').count()).toBe(0);
    await page.getByRole('tab', { name: /评分/ }).click();
    await page.evaluate(() => window.__officehost.type('自评表', 'F5', 200));
    await page.getByText('表格已修改，请重新检查').waitFor();
    await close();
  });

  it('marks findings in the sheet and takes the marks back, without hearing itself', async () => {
    const { page, close } = await openPane('000');
    await page.getByRole('button', { name: '只检查' }).click();
    const before = await cells(page);
    await page.getByRole('button', { name: '标注到表' }).click();
    await page.getByText('已标注 4 个单元格').waitFor();
    await page.waitForTimeout(QUIET);
    await page.getByText('已标注 4 个单元格').waitFor();
    await page.getByRole('button', { name: '取消标注' }).click();
    await page.getByText('已取消标注').waitFor();
    expect(await cells(page)).toEqual(before);
    await close();
  });

  it('does not write into a protected sheet, and names it', async () => {
    const { page, close } = await openPane('000');
    await page.evaluate(() => window.__officehost.protect('自评表', true));
    const before = await cells(page);
    await page.getByRole('button', { name: '一键成稿' }).click();
    await page.getByRole('button', { name: '写入并成稿' }).click();
    await page
      .getByText(/“?自评表”?.*保护/)
      .first()
      .waitFor();
    expect(await cells(page)).toEqual(before);
    await page.getByRole('button', { name: '不写入，直接成稿' }).click();
    await page.locator('#preview').waitFor();
    await close();
  });

  it('names what a person changed after the write, and takes back the rest', async () => {
    const { page, close } = await openPane('000');
    await page.getByRole('button', { name: '一键成稿' }).click();
    await page.getByRole('button', { name: '写入并成稿' }).click();
    await page.getByRole('button', { name: '撤销', exact: true }).waitFor();
    await page.evaluate(() => window.__officehost.type('自评表', 'H12', 14));
    await page.getByRole('tab', { name: /评分/ }).click();
    await page.getByRole('button', { name: '撤销最近一次写入（12 处）' }).click();
    await page.getByText('已撤销 11 处').waitFor();
    await page.getByRole('button', { name: '自评表!H12', exact: true }).click();
    const selection = () => page.evaluate(() => window.__officehost.selection());
    await expect.poll(selection).toBe('自评表!H12');
    expect((await cells(page))['自评表!H12']).toBe(14);
    expect(await page.locator('.differences').innerText()).toMatch(/写入时 15，现在 14/);
    await close();
  });

  it('lists every cell that another person changed, and writes nothing', async () => {
    const { page, close } = await openPane('000');
    await page.getByRole('button', { name: '一键成稿' }).click();
    await page.getByRole('button', { name: '写入并成稿' }).waitFor();
    // At the very moment that the button is pressed: the pane has not heard of it yet.
    await page.evaluate(() => {
      window.__officehost.type('自评表', 'H12', 9);
      window.__officehost.type('自评表', 'H13', '缓评');
      for (const button of document.querySelectorAll('button')) {
        if (button.textContent?.includes('写入并成稿')) button.click();
      }
    });
    await page.getByText('有 2 个单元格被改动过').waitFor();
    expect((await page.locator('.differences li').allInnerTexts()).map(joined)).toEqual([
      '自评表!H12 读取时 空，现在 9',
      '自评表!H13 读取时 空，现在 缓评',
    ]);
    expect(await cells(page)).toMatchObject({ '自评表!H12': 9, '自评表!H13': '缓评' });
    expect(await cells(page)).not.toHaveProperty('自评表!H14');
    await page.getByRole('button', { name: '自评表!H13', exact: true }).click();
    const selection = () => page.evaluate(() => window.__officehost.selection());
    await expect.poll(selection).toBe('自评表!H13');
    await page.getByRole('alert').getByRole('button', { name: '重新检查' }).click();
    await page.locator('#panel-check').waitFor();
    expect(await page.locator('.differences').count()).toBe(0);
    await close();
  });

  it('adds 报告素材, selects what is to be typed, and marks in the report what was typed', async () => {
    const { page, close } = await openPane('000');
    await page.getByRole('button', { name: '一键成稿' }).click();
    await page.getByRole('button', { name: '写入并成稿' }).click();
    await page.getByRole('button', { name: '填写报告素材' }).click();
    await page.getByText('“报告素材”表已备好').waitFor();
    const selection = () => page.evaluate(() => window.__officehost.selection());
    await expect.poll(selection).toMatch(/^报告素材!C\d+$/);
    const address = (await selection())?.split('!')[1] ?? '';
    await page.waitForTimeout(QUIET);
    expect(await page.locator('.passage.marked').count()).toBe(0);
    await page.evaluate(
      (cell) => window.__officehost.type('报告素材', cell, '《关于开展绩效自评的通知》'),
      address,
    );
    await page.locator('.passage.changed').first().waitFor();
    await page.getByRole('button', { name: '全部刷新' }).click();
    await page.locator('#preview').getByText('《关于开展绩效自评的通知》').waitFor();
    await close();
  });

  it('remembers in the workbook which column is which', async () => {
    const words = { E11: '年初下达任务', F11: '年末兑现' };
    const workbook = await openXlsx(renamed(fixture('000'), '自评表', words)).read();
    const first = await openPaneOn(workbook);
    await first.page.getByRole('button', { name: '只检查' }).click();
    const ask = (name: RegExp) => first.page.getByRole('combobox', { name });
    await ask(/没有找到“年度指标值”列/).selectOption({ label: 'E列 年初下达任务' });
    await ask(/没有找到“实际完成值”列/).selectOption({ label: 'F列 年末兑现' });
    await first.page.getByRole('button', { name: '照此识别' }).click();
    await first.page.getByText('已记住，下次打开这份表格时照此识别').waitFor();
    const memos = await first.page.evaluate(() =>
      window.__officehost
        .xmlParts()
        .map((xml) => new DOMParser().parseFromString(xml, 'text/xml').documentElement.textContent),
    );
    expect(memos).toHaveLength(1);
    await first.close();

    const { page, close } = await openPaneOn({ ...workbook, memo: memos[0] ?? null });
    await page.getByRole('button', { name: '一键成稿' }).click();
    await page.locator('.total strong', { hasText: '95.25' }).waitFor();
    await close();
  });

  it('says where to go when opened outside Excel, or without Office.js', async () => {
    const page = await browser().newPage();
    await page.route(`${OFFICE}**`, (route) => route.abort());
    await page.goto(`${inject('site')}taskpane.html`);
    await page.getByText('没有取到 Excel 加载项组件').waitFor();
    await page.close();
  });

  it('says in Internet Explorer that a newer Excel is needed', async () => {
    const page = await browser().newPage({
      userAgent: 'Mozilla/5.0 (Windows NT 10.0; Trident/7.0; rv:11.0) like Gecko',
    });
    await page.route(`${OFFICE}**`, (route) => route.abort());
    await page.goto(`${inject('site')}taskpane.html`);
    await page.getByText('需要 Excel 2021 或 Microsoft 365').waitFor();
    await page.close();
  });
});
