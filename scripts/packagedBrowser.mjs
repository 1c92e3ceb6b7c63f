import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';

const unpack = promisify(brotliDecompress);
const CACHE = fileURLToPath(new URL('../node_modules/.cache/chromium/', import.meta.url));
const SYSTEM_LIBRARIES = [
  '/usr/lib/x86_64-linux-gnu',
  '/lib/x86_64-linux-gnu',
  '/usr/lib64',
  '/usr/lib',
];

/**
 * The Chromium inside the npm package @sparticuz/chromium (Linux x64), unpacked once into node_modules/.cache.
 * Its libraries and fonts serve only where the system has none.
 * @returns {Promise<{ executablePath: string, args: string[], env: Record<string, string | undefined> }>}
 */
export async function packagedBrowser() {
  const { resolve } = createRequire(import.meta.url);
  // build/cjs/index.cjs → the package's folder
  const home = dirname(dirname(dirname(resolve('@sparticuz/chromium'))));
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
  const folder = join(CACHE, version);
  if (!existsSync(folder)) await unpackInto(folder, join(home, 'bin'));

  const env = { ...process.env };
  if (!SYSTEM_LIBRARIES.some((path) => existsSync(join(path, 'libnss3.so')))) {
    env.LD_LIBRARY_PATH = [join(folder, 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  }
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_FILE = join(folder, 'fonts.conf');
  return { executablePath: join(folder, 'chromium'), args: ['--no-sandbox'], env };
}

/** Unpacks beside the folder and then renames, so that a folder that is there is whole. */
async function unpackInto(folder, bin) {
  const half = `${folder}.${process.pid}`;
  const content = async (name) => unpack(await readFile(join(bin, name)));
  await mkdir(half, { recursive: true });
  await writeFile(join(half, 'chromium'), await content('chromium.br'), { mode: 0o755 });
  for (const name of ['al2023.tar.br', 'fonts.tar.br']) await untar(await content(name), half);
  const fonts = join(folder, 'fonts');
  await writeFile(
    join(half, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${fonts}</cachedir></fontconfig>`,
  );
  try {
    await rename(half, folder);
  } catch (error) {
    await rm(half, { recursive: true, force: true });
    // Another process was faster.
    if (!existsSync(folder)) throw error;
  }
}

/** Regular files of a ustar archive: a header block of 512 bytes, then the content in whole blocks. */
async function untar(archive, folder) {
  const text = (start, length) =>
    archive.toString('utf8', start, start + length).replace(/\0.*$/s, '');
  for (let at = 0; at + 512 <= archive.length && archive[at] !== 0; ) {
    const name = text(at, 100);
    const size = Number.parseInt(text(at + 124, 12).trim() || '0', 8);
    const isFile = ['', '0'].includes(text(at + 156, 1));
    if (isFile && !name.split('/').includes('..')) {
      await mkdir(join(folder, dirname(name)), { recursive: true });
      await writeFile(join(folder, name), archive.subarray(at + 512, at + 512 + size));
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
}
