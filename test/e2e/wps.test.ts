import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { sharedBrowser } from './browser';
import { openWpsPane, packed } from './wpsPane';

const browser = sharedBrowser();
let folder: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = packed('--url', 'https://10.1.2.3/wps');
  server = await serve(join(folder, 'online', 'ziping'), 0);
});
afterAll(() => server.close());

const cells = (page: Page) => page.evaluate(() => window.__wps.book.cells());
const offline = () => {
  const version: string = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ).version;
  return `${pathToFileURL(join(folder, 'offline', `ziping_${version}`)).href}/`;
};
const online = () => `http://localhost:${server.port}/`;

describe.each([
  ['from a folder', offline],
  ['from a server', online],
])('the pane in WPS, %s', (_, base) => {
  it('does the main job with the button 一键成稿, and asks nothing of anyone else', async () => {
    const address = `${base()}wps-pane.html?run=draft`;
    const { page, close } = await openWpsPane(browser(), '000', address, base());
    await page.locator('#panel-score').waitFor();
    const before = await cells(page);
    await page.getByRole('button', { name: '写入并成稿' }).click();
    await page.locator('#preview').waitFor();
    const after = await cells(page);
    const written = Object.entries(after).filter(([cell, value]) => before[cell] !== value);
    expect(Object.fromEntries(written)).toMatchObject({
      '自评表!I5': 9.75,
      '自评表!H12': 15,
      '自评表!H20': 95.25,
    });
    await page.waitForTimeout(600);
    expect(await page.getByText('表格已修改').count()).toBe(0);
    await page.getByRole('button', { name: '写入工作表' }).click();
    await page.getByText('报告已写入工作表“自评报告”').waitFor();
    await close();
  });

  it('checks with the button 检查, shows a cell, marks, and follows typing', async () => {
    const address = `${base()}wps-pane.html?run=check`;
    const { page, close } = await openWpsPane(browser(), '000', address, base());
    await page.locator('#panel-check').waitFor();
    await page.locator('button.finding').first().click();
    await expect.poll(() => page.evaluate(() => window.__wps.book.selection)).toMatch(/^自评表!/);
    await page.getByRole('button', { name: '标注到表' }).click();
    await page.getByText(/已标注 \d+ 个单元格/).waitFor();
    expect(
      await page.evaluate(() => Object.keys(window.__wps.book.fills()).length),
    ).toBeGreaterThan(0);
    await page.evaluate(() => window.__wps.type('自评表', 'F5', 300));
    await page.locator('.error .finding', { hasText: 'T07' }).first().waitFor();
    await close();
  });
});

describe('the page of the add-in', () => {
  it('has what ribbon.xml calls, and opens the pane', async () => {
    const address = `${offline()}index.html`;
    const { page, close } = await openWpsPane(browser(), '000', address, offline());
    const visits = await page.evaluate(() => {
      const action: unknown = Reflect.get(window, 'OnAction');
      if (typeof action === 'function') action({ Id: 'zipingDraft' });
      return window.__wps.addin.panes.map((pane) => pane.visits);
    });
    expect(visits).toEqual([[`${offline()}wps-pane.html?run=draft`]]);
    await close();
  });

  it('says where to go outside WPS', async () => {
    const page = await browser().newPage();
    await page.goto(`${offline()}wps-pane.html`);
    await page.getByText('要在 WPS 表格里打开').waitFor();
    await page.close();
  });
});
