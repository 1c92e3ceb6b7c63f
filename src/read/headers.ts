import type { HeaderWords } from '../vocabulary/headers';
import { labelOf, withoutBrackets } from './label';
import type { Sheet } from './sheet';

/** Which column (counted from 0) holds what, and down to which row the header reaches. */
export interface Header<Key extends string> {
  readonly row: number;
  /** Last row of the header; more than `row` where header cells are merged downwards. */
  readonly bottom: number;
  readonly columns: Partial<Record<Key, number>>;
}

type Words<Key extends string> = Readonly<Record<Key, HeaderWords>>;

/** Longer text is prose, not a header. */
const MOST_CHARACTERS = 40;

const exactWords = new WeakMap<object, Map<string, string[]>>();

/** Which keys each exact word may stand for; worked out once for a vocabulary. */
function exactOf<Key extends string>(words: Words<Key>): Map<string, Key[]> {
  const known = exactWords.get(words);
  if (known) return known as Map<string, Key[]>;
  const map = new Map<string, Key[]>();
  for (const key of Object.keys(words) as Key[]) {
    for (const word of words[key].exact) map.set(word, [...(map.get(word) ?? []), key]);
  }
  exactWords.set(words, map);
  return map;
}

function keyOf<Key extends string>(
  text: string,
  words: Words<Key>,
  taken: Partial<Record<Key, number>>,
): Key | null {
  if (text.length > MOST_CHARACTERS) return null;
  const label = labelOf(text);
  const bare = withoutBrackets(label);
  const exact = exactOf(words);
  const free = (key: Key): boolean => taken[key] === undefined;
  const known = exact.get(label)?.find(free) ?? exact.get(bare)?.find(free);
  if (known) return known;
  const keys = Object.keys(words) as Key[];
  return keys.find((key) => free(key) && words[key].pattern?.test(bare)) ?? null;
}

/** Matches the cells of one row, and of the rows its cells are merged into, with header words. */
export function matchHeader<Key extends string>(
  sheet: Sheet,
  row: number,
  words: Words<Key>,
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
