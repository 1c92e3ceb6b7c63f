import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { sharedBrowser } from './browser';
import { Watch } from './watch';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
/** The parser that webpack itself uses; it knows from when on each piece of syntax is. */
const acorn: { parse(text: string, options: { ecmaVersion: number }): unknown } = createRequire(
  createRequire(import.meta.url).resolve('webpack'),
)('acorn');

const browser = sharedBrowser();

/** What came after the oldest Chromium that the guide names. */
const LATER: readonly (readonly [string, string])[] = [
  ['Array.prototype', 'at'],
  ['String.prototype', 'at'],
  ['Uint8Array.prototype', 'at'],
  ['Array.prototype', 'findLast'],
  ['Object', 'hasOwn'],
  ['window', 'reportError'],
];

describe('an older browser', () => {
  it.each(readdirSync(DIST).filter((name) => name.endsWith('.js')))(
    'can read %s: no syntax after 2018',
    (name) => {
      const text = readFileSync(DIST + name, 'utf8');
      expect(() => acorn.parse(text, { ecmaVersion: 2018 })).not.toThrow();
    },
  );

  it('does the main job without what came later', async () => {
    const page = await browser().newPage({ locale: 'zh-CN' });
    const watch = new Watch(page, (url) => url === inject('file'));
    const owners = LATER.map(([owner, name]) => `delete ${owner}.${name};`).join('');
    await page.addInitScript(owners);
    await page.goto(inject('file'));
    await page.getByRole('button', { name: '一键成稿' }).click();
    await page.getByRole('button', { name: /写入并成稿$/ }).click();
    await page.locator('#preview').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '保存 Word' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.docx$/);
    watch.expectClean();
    await page.close();
  });
});
