import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/browser.mjs';
import { build, outdated } from '../../scripts/build.mjs';
import { serve } from '../../scripts/serve.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built pages are served, e.g. `http://localhost:40123/`. */
    site: string;
    /** The standalone page as one file: `file:` and so on. */
    file: string;
    /** Where the browser listens. */
    browser: string;
  }
}

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** What all end-to-end tests share: the pages, built where they are not up to date, a server of them, and one browser. */
export default async function setup(project: TestProject) {
  const [found] = await Promise.all([
    findBrowser(),
    outdated().then((old) => (old ? build() : undefined)),
  ]);
  const [server, browser] = await Promise.all([serve(DIST, 0), chromium.launchServer(found)]);
  // Alone in its folder, under the name a unit gives it.
  const folder = mkdtempSync(join(tmpdir(), 'ziping-'));
  const file = join(folder, '绩效自评助手.html');
  copyFileSync(join(DIST, 'ziping.html'), file);
  project.provide('site', `http://localhost:${server.port}/`);
  project.provide('file', pathToFileURL(file).href);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await Promise.all([browser.close(), server.close()]);
    rmSync(folder, { recursive: true });
  };
}
