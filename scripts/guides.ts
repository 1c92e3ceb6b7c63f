/**
 * 指南的截图 Makes the pictures of docs/guides/fill.md and review.md into docs/images/, from the production page with the
 * practice workbook.
 */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';
import { build, outdated } from './build.mjs';
import { fillPictures } from './guides/fill';
import { PracticePage } from './guides/practicePage';
import { reviewPictures } from './guides/review';
import { practiceFiles } from './practice/files';
import { serve } from './serve.mjs';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

if (await outdated()) await build();
const server = await serve(at('dist'), 0);
const browser = await chromium.launch(await findBrowser());
const made: string[] = [];
try {
  const files = await practiceFiles();
  const open = async () => {
    const context = await browser.newContext({
      viewport: { width: 1200, height: 760 },
      locale: 'zh-CN',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    // The trail tells the time: pictures made again are the same.
    await page.clock.setFixedTime(new Date('2025-03-20T10:30:00'));
    await page.goto(`http://localhost:${server.port}/`);
    await page.locator('#cell-A1').waitFor();
    return new PracticePage(page, files, async (name) => {
      await page.mouse.move(0, 0);
      // Fonts and lazily loaded number formats settle.
      await page.waitForTimeout(300);
      await page.screenshot({ path: at(`docs/images/${name}.png`) });
      made.push(name);
    });
  };
  await fillPictures(open);
  await reviewPictures(open);
} finally {
  await browser.close();
  await server.close();
}
process.stdout.write(`已生成 ${made.length} 张截图：${made.join('、')}。\n`);
