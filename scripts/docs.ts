/** 文档 Writes docs/checks/ and docs/policies/ anew from the checks and the policies. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { FOLDERS, pages } from './docs/pages';

/** Made before anything is removed: a fault leaves the old pages. */
const written = pages();
const root = fileURLToPath(new URL('..', import.meta.url));
for (const folder of FOLDERS) {
  await rm(path.join(root, folder), { recursive: true, force: true });
  await mkdir(path.join(root, folder), { recursive: true });
}
for (const [file, text] of written) await writeFile(path.join(root, file), text);
process.stdout.write(`已生成 ${written.size} 页文档。\n`);
