/**
 * 截图 Makes pictures of every screen into screenshots/ (not kept in git), and the few that README shows into
 * docs/images/. Run with tsx: the pretended Excel behind the pane is the tests' own.
 */
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { openXlsx } from '../src/hosts/file/index.ts';
import { renamed } from '../test/e2e/renamed.ts';
import { bootScript, officeFile } from '../test/officehost/boot.ts';
import { findBrowser } from './browser.mjs';
import { build, outdated } from './build.mjs';
import { serve } from './serve.mjs';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const SCHEMES = {
  light: { colorScheme: 'light' },
  /** In Excel the Office theme decides; so only the standalone page is shown dark. */
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active', colorScheme: 'dark' },
};
const OFFICE = 'https://appsforoffice.microsoft.com/**';

if (await outdated()) await build();
await rm(at('screenshots'), { recursive: true, force: true });
await mkdir(at('screenshots'), { recursive: true });
await mkdir(at('docs/images'), { recursive: true });
const server = await serve(at('dist'), 0);
const site = `http://localhost:${server.port}/`;
const browser = await chromium.launch(await findBrowser());
const sampleBytes = new Uint8Array(await readFile(at('assets/sample.xlsx')));
const sample = await openXlsx(sampleBytes).read();

/** Workbook 002 of the fixtures: a real form with defects. */
const isDefects = (name) => name.startsWith('002');

/** The pane as in Excel. */
async function pane(width, scheme) {
  const viewport = { width, height: 760 };
  const context = await browser.newContext({ viewport, locale: 'zh-CN', ...SCHEMES[scheme] });
  const page = await context.newPage();
  await page.route(OFFICE, async (route) => {
    const file = officeFile(route.request().url());
    if (file) await route.fulfill({ contentType: 'text/javascript', body: file });
    else await route.abort();
  });
  await page.addInitScript(bootScript(sample));
  await page.goto(`${site}taskpane.html`);
  return page;
}

/** The standalone page. */
async function desk(viewport, scheme) {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', ...SCHEMES[scheme] });
  const page = await context.newPage();
  await page.goto(site);
  await page.locator('#cell-A1').waitFor();
  return page;
}

/** Walks through the screens of the pane and hands each to `shoot`. */
async function walk(page, shoot) {
  const button = (name) => page.getByRole('button', { name, exact: true });
  await button('一键成稿').waitFor();
  await shoot('1-start');
  await button('一键成稿').click();
  await page.locator('#panel-score').waitFor();
  await shoot('3-score');
  await page.locator('#panel-score .mark').first().scrollIntoViewIfNeeded();
  await shoot('3-score-mark');
  await page.getByRole('tab', { name: /检查/ }).click();
  await page.locator('button.finding').first().click();
  await shoot('2-check');
  await page.locator('.mapping summary').first().click();
  await shoot('2-mapping');
  await page.getByRole('tab', { name: /评分/ }).click();
  await page.getByRole('button', { name: /写入并成稿$/ }).click();
  await page.locator('#preview').waitFor();
  await shoot('4-report');
  await page.locator('#preview table').scrollIntoViewIfNeeded();
  await shoot('4-report-table');
}

/** Nothing is hovered; fonts and lazily loaded number formats have settled. */
const still = async (page) => {
  await page.mouse.move(0, 0);
  await page.waitForTimeout(250);
};

for (const width of [320, 450]) {
  for (const scheme of ['light', 'forced']) {
    const page = await pane(width, scheme);
    await walk(page, async (screen) => {
      await still(page);
      await page.screenshot({ path: at(`screenshots/pane-${width}-${scheme}-${screen}.png`) });
    });
    await page.context().close();
  }
}

const README = { '3-score': 'score', '4-report': 'report', '2-check': 'check' };
for (const scheme of Object.keys(SCHEMES)) {
  const page = await desk({ width: 1200, height: 740 }, scheme);
  await walk(page, async (screen) => {
    await still(page);
    await page.screenshot({ path: at(`screenshots/desk-${scheme}-${screen}.png`) });
    if (scheme === 'light' && README[screen]) {
      await page.screenshot({ path: at(`docs/images/${README[screen]}.png`) });
    }
  });
  await page.context().close();
}

for (const width of [320, 450]) {
  const page = await desk({ width, height: 900 }, 'light');
  await walk(page, async (screen) => {
    await still(page);
    await page.screenshot({ path: at(`screenshots/desk-${width}-${screen}.png`) });
  });
  await page.context().close();
}

/** What a person can decide: fixes, findings set aside, marks in the sheet, another mark, another policy. */
const defects = await readFile(
  new URL(
    encodeURIComponent((await readdir(at('test/fixtures/workbooks'))).find(isDefects) ?? ''),
    new URL('../test/fixtures/workbooks/', import.meta.url),
  ),
);
for (const [name, width, scheme] of [
  ['desk-light', 1200, 'light'],
  ['desk-dark', 1200, 'dark'],
  ['desk-forced', 1200, 'forced'],
  ['desk-320', 320, 'light'],
]) {
  const page = await desk({ width, height: 900 }, scheme);
  const shoot = async (screen) => {
    await still(page);
    await page.screenshot({ path: at(`screenshots/${name}-${screen}.png`) });
  };
  await page.getByLabel('选择 xlsx 表格').setInputFiles({
    name: '有错的表.xlsx',
    mimeType: 'application/octet-stream',
    buffer: defects,
  });
  await page.locator('.file', { hasText: '有错的表' }).waitFor();
  await page.getByRole('button', { name: '只检查' }).click();
  await page.getByRole('button', { name: '标注到表' }).click();
  await page.getByText(/已标注/).waitFor();
  await shoot('6-marked');
  await page
    .getByRole('button', { name: /^搁置：/ })
    .nth(1)
    .click();
  await page.keyboard.press('Enter');
  await shoot('6-reason');
  await page.keyboard.type('已在附件中说明');
  await page.keyboard.press('Enter');
  await page.locator('.put-aside summary').click();
  await page.locator('.put-aside').scrollIntoViewIfNeeded();
  await shoot('6-set-aside');
  await page
    .getByRole('button', { name: /^修复：/ })
    .first()
    .click();
  await shoot('6-fix');
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: /评分/ }).click();
  await page
    .getByRole('button', { name: /^改分：/ })
    .first()
    .click();
  await page.keyboard.press('Tab');
  await page.keyboard.type('抽查有 3 件超期');
  await shoot('7-override');
  await page.keyboard.press('Enter');
  await page.locator('.row', { hasText: '人工改分' }).first().scrollIntoViewIfNeeded();
  await shoot('7-overridden');
  await page.context().close();
  const other = await desk({ width, height: 900 }, scheme);
  await other.getByRole('button', { name: '只检查' }).click();
  await other.getByRole('tab', { name: /评分/ }).click();
  await other.getByLabel('换一种办法看看').selectOption('jiangxi-2023');
  await other.locator('.comparison table').scrollIntoViewIfNeeded();
  await still(other);
  await other.screenshot({ path: at(`screenshots/${name}-7-compare.png`) });
  await other.context().close();
}

/** The report: its picture, what is missing, an edit, what changed with the sheet, and 报告素材. */
for (const [name, width, scheme] of [
  ['desk-light', 1200, 'light'],
  ['desk-320', 320, 'light'],
  ['desk-320-forced', 320, 'forced'],
  ['desk-450-dark', 450, 'dark'],
]) {
  const page = await desk({ width, height: width < 500 ? 1500 : 900 }, scheme);
  const side = width < 500 ? page.locator('.side') : page;
  const shoot = async (screen) => {
    await still(page);
    await side.screenshot({ path: at(`screenshots/${name}-${screen}.png`) });
  };
  await page.getByRole('button', { name: '一键成稿' }).click();
  await page.getByRole('button', { name: /写入并成稿$/ }).click();
  await page.locator('#preview').waitFor();
  await page.locator('.missing-list summary').click();
  await shoot('8-missing');
  await page.locator('.missing-list summary').click();
  await page.locator('.chart').scrollIntoViewIfNeeded();
  await shoot('8-chart');
  const passage = page.locator('.passage', { hasText: '预算执行率为' }).first();
  await passage.locator('.pencil').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('受汛情影响，');
  await shoot('8-edit');
  await page.keyboard.press('Control+Enter');
  await page.locator('#cell-F5').dblclick();
  await page.getByLabel('编辑 F5').fill('180');
  await page.keyboard.press('Enter');
  await page.locator('.passage.changed').first().waitFor();
  await shoot('8-changed');
  await page.getByRole('button', { name: '全部刷新' }).scrollIntoViewIfNeeded();
  await shoot('8-changed-top');
  await page.getByRole('button', { name: '填写报告素材' }).click();
  await page.getByText('“报告素材”表已备好').waitFor();
  await still(page);
  await page.screenshot({ path: at(`screenshots/${name}-8-material.png`) });
  await page.context().close();
}

/** A form with headers that nobody knows: what is asked. */
const STRANGE = { E11: '年初下达任务', F11: '年末兑现' };
const strange = Buffer.from(renamed(sampleBytes, '自评表', STRANGE));
for (const scheme of ['light', 'dark']) {
  const page = await desk({ width: 1200, height: 740 }, scheme);
  const mimeType = 'application/octet-stream';
  const file = { name: '自己的表.xlsx', mimeType, buffer: strange };
  await page.getByLabel('选择 xlsx 表格').setInputFiles(file);
  await page.locator('.file', { hasText: file.name }).waitFor();
  await page.getByRole('button', { name: '只检查' }).click();
  await page.locator('.questions').waitFor();
  await still(page);
  await page.screenshot({ path: at(`screenshots/desk-${scheme}-5-questions.png`) });
  await page.context().close();
}

await browser.close();
await server.close();
process.stdout.write('截图在 screenshots/，README 用的在 docs/images/。\n');
