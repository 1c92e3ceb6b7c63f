import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { PLACES } from './settings';

/** A file found; `trouble` says why it cannot even be opened. */
export interface Entry {
  /** Relative to the folder, with `/`. */
  readonly file: string;
  readonly trouble: string | null;
}

/** 锁文件、隐藏文件和系统自己放的文件 */
const NOT_MATERIAL = /^(?:\.|~\$)|^(?:thumbs\.db|desktop\.ini)$/i;

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** What an earlier run wrote is no material. */
const isOutput = (entries: readonly Dirent[]): boolean =>
  [PLACES.results, PLACES.data].every((name) => entries.some((entry) => entry.name === name));

/**
 * Every file below a folder, sorted by path. Hidden files, lock files, symbolic links and folders that an
 * earlier run wrote are passed over, and so is what lies at or below the absolute paths `except`.
 */
export async function walk(folder: string, except: readonly string[] = []): Promise<Entry[]> {
  const found: Entry[] = [];
  await visit(folder, '', new Set(except), found);
  return found.sort((a, b) => (a.file < b.file ? -1 : 1));
}

async function visit(
  folder: string,
  prefix: string,
  except: ReadonlySet<string>,
  found: Entry[],
): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (!entries) {
    found.push({ file: prefix.slice(0, -1), trouble: '文件夹无法读取，请检查权限。' });
    return;
  }
  if (prefix !== '' && isOutput(entries)) return;
  for (const entry of entries.sort(byName)) {
    const whole = path.join(folder, entry.name);
    if (NOT_MATERIAL.test(entry.name) || entry.isSymbolicLink() || except.has(whole)) continue;
    const file = prefix + entry.name;
    if (entry.isDirectory()) await visit(whole, `${file}/`, except, found);
    else found.push({ file, trouble: entry.isFile() ? null : '不是普通文件，没有打开。' });
  }
}
