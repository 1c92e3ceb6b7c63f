import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import { build } from '../scripts/build.mjs';
import { claimLines } from './claims';
import { sizeLines } from './sizes';
import { syncLines } from './syncs';
import { wordLines } from './word';

const print = (lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n\n`);

/** The core is timed as it ships, bundled, without what running TypeScript directly adds. */
async function coreLines(): Promise<string[]> {
  const folder = path.join(import.meta.dirname, '../node_modules/.cache/bench');
  await mkdir(folder, { recursive: true });
  const outfile = path.join(folder, 'core.mjs');
  const entry = path.join(import.meta.dirname, 'core.ts');
  await bundle({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm' });
  const core: typeof import('./core') = await import(pathToFileURL(outfile).href);
  return core.coreLines();
}

print(await coreLines());
print(claimLines());
print(await wordLines());
print(await syncLines());
await build();
print(await sizeLines());
