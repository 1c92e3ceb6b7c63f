import { position } from '../../grid/address';
import type { Merge } from '../../model/grid';

/** A rectangle a formula reads; `sheet` null means its own. */
export interface Reference {
  readonly sheet: string | null;
  readonly area: Merge;
}

export interface References {
  readonly list: readonly Reference[];
  /** True where the formula may read cells that its text does not name. */
  readonly opaque: boolean;
}

const SHEET = String.raw`(?:(?:'((?:[^']|'')+)'|([^\s'!:;,()+\-*/^&=<>"{}]+))!)?`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6}`;
const AREA = String.raw`(${CELL})(?::(${CELL}))?|(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})|(\$?[0-9]+):(\$?[0-9]+)`;
const REFERENCE = new RegExp(`${SHEET}(?:${AREA})(?![\\w.(!])`, 'giy');
const STRING = /"(?:[^"]|"")*"/y;
const NUMBER = /[0-9]+(?:\.[0-9]*)?(?:E[+-]?[0-9]+)?|\.[0-9]+/iy;
const FUNCTION = /[A-Z_\u0080-\uFFFF][\w.\u0080-\uFFFF]*(?=\()/iy;
const WORD = /[A-Z_\u0080-\uFFFF\\[#@'][\w.\u0080-\uFFFF\]#@'![]*/iy;
const LITERALS = new Set(['TRUE', 'FALSE']);
const REACHING = new Set(['INDIRECT', 'OFFSET']);
const LAST = { row: 1_048_575, column: 16_383 };

/**
 * The rectangles that a formula's text names, moved by the distance a shared formula's cell lies from its first.
 * Defined names, tables, 3-D references, INDIRECT and OFFSET make it opaque.
 */
export function referencesOf(text: string, shift: { row: number; column: number }): References {
  const list: Reference[] = [];
  let opaque = text === '';
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at += match[0].length;
    return match;
  };
  while (at < text.length) {
    if (take(STRING)) continue;
    const called = take(FUNCTION);
    if (called) {
      opaque ||= REACHING.has(called[0].toUpperCase());
      continue;
    }
    const reference = take(REFERENCE);
    if (reference) {
      const sheet = reference[1]?.replaceAll("''", "'") ?? reference[2] ?? null;
      if (sheet !== null && /^\[[1-9]/.test(sheet)) continue;
      opaque ||= sheet !== null && /[[\]:]/.test(sheet);
      const area = areaOf(reference.slice(3), shift);
      if (area) list.push({ sheet, area });
      continue;
    }
    if (take(NUMBER)) continue;
    const word = take(WORD);
    if (word) opaque ||= !LITERALS.has(word[0].toUpperCase());
    else at++;
  }
  return { list, opaque };
}

function areaOf(
  [from, to, left, right, top, bottom]: readonly (string | undefined)[],
  shift: { row: number; column: number },
): Merge | null {
  const a = corner(from ?? (left ? `${left}1` : `A${top}`), shift);
  const b = corner(to ?? from ?? (right ? `${right}1` : `A${bottom}`), shift);
  if (!a || !b) return null;
  return {
    top: left ? 0 : Math.min(a.row, b.row),
    bottom: left ? LAST.row : Math.max(a.row, b.row),
    left: top ? 0 : Math.min(a.column, b.column),
    right: top ? LAST.column : Math.max(a.column, b.column),
  };
}

function corner(text: string, shift: { row: number; column: number }) {
  const upper = text.toUpperCase();
  const place = position(upper);
  if (!place) return null;
  const [, column, row] = /^(\$?)[A-Z]+(\$?)/.exec(upper) ?? [];
  return {
    row: place.row + (row ? 0 : shift.row),
    column: place.column + (column ? 0 : shift.column),
  };
}
