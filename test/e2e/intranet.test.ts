import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { sharedBrowser } from './browser';
import { fixture } from './fixtures';
import { Watch } from './watch';

const browser = sharedBrowser();
const root = fileURLToPath(new URL('../..', import.meta.url));
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ziping-'));
  const script = join(root, 'scripts', 'intranet.mjs');
  const address = ['--url', 'https://10.1.2.3/ziping'];
  const output = ['-o', join(folder, 'ziping')];
  execFileSync(process.execPath, [script, '--from', join(root, 'dist'), ...output, ...address]);
  // The browser asks every server for one.
  writeFileSync(join(folder, 'favicon.ico'), '');
  server = await serve(folder, 0);
});
afterAll(() => server.close());

/** Below a folder of the server, as at a unit. */
const site = () => `http://localhost:${server.port}/ziping/site/`;

describe('the folder on a plain server', () => {
  it('has the standalone page at work, under its policy, asking nobody else', async () => {
    const page = await browser().newPage();
    const watch = new Watch(page, (url) => url.startsWith(site()));
    const answer = await page.goto(`${site()}index.html`);
    const policy = answer?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).toContain("connect-src 'none'");
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: '自评表.xlsx',
        mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        buffer: Buffer.from(fixture('001')),
      });
    await page.getByText('自评表.xlsx').waitFor();
    await page.getByRole('button', { name: '一键成稿' }).click();
    await page.locator('#panel-score').waitFor();
    expect(await page.locator('.total strong').textContent()).toBe('89.78');
    watch.expectClean();
    await page.close();
  });

  it('has the pane, which finds its own copy of Office.js and asks nobody else', async () => {
    const page = await browser().newPage();
    const watch = new Watch(page, (url) => url.startsWith(site()));
    await page.goto(`${site()}taskpane.html`);
    await page.getByText('要在 Excel 里打开').waitFor();
    expect(await page.evaluate(() => typeof Office)).toBe('object');
    watch.expectClean();
    await page.close();
  });
});
