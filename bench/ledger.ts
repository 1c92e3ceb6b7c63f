/**
 * 台账的顺畅 Opens a folder of many units in the standalone page, from its file, and prints how long the page was deaf at
 * worst while it read, and how fast the table scrolls: `npx tsx bench/ledger.ts [units] [folder of units] [page]`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../scripts/browser.mjs';
import { makeUnits } from './batchUnits';

const ROOT = path.join(import.meta.dirname, '..');
const LONG = 600_000;

const [, , asked = '400', given, built = path.join(ROOT, 'dist/ziping.html')] = process.argv;
const own = given === undefined ? mkdtempSync(path.join(tmpdir(), 'ziping-ledger-')) : null;
const folder = given ?? own ?? '';

try {
  if (own) await makeUnits(own, Number(asked));
  const browser = await chromium.launch(await findBrowser());
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  await page.goto(pathToFileURL(built).href);
  await page.locator('#cell-A1').waitFor();
  for (const part of [reading, scrolling, using])
    for (const line of await part(page)) process.stdout.write(`${line}\n`);
  await browser.close();
} finally {
  if (own) rmSync(own, { recursive: true, force: true });
}

/** Times in which the main thread does one thing on end, as the browser itself tells of them from 50 ms on. */
async function reading(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const blocks: number[] = [];
    Object.assign(window, { blocks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) blocks.push(duration);
    }).observe({ type: 'longtask' });
  });
  const begun = performance.now();
  await page.getByLabel('选择存放自评表和报告的文件夹').setInputFiles(folder);
  const stop = page.getByRole('button', { name: '停止' });
  await stop.waitFor({ timeout: LONG });
  await stop.waitFor({ state: 'detached', timeout: LONG });
  const seconds = (performance.now() - begun) / 1000;
  const { blocks, heap } = await page.evaluate(() => ({
    blocks: (window as unknown as { blocks: number[] }).blocks,
    heap: (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
  }));
  const rows = Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1;
  const over = (limit: number) => blocks.filter((one) => one > limit).length;
  const longest = Math.round(Math.max(0, ...blocks));
  return [
    `台账（${asked} 户，${rows} 行）：${seconds.toFixed(1)} 秒读完，堆内存 ${Math.round(heap / 2 ** 20)} MB`,
    `  读取时主线程最长一次占用 ${longest} 毫秒；超过 100 毫秒 ${over(100)} 次，超过 200 毫秒 ${over(200)} 次`,
  ];
}

async function scrolling(page: Page): Promise<string[]> {
  const frames = await page.evaluate(async () => {
    const box = document.querySelector('.ledger-frame');
    const gaps: number[] = [];
    let last = performance.now();
    for (let step = 0; box && step < 240; step++) {
      box.scrollTop += 180;
      await new Promise((done) => requestAnimationFrame(done));
      const now = performance.now();
      gaps.push(now - last);
      last = now;
    }
    return gaps.slice(5).sort((a, b) => a - b);
  });
  const at = (share: number) => (frames[Math.floor((frames.length - 1) * share)] ?? 0).toFixed(1);
  return [`  滚动每帧：中位 ${at(0.5)} 毫秒，95% 以内 ${at(0.95)} 毫秒，最长 ${at(1)} 毫秒`];
}

/** From the press to the next frame. */
async function using(page: Page): Promise<string[]> {
  const time = (selector: string) =>
    page.evaluate(async (target) => {
      const begun = performance.now();
      document.querySelector<HTMLElement>(target)?.click();
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return Math.round(performance.now() - begun);
    }, selector);
  const sort = await time('.ledger-frame th.errors button');
  const filter = await time('.ledger-filter .pick');
  const open = await time('.ledger-frame tbody:not(.gap) tr');
  return [`  排序 ${sort} 毫秒，筛选 ${filter} 毫秒，看一户的问题 ${open} 毫秒`];
}
