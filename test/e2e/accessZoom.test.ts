import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectFits, ZOOMED } from './accessFit';
import { sharedBrowser } from './browser';
import { fixture } from './fixtures';
import { strange } from './renamed';
import { StandalonePage } from './standalonePage';

const browser = sharedBrowser();

describe('the page at 200 %', () => {
  it('cuts nothing off and does not scroll sideways, on any screen', async () => {
    const desk = await StandalonePage.open(browser(), { viewport: ZOOMED });
    const { page } = desk;
    const look = (screen: string) => expectFits(page, screen, [ZOOMED]);
    await look('开始');
    await desk.upload('自己的表.xlsx', strange());
    await page.locator('.file', { hasText: '自己的表.xlsx' }).waitFor();
    await desk.button('只检查，不成稿').click();
    await page.locator('.question').first().waitFor();
    await look('识别结果：请指明');
    await desk.upload('表.xlsx', fixture('000'));
    await page.locator('.file', { hasText: /^表/ }).waitFor();
    await desk.button('只检查，不成稿').click();
    await page.locator('#panel-check').waitFor();
    await look('检查');
    await desk.run();
    await look('评分');
    await desk.write();
    await look('报告');
    await desk.tab(/核对报告/).click();
    await look('核对报告：开始');
    await desk.button('核对刚才的成稿').click();
    await page.locator('.proof-head').waitFor();
    await look('核对报告：结果');
    await desk.close();
  });

  it('leaves room for the rows of a ledger and for the findings of one of them', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'ziping-zoom-'));
    for (const number of ['000', '001', '002', '003'])
      writeFileSync(path.join(folder, `${number}.xlsx`), fixture(number));
    writeFileSync(path.join(folder, '文字.xlsx'), '这是一段文字');
    const desk = await StandalonePage.open(browser(), { viewport: ZOOMED });
    const { page } = desk;
    const look = (what: string) => expectFits(page, what, [ZOOMED], '.ledger');
    await page.getByLabel('选择存放自评表和报告的文件夹').setInputFiles(folder);
    await page.getByText('横向比对发现异常').waitFor();
    await look('台账');
    await page.locator('.ledger tbody tr', { hasText: '003.xlsx' }).click();
    await page.locator('.unit-panel .finding').first().waitFor();
    await look('台账：一行的问题');
    await expect.poll(() => wholly(page, '.ledger-frame', 'tr.open')).toBe(true);
    await page.getByText('粘贴单位名单').click();
    await look('台账：单位名单');
    await desk.close();
    rmSync(folder, { recursive: true });
  });
});

/** True where all of a part's height is in sight, in what scrolls it and in the window. */
const wholly = (page: Page, frame: string, part: string): Promise<boolean> =>
  page.locator(part).evaluate((box, around) => {
    const { top, bottom } = box.getBoundingClientRect();
    const room = document.querySelector(around)?.getBoundingClientRect();
    return (
      room !== undefined && top >= room.top && bottom <= Math.min(room.bottom, innerHeight) + 1
    );
  }, frame);
