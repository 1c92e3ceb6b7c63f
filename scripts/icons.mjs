// Draws assets/icon-*.png from assets/icon.svg. Run by hand after changing the drawing: node scripts/icons.mjs
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';

/** Edge in pixels: ribbon 16, 32, 80; list of add-ins 32 and 64; the installed page 192 and 512. */
const SIZES = [16, 32, 64, 80, 192, 512];

const assets = new URL('../assets/', import.meta.url);
const svg = readFileSync(new URL('icon.svg', assets), 'utf8');
const browser = await chromium.launch(await findBrowser());
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px}</style>${svg}`,
    );
    const path = fileURLToPath(new URL(`icon-${size}.png`, assets));
    await page.screenshot({ path, omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
