/**
 * 截图 Pictures for the guides: the folder for an intranet on a plain server, and the pane of the WPS package opened
 * from the disk, with the tests' stand-in for WPS. Run with tsx; `--from DIST` takes pages built elsewhere.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { openXlsx } from '../src/hosts/file/index.ts';
import { STAND_IN } from '../test/wpshost/script.ts';
import { findBrowser } from './browser.mjs';
import { builtPages, optionsOf } from './packaging.mjs';
import { serve } from './serve.mjs';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const dist = await builtPages(optionsOf(process.argv.slice(2), []).from);
const folder = await mkdtemp(join(tmpdir(), 'ziping-'));
const make = (script, ...args) =>
  execFileSync(process.execPath, [at(`scripts/${script}.mjs`), '--from', dist, ...args]);

make('intranet', '-o', join(folder, 'intranet'), '--url', 'https://10.1.2.3/ziping');
make('wps', '-o', join(folder, 'wps'));
const server = await serve(join(folder, 'intranet', 'site'), 0);
const browser = await chromium.launch(await findBrowser());
const context = { locale: 'zh-CN', viewport: { width: 1280, height: 760 } };

const desk = await browser.newPage(context);
await desk.goto(`http://localhost:${server.port}/`);
await desk.locator('#cell-A1').waitFor();
await desk.getByRole('button', { name: '一键成稿' }).click();
await desk.locator('#panel-score').waitFor();
await desk.screenshot({ path: at('docs/images/intranet.png') });

const offline = join(folder, 'wps', 'offline');
const [addin = ''] = (await readdir(offline)).filter((name) => name.startsWith('ziping_'));
const workbook = await openXlsx(new Uint8Array(await readFile(at('assets/sample.xlsx')))).read();
const pane = await browser.newPage({ ...context, viewport: { width: 420, height: 760 } });
await pane.addInitScript((book) => Object.assign(window, { __workbook: book }), workbook);
await pane.addInitScript(STAND_IN);
await pane.goto(`${pathToFileURL(join(offline, addin, 'wps-pane.html')).href}?run=check`);
await pane.locator('#panel-check').waitFor();
await pane.screenshot({ path: at('docs/images/wps-pane.png') });

await browser.close();
await server.close();
