import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ERROR_MESSAGES, NO_MERGES, TOO_OLD } from '../../src/hosts/excel/errorMessages';
import { PATIENCE } from '../../src/hosts/excel/excelRun';
import { openXlsx } from '../../src/hosts/file';
import type { Grid, Merge, Workbook } from '../../src/model/grid';
import { sharedBrowser } from './browser';
import { openExcelPane, openExcelPaneOn } from './excelPane';
import { fixture } from './fixtures';

const browser = sharedBrowser();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const cells = (page: Page) => page.evaluate(() => window.__officehost.cells());
const alert = (page: Page) => page.getByRole('alert');
const SCORES = { '自评表!H12': 15, '自评表!H13': 10, '自评表!H18': 10.5, '自评表!H20': 95.25 };

async function write(page: Page): Promise<void> {
  await button(page, '一键成稿').click();
  await page.getByRole('button', { name: /写入并成稿$/ }).click();
}

/** Somebody does something at the very moment that the scores are written: the pane has not heard of it yet. */
async function writeWhile(page: Page, doing: () => void): Promise<void> {
  await button(page, '一键成稿').click();
  await page.getByRole('button', { name: /写入并成稿$/ }).waitFor();
  await page.evaluate(doing);
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('button')) {
      if (one.textContent?.endsWith('写入并成稿')) one.click();
    }
  });
}

/** Waits until so many requests have gone unanswered. */
const waits = (page: Page, count: number): Promise<void> =>
  expect
    .poll(() => page.evaluate(() => window.__officehost.unanswered()), { timeout: 10_000 })
    .toBe(count);

describe('what may come in between in Excel', () => {
  it('a cell being edited, a formula, another person, filtered rows: nothing is lost', async () => {
    const { page, close } = await openExcelPane(browser(), '000');
    const before = await cells(page);

    await writeWhile(page, () => window.__officehost.edit(true));
    await alert(page).getByText('有单元格正在编辑').waitFor();
    await page.evaluate(() => window.__officehost.edit(false));
    expect(await cells(page)).toEqual(before);

    await writeWhile(page, () => window.__officehost.type('自评表', 'H13', '=4+5'));
    await alert(page).getByText('H13 含有公式，未写入任何内容').waitFor();
    await page.evaluate(() => window.__officehost.type('自评表', 'H13', null));

    await writeWhile(page, () => window.__officehost.type('自评表', 'H14', 7, 'Remote'));
    await alert(page).getByText('有 1 个单元格被改动过').waitFor();
    expect(await page.locator('.differences li').innerText()).toMatch(/H14.*读取时 空，现在 7/s);
    await page.evaluate(() => window.__officehost.type('自评表', 'H14', null, 'Remote'));
    expect(await cells(page)).toEqual(before);

    await page.evaluate(() => window.__officehost.filter('自评表', 12, 13, 15));
    await write(page);
    await page.locator('#preview').waitFor();
    expect(await cells(page)).toMatchObject(SCORES);
    await close();
  });

  it('rows of several lines: a merged score cell takes its score at the head', async () => {
    const { page, close } = await openExcelPaneOn(browser(), await withDoubleRow(12));
    await write(page);
    await page.locator('#preview').waitFor();
    const after = await cells(page);
    expect(after).toMatchObject({ '自评表!H12': 15, '自评表!H14': 10, '自评表!H21': 95.25 });
    expect(after).not.toHaveProperty('自评表!H13');
    await close();
  });

  it('a text that no cell can hold: no sheet is added', async () => {
    const { page, close } = await openExcelPane(browser(), '000');
    await write(page);
    const passage = page.locator('#preview .passage', { hasText: '预算执行率为' }).first();
    await passage.locator('.pencil').click();
    const field = page.getByRole('textbox', { name: /^修改这一段/ });
    await field.fill('长'.repeat(32_768));
    await page.keyboard.press('Control+Enter');
    await button(page, '写入工作表').click();
    await alert(page).getByText('一个单元格放不下，没有写入工作表').waitFor();
    expect(await page.evaluate(() => window.__officehost.sheets())).toEqual(['自评表']);
    await close();
  });

  it('no answer: the pane says so in the stated time, and goes on when Excel answers again', async () => {
    const { page, close } = await openExcelPane(browser(), '000', { clock: true });
    await page.evaluate(() => window.__officehost.faultNext('hang'));
    await button(page, '只检查，不成稿').click();
    // The code that asks may still be loading: time passes only once a request waits.
    await waits(page, 1);
    await page.clock.runFor((PATIENCE.reading + 1) * 1000);
    await alert(page)
      .getByText(`Excel 超过 ${PATIENCE.reading} 秒没有回应，没有改动任何内容`)
      .waitFor();

    await button(page, '一键成稿').click();
    await page.getByRole('button', { name: /写入并成稿$/ }).waitFor();
    await page.evaluate(() => window.__officehost.faultNext(null, 'hang'));
    await page.getByRole('button', { name: /写入并成稿$/ }).click();
    await waits(page, 2);
    await page.clock.runFor((PATIENCE.writing + 1) * 1000);
    await alert(page).getByText(`Excel 超过 ${PATIENCE.writing} 秒没有回应，不知道`).waitFor();
    await page.evaluate(() => window.__officehost.release());
    expect(await cells(page)).toMatchObject(SCORES);
    await alert(page).getByRole('button', { name: '撤销' }).click();
    await page.getByText('已撤销 12 处').waitFor();
    expect(await cells(page)).not.toHaveProperty('自评表!H12');
    await close();
  });

  it('any error of Office: its sentence is shown', async () => {
    const { page, close } = await openExcelPane(browser(), '000');
    await button(page, '只检查，不成稿').click();
    const finding = page.locator('button.finding').first();
    for (const [code, { message }] of Object.entries(ERROR_MESSAGES)) {
      await page.evaluate((one) => window.__officehost.failNext(one), code);
      await finding.click();
      await alert(page).getByText(message).waitFor();
      await alert(page).getByRole('button', { name: '知道了' }).click();
    }
    await close();
  });
});

describe('an older Excel', () => {
  it('without merges: says so, and does the job', async () => {
    const office = { excelApi: '1.12' };
    const { page, close } = await openExcelPane(browser(), '000', { office });
    await button(page, '一键成稿').click();
    await page.getByText(NO_MERGES).waitFor();
    await page.getByRole('button', { name: /写入并成稿$/ }).click();
    await page.locator('#preview').waitFor();
    expect(await cells(page)).toMatchObject(SCORES);
    await close();
  });

  it('below the minimum: one sentence, and nothing is asked of it', async () => {
    const office = { excelApi: '1.8' };
    const { page, close } = await openExcelPane(browser(), '000', { office });
    await page.getByText(TOO_OLD).waitFor();
    expect(await page.evaluate(() => window.__officehost.syncs())).toBe(0);
    await close();
  });
});

/** The form with one row (counted from 1) written in two lines, every cell of them merged. */
async function withDoubleRow(row: number): Promise<Workbook> {
  const workbook = await openXlsx(fixture('000')).read();
  const [form, ...others] = workbook.grids;
  if (!form) throw new Error('no form');
  return { ...workbook, grids: [doubled(form, row), ...others] };
}

function doubled(grid: Grid, row: number): Grid {
  const cells = grid.rows[row - 1] ?? [];
  const shifted = grid.merges.map((merge): Merge => {
    if (merge.top >= row) return { ...merge, top: merge.top + 1, bottom: merge.bottom + 1 };
    return merge.bottom >= row - 1 ? { ...merge, bottom: merge.bottom + 1 } : merge;
  });
  const covered = (column: number) =>
    shifted.some(
      ({ top, bottom, left, right }) =>
        top <= row && bottom >= row - 1 && left <= column && right >= column,
    );
  const own = cells.flatMap((_, column): Merge[] =>
    covered(column) ? [] : [{ top: row - 1, bottom: row, left: column, right: column }],
  );
  const empty = cells.map((cell) => ({ ...cell, value: null, formula: null }));
  return {
    ...grid,
    rows: [...grid.rows.slice(0, row), empty, ...grid.rows.slice(row)],
    merges: [...shifted, ...own],
  };
}
