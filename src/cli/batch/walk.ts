import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { byFile, CLOSED_FOLDER, type Entry, isMaterial, isOutput } from '../../batch';

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/**
 * Every file below a folder, sorted by path. Hidden files, lock files, symbolic links and folders that an
 * earlier run wrote are passed over, and so is what lies at or below the absolute paths `except`.
 */
export async function walk(folder: string, except: readonly string[] = []): Promise<Entry[]> {
  const found: Entry[] = [];
  await visit(folder, '', new Set(except), found);
  return found.sort(byFile);
}

async function visit(
  folder: string,
  prefix: string,
  except: ReadonlySet<string>,
  found: Entry[],
): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (!entries) {
    found.push({ file: prefix.slice(0, -1), trouble: CLOSED_FOLDER });
    return;
  }
  if (prefix !== '' && isOutput(entries.map(({ name }) => name))) return;
  for (const entry of entries.sort(byName)) {
    const whole = path.join(folder, entry.name);
    if (!isMaterial(entry.name) || entry.isSymbolicLink() || except.has(whole)) continue;
    const file = prefix + entry.name;
    if (entry.isDirectory()) await visit(whole, `${file}/`, except, found);
    else found.push({ file, trouble: entry.isFile() ? null : '不是普通文件，没有打开。' });
  }
}
