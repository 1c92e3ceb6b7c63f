import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, stop } from 'esbuild';
import { fingerprint } from './intake';

const ROOT = path.join(import.meta.dirname, '../../..');

/** What a worker runs, and the version of the program that its results state. */
export interface Bundle {
  readonly code: string;
  readonly version: string;
}

/** Compiles the worker once for all workers: plain JavaScript starts and runs faster than TypeScript in each. */
export async function bundle(): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, 'worker.ts')],
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    legalComments: 'none',
    logLevel: 'silent',
  });
  await stop();
  const code = outputFiles[0]?.text ?? '';
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  return { code, version: `${version}+${fingerprint(code).slice(0, 12)}` };
}
