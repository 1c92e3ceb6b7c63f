import { holdsLines } from '../shared/sheetLines';
import type { Book } from './book';
import { sameBytes } from './bytes';
import { fileErrors } from './fileErrors';
import type { Writes } from './recalculate';
import { sheetDifference } from './sheetDifference';
import type { BookPatch } from './writeCells';

/**
 * Compares the file before and after a write: every entry that was not to change is the same to the byte, every cell
 * that was not addressed is the same, every written cell holds its value. Throws `UserError` (damaged).
 */
export function verifyPatch(before: Book, after: Book, patch: BookPatch, writes: Writes): void {
  verifyEntries(before, after, new Set(patch.parts.keys()));
  if (before.sheets.length > after.sheets.length) throw fileErrors.unverified('工作表数目不符');
  before.sheets.forEach((old, i) => {
    const now = after.sheets[i];
    if (!now || now.name !== old.name) throw fileErrors.unverified('工作表次序不符');
    const difference = sheetDifference(old.model, now.model, {
      written: writes.get(old.name) ?? [],
      patched: patch.cells.get(old.name) ?? [],
    });
    if (difference) throw fileErrors.unverified(`工作表“${old.name}”的${difference}`);
  });
}

/** The same for a sheet added at the end: it holds its lines, all others are as they were. Throws `UserError` (damaged). */
export function verifyAdded(
  before: Book,
  after: Book,
  changed: ReadonlySet<string>,
  name: string,
  lines: readonly (readonly string[])[],
): void {
  verifyEntries(before, after, changed);
  const { grids } = after.workbook;
  const added = grids[before.sheets.length];
  if (!sameSheets(before, after) || added?.sheet !== name || !holdsLines(added, lines)) {
    throw fileErrors.unverified(`工作表“${name}”`);
  }
}

/** The same for the last sheet taken away: all others are as they were. Throws `UserError` (damaged). */
export function verifyRemoved(
  before: Book,
  after: Book,
  changed: ReadonlySet<string>,
  name: string,
): void {
  verifyEntries(before, after, changed);
  const left = before.sheets.filter((sheet) => sheet.name !== name);
  const same = left.every((old, i) => old.model === after.sheets[i]?.model);
  if (!same || after.sheets.length !== left.length) throw fileErrors.unverified('工作表');
}

/** The same for a text remembered: it can be read again (`kept`), all sheets are as they were. Throws `UserError` (damaged). */
export function verifyRemembered(
  before: Book,
  after: Book,
  changed: ReadonlySet<string>,
  kept: boolean,
): void {
  verifyEntries(before, after, changed);
  const same = sameSheets(before, after) && before.sheets.length === after.sheets.length;
  if (!same || !kept) throw fileErrors.unverified('记在工作簿里的内容');
}

function sameSheets(before: Book, after: Book): boolean {
  return before.sheets.every((old, i) => old.model === after.sheets[i]?.model);
}

/** Entries outside `changed` (part names) must be the same bytes, in the same order. Throws `UserError` (damaged). */
export function verifyEntries(
  before: Pick<Book, 'pack'>,
  after: Pick<Book, 'pack'>,
  changed: ReadonlySet<string>,
): void {
  const old = before.pack.archive;
  const now = after.pack.archive;
  const replaced = new Set([...changed].map((part) => old.find(part)?.name));
  old.directory.entries.forEach((entry, i) => {
    const other = now.directory.entries[i];
    if (other?.name !== entry.name) throw fileErrors.unverified('文件部件次序不符');
    if (!replaced.has(entry.name) && !sameBytes(old.raw(entry), now.raw(other))) {
      throw fileErrors.unverified(`${entry.name} 有改动`);
    }
  });
}
