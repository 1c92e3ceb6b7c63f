import type { Evidence } from '../model/mapping';
import type { HeaderWords } from '../vocabulary/headers';
import { labelOf, withoutBrackets } from './label';
import type { Sheet } from './sheet';

/** Which column (counted from 0) holds what, and down to which row the header reaches. */
export interface Header<Key extends string> {
  readonly row: number;
  /** Last row of the header; more than `row` where header cells are merged downwards. */
  readonly bottom: number;
  readonly columns: Partial<Record<Key, number>>;
  /** How each column was recognised. */
  readonly evidence: Partial<Record<Key, HeaderEvidence>>;
  /** Header cells that no word fits. */
  readonly unknown: readonly {
    readonly row: number;
    readonly column: number;
    readonly text: string;
  }[];
}

export interface HeaderEvidence {
  readonly row: number;
  readonly text: string;
  readonly by: Evidence;
}

type Words<Key extends string> = Readonly<Record<Key, HeaderWords>>;

/** Longer text is prose, not a header. */
const MOST_CHARACTERS = 40;

/** Rows a header may reach down by merges. */
const MOST_HEADER_ROWS = 2;

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
): { readonly key: Key; readonly by: Evidence } | null {
  if (text.length > MOST_CHARACTERS) return null;
  const label = labelOf(text);
  const bare = withoutBrackets(label);
  const exact = exactOf(words);
  const free = (key: Key): boolean => taken[key] === undefined;
  const known = exact.get(label)?.find(free) ?? exact.get(bare)?.find(free);
  if (known) return { key: known, by: 'word' };
  const keys = Object.keys(words) as Key[];
  const like = keys.find((key) => free(key) && words[key].pattern?.test(bare));
  return like ? { key: like, by: 'pattern' } : null;
}

/** Matches the cells of one row, and of the rows its cells are merged into, with header words. */
export function matchHeader<Key extends string>(
  sheet: Sheet,
  row: number,
  words: Words<Key>,
): Header<Key> {
  const columns: Partial<Record<Key, number>> = {};
  const evidence: Partial<Record<Key, HeaderEvidence>> = {};
  const unknown: { row: number; column: number; text: string }[] = [];
  const bottom = bottomOf(sheet, row, words);
  for (let at = row; at <= bottom; at++) {
    for (const column of sheet.filled(at)) {
      if (at === row && isGroupHeading(sheet, row, column, bottom)) continue;
      const text = sheet.text(at, column);
      const match = keyOf(text, words, columns);
      if (!match) {
        unknown.push({ row: at, column, text });
        continue;
      }
      columns[match.key] = column;
      evidence[match.key] = { row: at, text, by: match.by };
    }
  }
  return { row, bottom, columns, evidence, unknown };
}

/** Last row of a header: as far down as a header cell of it is merged. */
function bottomOf<Key extends string>(sheet: Sheet, row: number, words: Words<Key>): number {
  let bottom = row;
  for (const column of sheet.filled(row)) {
    const { bottom: end } = sheet.merge(row, column);
    if (end === row || end - row > MOST_HEADER_ROWS) continue;
    if (keyOf(sheet.text(row, column), words, {})) bottom = Math.max(bottom, end);
  }
  return bottom;
}

/** A heading over several columns that have headers of their own below it. */
function isGroupHeading(sheet: Sheet, row: number, column: number, bottom: number): boolean {
  const { left, right, bottom: end } = sheet.merge(row, column);
  if (right === left || end > row || bottom === row) return false;
  return sheet.filled(row + 1).some((below) => below >= left && below <= right);
}
