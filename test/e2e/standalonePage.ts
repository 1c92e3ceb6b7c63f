import type { Browser, Locator, Page, ViewportSize } from 'playwright-core';
import { expect, inject } from 'vitest';
import { downloaded } from './downloaded';
import { keptIn, NOTHING } from './kept';
import { Watch } from './watch';

export interface Place {
  readonly url: string;
  /** True of a page that is one file: it is opened without network, and may ask for nothing but itself. */
  readonly alone: boolean;
}

export interface OpenOptions {
  readonly viewport?: ViewportSize;
  readonly address?: string;
}

/** The standalone page with the verbs of its users. */
export class StandalonePage {
  /** One file on the disk; what runs the same scenarios elsewhere says so before they begin. */
  static place: () => Place = () => ({ url: inject('file'), alone: true });

  private constructor(
    readonly page: Page,
    readonly watch: Watch,
    private readonly place: Place,
    /** Every address the page has asked for, in order. */
    readonly asked: readonly string[],
  ) {}

  static async open(browser: Browser, options: OpenOptions = {}): Promise<StandalonePage> {
    const { viewport = { width: 1280, height: 860 }, address } = options;
    const context = await browser.newContext({
      viewport,
      locale: 'zh-CN',
      reducedMotion: 'reduce',
    });
    // install.test.ts has a worker; elsewhere it would only load everything once more behind every page.
    await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    const page = await context.newPage();
    const place = address ? { url: address, alone: false } : StandalonePage.place();
    const { url, alone } = place;
    const folder = new URL('.', url).href;
    const watch = new Watch(page, (asked) => (alone ? asked === url : asked.startsWith(folder)));
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    page.setDefaultTimeout(10_000);
    if (alone) await context.setOffline(true);
    await page.goto(url);
    await page.locator('#cell-A1').waitFor();
    return new StandalonePage(page, watch, place, asked);
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

  /** Ends a visit: nothing went wrong, nothing was asked for, and nothing stays behind in the browser. */
  async close(): Promise<void> {
    this.watch.expectClean();
    expect(await keptIn(this.page)).toEqual(NOTHING);
    const { url, alone } = this.place;
    if (alone) {
      const others = this.asked.filter((one) => !/^(data:image\/png;base64,|blob:)/.test(one));
      expect(others).toEqual([url]);
      const fetched = () => performance.getEntriesByType('resource').map(({ name }) => name);
      expect(
        (await this.page.evaluate(fetched)).filter((one) => !/^(data|blob):/.test(one)),
      ).toEqual([]);
    }
    await this.page.context().close();
  }
}
