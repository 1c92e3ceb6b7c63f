import type { Evidence } from '../model/mapping';
import type { HeaderWords } from '../vocabulary/headers';
import type { INDICATOR_HEADERS } from '../vocabulary/indicatorHeaders';
import { withoutBrackets } from './label';
import type { Sheet } from './sheet';

/** 指标部分的一列 */
export type IndicatorKey = keyof typeof INDICATOR_HEADERS;

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

/** The header with one of its unknown cells as the column of a key. */
export function taking<Key extends string>(
  header: Header<Key>,
  key: Key,
  cell: Header<Key>['unknown'][number],
  by: Evidence,
): Header<Key> {
  const { row, column, text } = cell;
  return {
    ...header,
    columns: { ...header.columns, [key]: column },
    evidence: { ...header.evidence, [key]: { row, text, by } },
    unknown: header.unknown.filter((one) => one !== cell),
  };
}

type Words<Key extends string> = Readonly<Record<Key, HeaderWords>>;

/** Longer text is prose, not a header. */
const MOST_CHARACTERS = 40;

/** A header of fewer known columns says too little to take a word that may mean other things. */
const FEWEST_KNOWN = 3;

/** Rows a header may reach down by merges. */
const MOST_HEADER_ROWS = 2;

/** Fewer words of a header do not tell that a second row belongs to it. */
const FEWEST_WORDS = 2;

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

function exactKey<Key extends string>(
  label: string,
  words: Words<Key>,
  taken: Partial<Record<Key, number>>,
): Key | null {
  if (label.length > MOST_CHARACTERS) return null;
  const exact = exactOf(words);
  const free = (key: Key): boolean => taken[key] === undefined;
  return exact.get(label)?.find(free) ?? exact.get(withoutBrackets(label))?.find(free) ?? null;
}

function patternKey<Key extends string>(
  label: string,
  words: Words<Key>,
  taken: Partial<Record<Key, number>>,
): Key | null {
  if (label.length > MOST_CHARACTERS) return null;
  const bare = withoutBrackets(label);
  const keys = Object.keys(words) as Key[];
  const isLike = ({ pattern, inBrackets }: HeaderWords): boolean =>
    pattern?.test(bare) === true || inBrackets?.test(label) === true;
  return keys.find((key) => taken[key] === undefined && isLike(words[key])) ?? null;
}

/** Brackets count here: 备注（数据来源） is no 备注. */
function likelyKey<Key extends string>(
  label: string,
  words: Words<Key>,
  taken: Partial<Record<Key, number>>,
): Key | null {
  const keys = Object.keys(words) as Key[];
  return keys.find((key) => taken[key] === undefined && words[key].likely?.includes(label)) ?? null;
}

/**
 * Matches the cells of one row, and of the rows its cells are merged into, with header words. A word that fits exactly
 * goes before one that is merely like it, wherever they stand; words that may mean other things come last, and not left of
 * the known columns, where headings of whole blocks stand.
 */
export function matchHeader<Key extends string>(
  sheet: Sheet,
  row: number,
  words: Words<Key>,
): Header<Key> {
  const columns: Partial<Record<Key, number>> = {};
  const evidence: Partial<Record<Key, HeaderEvidence>> = {};
  const bottom = bottomOf(sheet, row, words);
  let open: { row: number; column: number; text: string }[] = [];
  for (let at = row; at <= bottom; at++) {
    for (const column of sheet.filled(at)) {
      if (at === row && isGroupHeading(sheet, row, column, bottom)) continue;
      open.push({ row: at, column, text: sheet.text(at, column) });
    }
  }
  const take = (keyOf: typeof exactKey<Key>, by: Evidence, from = 0): void => {
    open = open.filter(({ row: at, column, text }) => {
      const key = column < from ? null : keyOf(sheet.label(at, column), words, columns);
      if (!key) return true;
      columns[key] = column;
      evidence[key] = { row: at, text, by };
      return false;
    });
  };
  take(exactKey, 'word');
  if (Object.keys(columns).length > 0) take(patternKey, 'pattern');
  const known = Object.values<number>(columns as Record<string, number>);
  if (known.length >= FEWEST_KNOWN) take(likelyKey, 'pattern', Math.min(...known));
  return { row, bottom, columns, evidence, unknown: open };
}

/** Last row of a header: as far down as a header cell of it is merged, or a row of nothing but header words below it. */
function bottomOf<Key extends string>(sheet: Sheet, row: number, words: Words<Key>): number {
  const isWord = (label: string): boolean =>
    (exactKey(label, words, {}) ?? patternKey(label, words, {})) !== null;
  let bottom = row;
  let known = 0;
  for (const column of sheet.filled(row)) {
    const { bottom: end } = sheet.merge(row, column);
    const label = sheet.label(row, column);
    if (end === row) known += exactKey(label, words, {}) ? 1 : 0;
    else if (end - row <= MOST_HEADER_ROWS && isWord(label)) bottom = Math.max(bottom, end);
  }
  if (bottom > row || known < FEWEST_WORDS) return bottom;
  const below = sheet.filled(row + 1).map((column) => sheet.label(row + 1, column));
  return below.length >= FEWEST_WORDS && below.every(isWord) ? row + 1 : row;
}

/** A heading over one or several columns that have headers of their own below it. */
function isGroupHeading(sheet: Sheet, row: number, column: number, bottom: number): boolean {
  const { left, right } = sheet.merge(row, column);
  if (bottom === row) return false;
  return sheet.filled(row + 1).some((below) => below >= left && below <= right);
}
