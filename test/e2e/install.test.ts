import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { serviceWorkerOf } from '../../scripts/serviceWorker.mjs';
import { sharedBrowser } from './browser';
import { keptIn, NOTHING } from './kept';
import { Watch } from './watch';

const browser = sharedBrowser();
const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const LINE = '新版本已备好';

let folder: string;
let server: Awaited<ReturnType<typeof serve>>;
let context: BrowserContext;
const site = () => `http://localhost:${server.port}/`;
const file = (name: string) => join(folder, name);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ziping-'));
  cpSync(DIST, folder, { recursive: true });
  server = await serve(folder, 0);
  context = await browser().newContext({ locale: 'zh-CN' });
});
afterEach(async () => {
  await context.close();
  await server.close();
});

async function open(address = site()): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('#cell-A1').waitFor();
  return page;
}

/** Waits until the page is kept. */
const kept = (page: Page) =>
  expect
    .poll(
      () =>
        page.evaluate(async () => {
          const worker = await navigator.serviceWorker.getRegistration('index.html');
          return worker?.active?.state;
        }),
      { timeout: 20_000 },
    )
    .toBe('activated');

/** The files of the build on the server that are kept. */
function released(): string[] {
  const [, list = ''] = /^const RELEASE = (.*);$/m.exec(readFileSync(file('sw.js'), 'utf8')) ?? [];
  const { files }: { files: { name: string }[] } = JSON.parse(list);
  return files.map(({ name }) => name).sort();
}

/** The addresses in all caches, from that of the site. */
const cachedIn = async (page: Page): Promise<string[]> => {
  const addresses = await page.evaluate(async () => {
    const kept = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(kept.map((cache) => cache.keys()));
    return requests.flat().map(({ url }) => url);
  });
  return addresses.map((address) => decodeURI(address.replace(site(), ''))).sort();
};

/** Puts another build on the server: the same page under another title. */
function release(title: string): void {
  const page = readFileSync(file('index.html'), 'utf8');
  writeFileSync(file('index.html'), page.replace(/<title>.*<\/title>/, `<title>${title}</title>`));
  const names = released();
  const text = serviceWorkerOf(names, (name) => readFileSync(file(name)));
  writeFileSync(file('sw.js'), text);
}

describe('the served page, kept for use without network', () => {
  it('is there again with all its parts when the server is gone', async () => {
    const page = await open();
    await kept(page);
    await server.close();
    await context.setOffline(true);
    await page.reload();
    const watch = new Watch(page, (url) => url.startsWith(site()));
    await page.getByRole('button', { name: '一键成稿' }).click();
    await page.locator('#panel-score').waitFor();
    await page.getByRole('button', { name: /写入并成稿$/ }).click();
    await page.locator('#panel-report').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '保存 Word' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.docx$/);
    watch.expectClean();
    expect(await keptIn(page)).toEqual({ ...NOTHING, caches: [expect.stringMatching(/^ziping /)] });
    expect(await cachedIn(page)).toEqual(released());
  });

  it('tells of a new build, goes on with the old, and is the new one when opened again', async () => {
    const page = await open();
    await kept(page);
    const old = await page.title();
    release('新版');
    await page.reload();
    await page.getByText(LINE).waitFor();
    expect(await page.title()).toBe(old);
    await page.getByRole('button', { name: '知道了' }).last().click();
    expect(await page.getByText(LINE).count()).toBe(0);
    await page.close();
    await expect
      .poll(async () => {
        const next = await open(`${site()}index.html`);
        const title = await next.title();
        await next.close();
        return title;
      })
      .toBe('新版');
    const last = await open(`${site()}index.html`);
    expect(await last.evaluate(() => caches.keys())).toHaveLength(1);
  });

  it('keeps nothing of a server that is half way through an update', async () => {
    const page = await open();
    await kept(page);
    const old = await page.title();
    release('新版');
    writeFileSync(file('outdated.js'), '// of yet another build');
    const state = await page.evaluate(async () => {
      const worker = await navigator.serviceWorker.getRegistration('index.html');
      return await new Promise((done) => {
        worker?.addEventListener('updatefound', () => {
          const { installing } = worker;
          installing?.addEventListener('statechange', () => done(installing.state));
        });
        void worker?.update().catch(() => undefined);
      });
    });
    expect(state).toBe('redundant');
    await server.close();
    await page.reload();
    await page.locator('#cell-A1').waitFor();
    expect(await page.title()).toBe(old);
    expect(await page.getByText(LINE).count()).toBe(0);
  });

  it('can be installed', async () => {
    const page = await open();
    await kept(page);
    const devtools = await context.newCDPSession(page);
    const { errors, url } = await devtools.send('Page.getAppManifest');
    expect({ errors, url }).toEqual({ errors: [], url: `${site()}assets/webapp.json` });
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    const ids = installabilityErrors.map(({ errorId }) => errorId);
    // Every page of a test is incognito.
    expect(ids.filter((id) => id !== 'in-incognito')).toEqual([]);
  });

  it('has nothing to do with the pane for Excel, nor with the page that is one file', async () => {
    const page = await open();
    await kept(page);
    await context.route(/appsforoffice/, (route) => route.abort());
    await page.goto(`${site()}taskpane.html`);
    const worker = () =>
      page.evaluate(async () => ({
        controlled: navigator.serviceWorker.controller !== null,
        registered: (await navigator.serviceWorker.getRegistration()) !== undefined,
      }));
    const none = { controlled: false, registered: false };
    expect(await worker()).toEqual(none);
    const alone = await browser().newContext();
    const other = await alone.newPage();
    await other.goto(`${site()}ziping.html`);
    await other.locator('#cell-A1').waitFor();
    const count = () =>
      other.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    expect(await count()).toBe(0);
    await alone.close();
  });
});
