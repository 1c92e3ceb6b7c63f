import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { openXlsx } from '../../src/hosts/file';
import { STAND_IN } from '../wpshost/script';
import { fixture } from './fixtures';
import { keptIn, NOTHING } from './kept';
import { Watch } from './watch';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Packs the add-in of the built pages as a person would, into a folder of its own. */
export function packed(...args: readonly string[]): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'ziping-')), 'wps');
  const script = join(root, 'scripts', 'wps.mjs');
  execFileSync(process.execPath, [script, '--from', join(root, 'dist'), '-o', folder, ...args]);
  return folder;
}

/** Opens the pane in WPS with a workbook of the fixtures; `address` is that of the pane. */
export async function openWpsPane(
  browser: Browser,
  number: string,
  address: string,
  within: string,
) {
  const workbook = await openXlsx(fixture(number)).read();
  const page = await browser.newPage({ viewport: { width: 420, height: 900 } });
  const watch = new Watch(page, (url) => url.startsWith(within));
  await page.addInitScript((book) => Object.assign(window, { __workbook: book }), workbook);
  await page.addInitScript(STAND_IN);
  await page.goto(address);
  const close = async () => {
    const gaps = await page.evaluate(() => window.__wps.line.gaps);
    if (gaps.length > 0) throw new Error(`not served: ${gaps.join()}`);
    watch.expectClean();
    expect(await keptIn(page)).toEqual(NOTHING);
    await page.close();
  };
  return { page, close };
}
