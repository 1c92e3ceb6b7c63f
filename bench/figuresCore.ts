import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Bench } from './bench';

/** The core is timed as it ships, bundled, without what running TypeScript directly adds. */
export async function bundledCoreBench(): Promise<Bench> {
  const folder = path.join(import.meta.dirname, '../node_modules/.cache/bench');
  await mkdir(folder, { recursive: true });
  const outfile = path.join(folder, 'core.mjs');
  const entry = path.join(import.meta.dirname, 'core.ts');
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm' });
  const core: typeof import('./core') = await import(pathToFileURL(outfile).href);
  return core.coreBench();
}
