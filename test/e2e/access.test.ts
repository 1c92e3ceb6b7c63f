import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectReadableWhenForced } from './accessForced';
import { sharedBrowser } from './browser';
import { expectForEverybody } from './everybody';
import { StandalonePage } from './standalonePage';

const browser = sharedBrowser();

describe('the page for everybody', () => {
  it('has no axe violations, does not scroll sideways and is readable in high contrast, on any screen', async () => {
    const desk = await StandalonePage.open(browser());
    const forced = (screen: string) => expectReadableWhenForced(desk.page, screen);
    const look = async (screen: string) => {
      await expectForEverybody(desk.page, screen);
      await forced(screen);
    };
    await look('开始');
    await desk.run();
    await look('评分');
    await desk.tab(/检查/).click();
    await look('检查');
    await desk.page.locator('.filter .pick.error').click();
    await forced('检查：只看错误');
    await desk.tab(/评分/).click();
    await desk.write();
    await look('报告');
    await desk.tab(/评分/).click();
    await desk.page.getByLabel('换一种办法看看').selectOption('hubei');
    await desk.page.locator('.comparison :is(table, .quiet)').first().waitFor();
    await desk
      .button(/^改分：/)
      .first()
      .click();
    await expectForEverybody(desk.page, '评分：写入之后', ['light', 'dark'], '.pane');
    await forced('评分：写入之后');
    await desk.close();
  });

  it('does the main job by keyboard alone', async () => {
    const desk = await StandalonePage.open(browser());
    const { page } = desk;
    await tabTo(page, '一键成稿');
    await page.keyboard.press('Enter');
    await page.locator('#panel-score').waitFor();
    await tabTo(page, '确认建议分，写入并成稿');
    await page.keyboard.press('Enter');
    await page.locator('#panel-report').waitFor();
    await page.locator('[role=tab][aria-selected=true]', { hasText: '报告' }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.locator('#panel-score').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.locator('#panel-report').waitFor();
    await tabTo(page, '保存 Word');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toMatch(/\.docx$/);
    expect(await desk.cells('H20')).toEqual(['95.25']);
    await desk.close();
  });

  it('walks and edits the sheet by keyboard', async () => {
    const desk = await StandalonePage.open(browser());
    const { page } = desk;
    await page.locator('#cell-A1').focus();
    for (const key of [
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
      'ArrowRight',
      'ArrowRight',
      'ArrowRight',
    ])
      await page.keyboard.press(key);
    const at = await page.evaluate(() => document.activeElement?.id);
    expect(at).toBe('cell-E4');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('180');
    await page.keyboard.press('Enter');
    expect(await desk.cells('E5')).toEqual(['180.00']);
    await page.keyboard.press('F2');
    await page.keyboard.press('Escape');
    expect(await desk.cells('E5')).toEqual(['180.00']);
    await desk.close();
  });

  it('runs from a folder without a server', async () => {
    const index = fileURLToPath(new URL('../../dist/index.html', import.meta.url));
    const desk = await StandalonePage.open(browser(), { address: pathToFileURL(index).href });
    await desk.run();
    await desk.write();
    await desk.save('保存 Word');
    await desk.close();
  });
});

/** Presses Tab until a button of that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() =>
      document.activeElement?.tagName === 'BUTTON' ? document.activeElement.textContent : '',
    );
    if (here?.trim() === name) return;
  }
  throw new Error(`Tab never reached ${name}`);
}
