import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = path.join(import.meta.dirname, '../..');
const SRC = path.join(ROOT, 'src');
const KEPT = path.join(ROOT, 'node_modules', '.cache', 'ziping');

/**
 * The command line as one file of plain JavaScript, which starts in a quarter of the time that hundreds of files of
 * TypeScript take. Compiled where a file of src/ is another than last time, and kept among the packages. Throws where
 * it cannot be compiled, or kept.
 * @returns {Promise<typeof import('./main')>}
 */
export async function compiledProgram() {
  const file = path.join(KEPT, `${fingerprint()}.mjs`);
  if (!existsSync(file)) await compile(file);
  return await import(pathToFileURL(file).href);
}

/** Another text for any other size or date of a file that may go into it. */
function fingerprint() {
  const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs|json)$/.test(entry.name))
    .map(({ parentPath, path: folder, name }) => path.join(parentPath ?? folder, name));
  const places = [...files, path.join(ROOT, 'package-lock.json')].sort();
  const hash = createHash('sha256');
  for (const place of places) {
    const { mtimeMs, size } = statSync(place);
    hash.update(`${place}\0${mtimeMs}\0${size}\0`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** Whole or not at all: several may start at the same time. */
async function compile(file) {
  const { build } = await import('esbuild');
  mkdirSync(KEPT, { recursive: true });
  const begun = `${file}.${randomUUID()}`;
  try {
    await build({
      entryPoints: [path.join(SRC, 'cli/main.ts')],
      outfile: begun,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'silent',
      plugins: [PLACES],
    });
    for (const name of readdirSync(KEPT)) {
      if (name.endsWith('.mjs')) rmSync(path.join(KEPT, name), { force: true });
    }
    renameSync(begun, file);
  } finally {
    rmSync(begun, { force: true });
  }
}

/** A file that asks where it lies is told so, wherever it ends up. */
const PLACES = {
  name: 'places',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]cli[\\/].*\.ts$/ }, ({ path: place }) => ({
      contents: readFileSync(place, 'utf8').replaceAll(
        'import.meta.dirname',
        JSON.stringify(path.dirname(place)),
      ),
      loader: 'ts',
    }));
  },
};
