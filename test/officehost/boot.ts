import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { Workbook } from '../../src/model/grid';
import type { OfficeHostOptions } from './officeHost';

const ENTRY = join(dirname(fileURLToPath(import.meta.url)), 'page.ts');
const GLOBAL = '__officehostPage';

let bundle: string | null = null;

function bundled(): string {
  bundle ??=
    buildSync({
      entryPoints: [ENTRY],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: GLOBAL,
      target: 'es2022',
      charset: 'utf8',
    }).outputFiles[0]?.text ?? null;
  if (bundle === null) throw new Error('nothing bundled');
  return bundle;
}

/**
 * Script for `page.addInitScript`: makes the page believe it runs in Excel for Windows with this workbook open. The
 * page stays unchanged; its request for office.js must be answered with `officeFile`. Results: `window.__officehost`.
 */
export function bootScript(workbook: Workbook, options: OfficeHostOptions = {}): string {
  return `${bundled()}\n${GLOBAL}.boot(${JSON.stringify(workbook)}, ${JSON.stringify(options)});`;
}

const CLIENT = dirname(
  createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'),
);

/**
 * The file of the npm package that answers a request of the page for Office.js or its parts, whatever server it went
 * to: `office.js`, `excel-win32-16.01.js`, `en-us/office_strings.js`. Null for any other address.
 */
export function officeFile(url: string): Buffer | null {
  const { pathname } = new URL(url);
  const wanted =
    /(?:^|\/)(office(?:\.debug)?\.js|excel-win32-16\.01(?:\.debug)?\.js|[a-z]{2}-[a-z]{2}\/office_strings(?:\.debug)?\.js)$/i.exec(
      pathname,
    )?.[1];
  return wanted === undefined ? null : readFileSync(join(CLIENT, wanted.toLowerCase()));
}
