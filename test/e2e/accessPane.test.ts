import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectFits } from './accessFit';
import { expectReadableWhenForced } from './accessForced';
import { sharedBrowser } from './browser';
import { expectForEverybody } from './everybody';
import { openExcelPane } from './excelPane';

const browser = sharedBrowser();
const NARROW = { width: 320, height: 760 };
const WIDE = { width: 450, height: 760 };

describe('the pane in Excel for everybody', () => {
  it('does the main job by keyboard alone, on screens that axe passes and that fit', async () => {
    const { page, close } = await openExcelPane(browser(), '000');
    const look = async (screen: string) => {
      await expectForEverybody(page, screen, ['light']);
      await expectReadableWhenForced(page, screen);
      await expectFits(page, screen, [NARROW, WIDE]);
    };
    const press = async (name: RegExp) => {
      await tabTo(page, name);
      await page.keyboard.press('Enter');
    };
    await look('开始');
    await press(/^只检查，不成稿$/);
    await page.locator('#panel-check').waitFor();
    await look('检查');
    await press(/^识别结果/);
    await page.locator('.mapping[open]').waitFor();
    await look('识别结果');
    await press(/^一键成稿$/);
    await page.locator('#panel-score').waitFor();
    await look('评分');
    await press(/写入并成稿$/);
    await page.locator('#preview').waitFor();
    expect((await page.evaluate(() => window.__officehost.cells()))['自评表!H20']).toBe(95.25);
    await look('报告');
    await page.locator('#tab-report').focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('#panel-proof').waitFor();
    await look('核对报告：开始');
    await press(/^核对刚才的成稿$/);
    await page.locator('.proof-head').waitFor();
    await look('核对报告：结果');
    await close();
  });
});

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 300; presses++) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (name.test(here.trim())) return;
  }
  throw new Error(`Tab never reached ${name}`);
}
