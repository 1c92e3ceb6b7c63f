import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { p, r, word } from '../hosts/document/word';
import { sharedBrowser } from './browser';
import { fixture } from './fixtures';
import { StandalonePage } from './standalonePage';

const BUILT = fileURLToPath(new URL('../../dist/ziping.html', import.meta.url));
/** Alone in its folder, under the name a unit gives it. */
const FILE = join(mkdtempSync(join(tmpdir(), 'ziping-')), '绩效自评助手.html');
const url = pathToFileURL(FILE).href;

beforeAll(() => {
  copyFileSync(BUILT, FILE);
  StandalonePage.place = () => ({ url, alone: true });
});

describe('the page as one file, without network', () => {
  const browser = sharedBrowser();

  it('does everything once and asks for nothing but itself', async () => {
    const desk = await StandalonePage.open(browser());
    const { page } = desk;
    await desk.upload('001.xlsx', fixture('001'));
    await page.getByText('001.xlsx').waitFor();
    await desk.run();
    await desk.write();
    expect((await desk.save('保存工作簿')).file).toBe('001（已评分）.xlsx');
    expect((await desk.save('保存 Word')).file).toMatch(/自评报告\.docx$/);
    await desk.tab(/核对报告/).click();
    const report = word(p(r('全年预算200万元，执行195万元，执行率为100%。')));
    await page
      .getByLabel('选择要核对的报告')
      .setInputFiles({ name: '年报.docx', mimeType: '', buffer: Buffer.from(report) });
    await page.locator('.proof-card', { hasText: '97.5%' }).first().waitFor();
    const [first, ...rest] = desk.asked;
    expect(first).toBe(url);
    for (const one of rest) expect(one).toMatch(/^(data:image\/png;base64,|blob:)/);
    expect(await page.evaluate(() => performance.getEntriesByType('resource').length)).toBe(0);
    await desk.close();
  });

  it('holds to its policy: no script, style or address that is not in the file', async () => {
    const page = await browser().newPage();
    await page.goto(url);
    await page.locator('#cell-A1').waitFor();
    expect(await tryToBreakOut(page)).toEqual({
      ran: false,
      evaluated: false,
      fetched: false,
      blocked: ['connect-src', 'img-src', 'script-src', 'script-src-elem', 'style-src-elem'],
    });
    await page.close();
  });

  it('says which browser it needs where this one is too old', async () => {
    const page = await browser().newPage();
    await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'at'));
    await page.goto(url);
    await page.getByText('这个浏览器版本较旧').waitFor();
    await page.close();
  });
});

/** What somebody might do who could put text into the page. */
async function tryToBreakOut(page: Page) {
  return await page.evaluate(async () => {
    const blocked = new Set<string>();
    document.addEventListener('securitypolicyviolation', (event) =>
      blocked.add(event.effectiveDirective),
    );
    const put = (tag: string, text: string) => {
      const element = document.createElement(tag);
      element.textContent = text;
      document.body.append(element);
    };
    put('script', 'document.title = "ran"');
    put('style', 'body { display: none }');
    const image = new Image();
    const answered = new Promise((done) => image.addEventListener('error', done));
    image.src = 'https://example.invalid/a.png';
    await answered;
    const fetched = await fetch('https://example.invalid/').then(
      () => true,
      () => false,
    );
    let evaluated = true;
    try {
      // biome-ignore lint/security/noGlobalEval: what the policy must forbid
      globalThis.eval('1');
    } catch {
      evaluated = false;
    }
    await new Promise((done) => setTimeout(done));
    return { ran: document.title === 'ran', evaluated, fetched, blocked: [...blocked].sort() };
  });
}

/** The scenarios of the served page. */
/** Those that open, read, write and save; what else the page does is the same code, served or as a file. */
const SCENARIOS = {
  mainJob: () => import('./mainJob.test'),
  mapping: () => import('./mapping.test'),
  opening: () => import('./opening.test'),
};
for (const [name, load] of Object.entries(SCENARIOS)) {
  // Loaded inside, so that each has a browser of its own while it runs.
  describe(`as one file: ${name}`, async () => {
    await load();
  });
}
