import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { besidePage } from './pageFiles.mjs';

const SOURCE = new URL('../src/standalone/install/serviceWorker.js', import.meta.url);

const hash = (algorithm, bytes, as) => createHash(algorithm).update(bytes).digest(as);

/**
 * The service worker of a page: which files it keeps, each with its hash, and the script that keeps them. Another text
 * in any of them is another version.
 * @param {readonly string[]} names addresses relative to the page
 * @param {(name: string) => Uint8Array | undefined} read
 */
export function serviceWorkerOf(names, read) {
  const files = [...new Set(names)].sort().map((name) => {
    const bytes = read(name);
    if (!bytes) throw new Error(`${name} is named by the page but not built`);
    return { name, integrity: `sha256-${hash('sha256', bytes, 'base64')}` };
  });
  const version = hash('sha256', JSON.stringify(files), 'hex').slice(0, 12);
  return `const RELEASE = ${JSON.stringify({ version, files })};\n${readFileSync(SOURCE, 'utf8')}`;
}

/** Writes the service worker of a page beside it. */
export class ServiceWorker {
  /** @param {{ entry: string, file: string }} options */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { entry, file } = this.options;
    besidePage(compiler, entry, ({ named, later, read }) => ({
      [file]: serviceWorkerOf([`${entry}.html`, ...named, ...later], read),
    }));
  }
}
