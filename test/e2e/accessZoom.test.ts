import { describe, it } from 'vitest';
import { expectFits, ZOOMED } from './accessFit';
import { sharedBrowser } from './browser';
import { StandalonePage } from './standalonePage';

const browser = sharedBrowser();

describe('the page at 200 %', () => {
  it('cuts nothing off and does not scroll sideways, on any screen', async () => {
    const desk = await StandalonePage.open(browser(), { viewport: ZOOMED });
    const { page } = desk;
    const look = (screen: string) => expectFits(page, screen, [ZOOMED]);
    await look('开始');
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
});
