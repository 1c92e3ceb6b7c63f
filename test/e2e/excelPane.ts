import type { Browser, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { openXlsx } from '../../src/hosts/file';
import type { Workbook } from '../../src/model/grid';
import { bootScript, officeFile } from '../officehost/boot';
import type { OfficeHostOptions } from '../officehost/officeHost';
import { fixture } from './fixtures';
import { keptIn, NOTHING } from './kept';
import { Watch } from './watch';

export const OFFICE = 'https://appsforoffice.microsoft.com/';
/** What Office.js itself keeps while the pane is open: which Excel it is, and settings, of which the pane makes none. */
const OFFICE_KEEPS = /^hostInfoValue$|CachedSessionSettings$/;

export interface ExcelPane {
  readonly page: Page;
  close(): Promise<void>;
}

export interface ExcelPaneOptions {
  /** What follows the address, e.g. `?run=draft`. */
  readonly query?: string;
  /** A script of the page's, run before all others. */
  readonly before?: string;
  /** What kind of Excel it is. */
  readonly office?: OfficeHostOptions;
  /** True where timers are to be moved on by hand. */
  readonly clock?: boolean;
}

/** The pane in Excel with a fixture workbook. */
export async function openExcelPane(
  browser: Browser,
  number: string,
  options: ExcelPaneOptions = {},
): Promise<ExcelPane> {
  return openExcelPaneOn(browser, await openXlsx(fixture(number)).read(), options);
}

/** The built pane as Excel would show it: only the answer to its request for Office.js is ours. */
export async function openExcelPaneOn(
  browser: Browser,
  workbook: Workbook,
  { query = '', before, office, clock }: ExcelPaneOptions = {},
): Promise<ExcelPane> {
  const page = await browser.newPage({ viewport: { width: 350, height: 760 }, locale: 'zh-CN' });
  const site = inject('site');
  const watch = new Watch(page, (url) => url.startsWith(site) || url.startsWith(OFFICE));
  await page.route(`${OFFICE}**`, async (route) => {
    const file = officeFile(route.request().url());
    if (file) await route.fulfill({ contentType: 'text/javascript', body: file });
    else await route.abort();
  });
  await page.addInitScript(bootScript(workbook, office));
  if (before) await page.addInitScript(before);
  page.setDefaultTimeout(10_000);
  if (clock) await page.clock.install();
  await page.goto(`${site}taskpane.html${query}`);
  await page.getByText('正在打开绩效自评助手').waitFor({ state: 'hidden' });
  return {
    page,
    close: async () => {
      expect(await page.evaluate(() => window.__officehost.gaps())).toEqual([]);
      watch.expectClean();
      const kept = await keptIn(page);
      const session = kept.session.filter((name) => !OFFICE_KEEPS.test(name));
      expect({ ...kept, session }).toEqual(NOTHING);
      await page.close();
    },
  };
}
