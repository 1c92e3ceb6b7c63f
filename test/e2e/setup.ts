import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/browser.mjs';
import { build, outdated } from '../../scripts/build.mjs';
import { serve } from '../../scripts/serve.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built pages are served, e.g. `http://localhost:40123/`. */
    site: string;
  }
}

/** Builds the pages where they are not up to date and serves them while the end-to-end tests run. */
export default async function setup(project: TestProject) {
  // Unpacks the browser from its package, where it comes from there, before several tests would at once.
  await findBrowser();
  if (await outdated()) await build();
  const server = await serve(fileURLToPath(new URL('../../dist', import.meta.url)), 0);
  project.provide('site', `http://localhost:${server.port}/`);
  return () => server.close();
}
