import { readFile } from 'node:fs/promises';
import type { Browser, Download, Locator, Page, ViewportSize } from 'playwright-core';
import { inject } from 'vitest';
import { Watch } from './watch';

export interface OpenOptions {
  readonly viewport?: ViewportSize;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly address?: string;
}

/** The standalone page with the verbs of its users. */
export class StandalonePage {
  private constructor(
    readonly page: Page,
    readonly watch: Watch,
  ) {}

  static async open(browser: Browser, options: OpenOptions = {}): Promise<StandalonePage> {
    const { viewport = { width: 1280, height: 860 }, address, ...scheme } = options;
    const context = await browser.newContext({
      viewport,
      locale: 'zh-CN',
      reducedMotion: 'reduce',
      ...scheme,
    });
    const page = await context.newPage();
    const url = address ?? inject('site');
    const watch = new Watch(page, (asked) => asked.startsWith(new URL('.', url).href));
    page.setDefaultTimeout(10_000);
    await page.goto(url);
    await page.locator('#cell-A1').waitFor();
    return new StandalonePage(page, watch);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  tab(name: RegExp): Locator {
    return this.page.getByRole('tab', { name });
  }

  /** 一键成稿 up to the list of scores. */
  async run(): Promise<void> {
    await this.button('一键成稿').click();
    await this.page.locator('#panel-score').waitFor();
  }

  /** 写入并成稿 up to the report. */
  async write(): Promise<void> {
    await this.button(/写入并成稿$/).click();
    await this.page.locator('#panel-report').waitFor();
  }

  /** Chooses a file as the open dialogue would. */
  async upload(name: string, buffer: Uint8Array): Promise<void> {
    await this.page
      .getByLabel('选择 xlsx 表格')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(buffer) });
  }

  /** What the sheet view shows in these cells. */
  async cells(...addresses: string[]): Promise<string[]> {
    return await Promise.all(
      addresses.map(async (address) =>
        ((await this.page.locator(`#cell-${address}`).textContent()) ?? '').trim(),
      ),
    );
  }

  /** A person types into a cell of the sheet on show. */
  async type(address: string, text: string): Promise<void> {
    await this.page.locator(`#cell-${address}`).dblclick();
    await this.page.getByLabel(`编辑 ${address}`).fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** The paragraph or heading of the preview that says so. */
  passage(words: string): Locator {
    return this.page.locator('#preview .passage', { hasText: words }).first();
  }

  /** The marks on the 评分 screen, top to bottom, without their weights. */
  async marks(): Promise<string[]> {
    const texts = await this.page.locator('#panel-score .row .after').allInnerTexts();
    return texts.map((text) => text.split('/')[0] ?? '');
  }

  async save(name: string): Promise<{ bytes: Uint8Array; file: string }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.button(name).click(),
    ]);
    return { bytes: await downloaded(download), file: download.suggestedFilename() };
  }

  async close(): Promise<void> {
    this.watch.expectClean();
    await this.page.context().close();
  }
}

async function downloaded(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()));
}
