import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** The stand-in as one script, to run in a page before the page's own. */
export const STAND_IN =
  buildSync({
    entryPoints: [fileURLToPath(new URL('page.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    write: false,
  }).outputFiles[0]?.text ?? '';
