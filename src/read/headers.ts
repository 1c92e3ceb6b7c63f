import type { HeaderWords } from '../vocabulary/headers';
import { bareLabel, isOneOf } from './label';
import type { Sheet } from './sheet';

/** Which column (counted from 0) holds what, and down to which row the header reaches. */
export interface Header<Key extends string> {
  readonly row: number;
  /** Last row of the header; more than `row` where header cells are merged downwards. */
  readonly bottom: number;
  readonly columns: Partial<Record<Key, number>>;
}

function keyOf<Key extends string>(
  text: string,
  words: Readonly<Record<Key, HeaderWords>>,
  taken: Partial<Record<Key, number>>,
): Key | null {
  const keys = Object.keys(words) as Key[];
  const free = keys.filter((key) => taken[key] === undefined);
  const exact = free.find((key) => isOneOf(text, words[key].exact));
  if (exact) return exact;
  const label = bareLabel(text);
  return free.find((key) => words[key].pattern?.test(label)) ?? null;
}

/** Matches the cells of one row, and of the rows its cells are merged into, with header words. */
export function matchHeader<Key extends string>(
  sheet: Sheet,
  row: number,
  words: Readonly<Record<Key, HeaderWords>>,
): Header<Key> {
  const columns: Partial<Record<Key, number>> = {};
  let bottom = row;
  for (const column of sheet.filled(row)) {
    const key = keyOf(sheet.text(row, column), words, columns);
    if (!key) continue;
    columns[key] = column;
    const merge = sheet.merge(row, column);
    if (merge.bottom - row <= 2) bottom = Math.max(bottom, merge.bottom);
  }
  for (let below = row + 1; below <= bottom; below++) {
    for (const column of sheet.filled(below)) {
      const key = keyOf(sheet.text(below, column), words, columns);
      if (key) columns[key] = column;
    }
  }
  return { row, bottom, columns };
}
