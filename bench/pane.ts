import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../scripts/browser.mjs';
import { build, outdated } from '../scripts/build.mjs';
import { namedIn, scriptsIn, TEMPLATE_KB, totalSize } from '../scripts/figures/builtScripts';
import { serve } from '../scripts/serve.mjs';
import { bootScript, officeFile } from '../test/officehost/boot';
import type { Bench } from './bench';
import { formOf } from './forms';
import { buildTemplate } from './paneTemplate/build.mjs';
import { downloaded, pressed, usable } from './paneWork';
import { ms } from './time';

const DIST = path.join(import.meta.dirname, '../dist');
const RUNS = 5;
const ROWS = 60;

/** A pane as Excel would open it for the first time: nothing kept from before, Office.js from this machine. */
async function coldPage(browser: Browser, script: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 350, height: 760 } });
  const page = await context.newPage();
  await page.route('https://appsforoffice.microsoft.com/**', async (route) => {
    const file = officeFile(route.request().url());
    if (file) await route.fulfill({ contentType: 'text/javascript', body: file });
    else await route.abort();
  });
  await page.addInitScript(script);
  return page;
}

/** One visit of the pane: every time of it, in milliseconds. */
async function visit(page: Page, site: string) {
  await page.goto(`${site}taskpane.html`, { waitUntil: 'commit' });
  const start = await usable(page, '一键成稿');
  const findings = await pressed(page, /^只检查/, '#panel-check button.finding');
  await pressed(page, /^一键成稿$/, '#panel-score .row');
  const written = await pressed(page, /写入并成稿$/, '#preview');
  const word = await downloaded(page, '保存 Word');
  return { start, findings, written, word };
}

const middle = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** The times of the pane in Chromium beside the start of the plain task pane, all in one run, each the middle of some visits. */
export async function paneTimes() {
  if (await outdated()) await build();
  const template = await buildTemplate();
  const [ours, theirs] = await Promise.all([serve(DIST, 0), serve(template, 0)]);
  const browser = await chromium.launch(await findBrowser());
  const script = bootScript(formOf(ROWS));
  const visits: Awaited<ReturnType<typeof visit>>[] = [];
  const plain: number[] = [];
  try {
    // The first of each warms the machine up and is not counted.
    for (let run = 0; run <= RUNS; run++) {
      const other = await coldPage(browser, script);
      await other.goto(`http://localhost:${theirs.port}/taskpane.html`, { waitUntil: 'commit' });
      const base = await usable(other, 'Insert text');
      await other.context().close();
      const page = await coldPage(browser, script);
      const times = await visit(page, `http://localhost:${ours.port}/`);
      await page.context().close();
      if (run === 0) continue;
      plain.push(base);
      visits.push(times);
    }
  } finally {
    await browser.close();
    await Promise.all([ours.close(), theirs.close()]);
  }
  return {
    template: middle(plain),
    templateKb: totalSize(namedIn(template, 'taskpane.html', scriptsIn(template))) / 1024,
    start: middle(visits.map(({ start }) => start)),
    findings: middle(visits.map(({ findings }) => findings)),
    written: middle(visits.map(({ written }) => written)),
    word: middle(visits.map(({ word }) => word)),
  };
}

export async function paneBench(): Promise<Bench> {
  const { template, templateKb, ...ours } = await paneTimes();
  const told = (time: number) => `${ms(time)}（为其 ${(time / template).toFixed(2)} 倍）`;
  const lines = [
    `面板用时（Chromium，${ROWS}行的表，每次重新打开，${RUNS}次的中位数；基准为按官方模板的组成自建的面板：React、Fluent和core-js，首次加载 ${templateKb.toFixed(0)} KB，官方模板 ${TEMPLATE_KB} KB；从打开到能用 ${ms(template)}）`,
    `  打开到能用：${told(ours.start)}`,
    `  点“只检查”到看见问题（连同首次加载）：${told(ours.findings)}`,
    `  点“写入并成稿”到写完、看见报告：${told(ours.written)}`,
    `  首份 Word 文件（连同首次加载）：${told(ours.word)}`,
  ];
  const ratios = Object.fromEntries(
    Object.entries(ours).map(([name, time]) => [`pane-${name}`, time / template]),
  );
  return { lines, ratios };
}

if (process.argv[1] === import.meta.filename)
  process.stdout.write(`${(await paneBench()).lines.join('\n')}\n`);
