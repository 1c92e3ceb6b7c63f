import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { sharedBrowser } from './browser';

describe('the page as one file, without network', () => {
  const browser = sharedBrowser();

  it('holds to its policy: no script, style or address that is not in the file', async () => {
    const page = await browser().newPage();
    await page.goto(inject('file'));
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
    await page.addInitScript(() => {
      CSS.supports = () => false;
    });
    await page.goto(inject('file'));
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
