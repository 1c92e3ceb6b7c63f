import { mkdtempSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download } from 'playwright-core';

/** The bytes of what a page gave a person to save. */
export async function downloaded(download: Download): Promise<Uint8Array> {
  const file = join(mkdtempSync(join(tmpdir(), 'ziping-')), 'download');
  await download.saveAs(file);
  return new Uint8Array(await readFile(file));
}
