import AxeBuilder from '@axe-core/playwright';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sharedBrowser } from './browser';
import { downloaded } from './downloaded';
import { openExcelPane } from './excelPane';
import { Watch } from './watch';

const browser = sharedBrowser();

declare global {
  interface Window {
    /** Addresses the pane asked the system's browser to open. */
    __opened: string[];
  }
}

/** Excel for Mac as far as saving goes: what of Office the pane sees, before its own scripts run. */
const macOffice = (opens: boolean) => {
  window.__opened = [];
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    const office = Office;
    const ready = office.onReady.bind(office);
    Reflect.set(office, 'onReady', async () => {
      const info = await ready();
      const { requirements } = office.context;
      const isSetSupported = (name: string, version?: string) =>
        name === 'OpenBrowserWindowApi' ? opens : requirements.isSetSupported(name, version);
      const context = Object.create(office.context, {
        platform: { value: 'Mac' },
        requirements: { value: { isSetSupported } },
        ui: { value: { openBrowserWindow: (url: string) => window.__opened.push(url) } },
      });
      Reflect.set(window, 'Office', Object.create(office, { context: { value: context } }));
      return info;
    });
  });
};
const mac = (opens: boolean) => ({ before: `(${macOffice})(${opens})` });

async function draft(page: Page): Promise<void> {
  await page.getByRole('button', { name: '一键成稿' }).click();
  await page.getByRole('button', { name: /写入并成稿$/ }).click();
  await page.locator('#preview').waitFor();
}

describe('in Excel for Mac, where downloads do nothing', () => {
  it('hands the file to a page in the browser, which saves it', async () => {
    const { page, close } = await openExcelPane(browser(), '000', mac(true));
    await draft(page);
    let downloads = 0;
    page.on('download', () => {
      downloads += 1;
    });
    await page.getByRole('button', { name: '保存 Word' }).click();
    await page.getByText('已在浏览器里打开保存页').waitFor();
    const [address = ''] = await page.evaluate(() => window.__opened);
    expect(downloads).toBe(0);
    await close();

    const context = await browser().newContext({ locale: 'zh-CN' });
    const safari = await context.newPage();
    const own = new URL('.', address).href;
    const watch = new Watch(safari, (url) => url.startsWith(own));
    await safari.goto(address);
    const link = safari.getByRole('link', { name: '保存到这台电脑' });
    await link.waitFor();
    expect(new URL(safari.url()).hash).toBe('');
    const { violations } = await new AxeBuilder({ page: safari }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    const [download] = await Promise.all([safari.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toMatch(/自评报告\.docx$/);
    const parts = unzipSync(await downloaded(download));
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('95.25');
    watch.expectClean();
    await safari.goto(new URL('save.html', address).href);
    await safari.getByText('这个页面没有收到报告').waitFor();
    await context.close();
  });

  it('says so and offers copying where it cannot open the browser', async () => {
    const { page, close } = await openExcelPane(browser(), '000', mac(false));
    await draft(page);
    await page.getByRole('button', { name: '保存 Word' }).click();
    await page.getByText('这里的面板不能下载文件').waitFor();
    await page.locator('.messages').getByRole('button', { name: '复制' }).waitFor();
    await page.getByRole('button', { name: '保存文本' }).click();
    await page.getByRole('textbox', { name: '报告全文' }).waitFor();
    expect(await page.evaluate(() => window.__opened)).toEqual([]);
    await close();
  });
});
