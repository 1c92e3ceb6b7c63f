import { readdir, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import configuration from '../webpack.config.js';

const root = fileURLToPath(new URL('..', import.meta.url));
/** What the pages are built from, relative to the root. */
const INPUTS = [
  'src',
  'assets',
  'scripts/csp.mjs',
  'scripts/olderSyntax.mjs',
  'scripts/oneFile.mjs',
  'scripts/pageFiles.mjs',
  'scripts/serviceWorker.mjs',
  'webpack.config.js',
  'docs/licences.txt',
  'package-lock.json',
];

/** Builds the pages into dist/. Throws an Error whose message is webpack's account of what is wrong. */
export async function build(mode = 'production') {
  const began = new Date();
  const compiler = webpack(configuration({}, { mode }));
  const stats = await new Promise((done, fail) => {
    compiler.run((error, result) => {
      compiler.close(() => (error ? fail(error) : done(result)));
    });
  });
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  // webpack leaves unchanged files alone; the date says what the pages are as new as.
  await utimes(join(root, 'dist', 'index.html'), began, began);
}

/** True where dist/ is missing or older than what it is built from. */
export async function outdated() {
  const built = await stat(join(root, 'dist', 'index.html')).catch(() => null);
  if (!built) return true;
  const newest = await Promise.all(INPUTS.map((name) => newestBelow(join(root, name))));
  return Math.max(...newest) > built.mtimeMs;
}

async function newestBelow(path) {
  const found = await stat(path).catch(() => null);
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const names = await readdir(path);
  return Math.max(0, ...(await Promise.all(names.map((name) => newestBelow(join(path, name))))));
}
