import type { Period } from '../model/value';
import { AROUND_WORDS, PERIOD_UNITS, PERIOD_WORDS } from '../vocabulary/amounts';
import { OPERATOR_SUFFIXES } from '../vocabulary/operators';
import { dimensionOf, KNOWN_UNITS, NOT_UNITS } from '../vocabulary/units';
import { isBoundary } from './clause';
import { WordList } from './wordList';

/** 单位 A unit in a text, and where it ends. */
export interface UnitFound {
  readonly unit: string;
  readonly end: number;
  /** `次/月` is 次 each month; `元/人·月` stays one unit. */
  readonly per: Period | null;
  readonly known: boolean;
}

const UNITS = new WordList(KNOWN_UNITS);
const REFUSED = new WordList(NOT_UNITS);
/** 每月, 每季度 in front of a number or behind its unit. */
export const PERIODS = new WordList(Object.keys(PERIOD_WORDS));
/** 以上, 左右, 余: what ends a quantity. */
export const ENDINGS = new WordList([
  ...OPERATOR_SUFFIXES.map(({ word }) => word),
  ...Object.keys(AROUND_WORDS),
]);

const HAN = /^\p{Script=Han}$/u;
const LATIN = /^[A-Za-zμ°²³]$/;
const JOINS = '/·•*×・';
const LATER_JOINS = `${JOINS}、.`;

/** Where a run of letters of one script ends; a word that ends a quantity ends the run too. */
function runEnd(text: string, at: number, script: RegExp, most: number): number {
  let end = at;
  while (end - at <= most && script.test(text.charAt(end)) && !ENDINGS.at(text, end)) end++;
  return end;
}

function knownEnd(text: string, at: number): number {
  const word = UNITS.at(text, at);
  if (word === null) return at;
  const end = at + word.length;
  const splitsWord = LATIN.test(text.charAt(end - 1)) && /[A-Za-z\d]/.test(text.charAt(end));
  return splitsWord ? at : end;
}

/** A word nobody listed: up to three Han characters, or a few letters that are no grade such as 3A or 5G. */
function unknownEnd(text: string, at: number): number {
  const han = runEnd(text, at, HAN, 3);
  if (han > at) return han - at <= 3 && !REFUSED.at(text, at) ? han : at;
  const latin = runEnd(text, at, LATIN, 5);
  return latin - at >= 2 && latin - at <= 5 && /[a-z]/.test(text.slice(at, latin)) ? latin : at;
}

/** True where a unit may end: at a boundary, or where 以上 or 每月 follows. */
export const closes = (text: string, at: number): boolean =>
  isBoundary(text, at) || ENDINGS.at(text, at) !== null || PERIODS.at(text, at) !== null;

/** Takes `/人·月` behind a unit. */
function joinedEnd(text: string, at: number, money: boolean): number {
  let end = at;
  for (let turns = 0; turns < 4; turns++) {
    const sign = text.charAt(end);
    const joins = end > at ? LATER_JOINS : JOINS;
    if (sign === '' || !(joins.includes(sign) || (money && sign === '每'))) return end;
    const known = knownEnd(text, end + 1);
    const next =
      known > end + 1 || (sign !== '/' && sign !== '每') ? known : runEnd(text, end + 1, HAN, 4);
    if (next === end + 1 || ('、.'.includes(sign) && !closes(text, next))) return end;
    end = next;
  }
  return end;
}

/** The unit that starts at `at`: a known one, or a short unknown noun that ends the clause; null where there is none. */
export function unitAt(text: string, at: number): UnitFound | null {
  const base = knownEnd(text, at);
  const known = base > at;
  const head = known ? base : unknownEnd(text, at);
  if (head === at) return null;
  const end = joinedEnd(text, head, known && dimensionOf(text.slice(at, base)) === 'money');
  if (!known && !closes(text, end)) return null;
  const unit = text.slice(at, end);
  const period =
    end > head && text.charAt(head) === '/' ? PERIOD_UNITS[text.slice(head + 1, end)] : undefined;
  const bare = text.slice(at, head);
  if (period && dimensionOf(bare) !== 'money') return { unit: bare, end, per: period, known };
  const each = PERIODS.at(text, end);
  const per = each && dimensionOf(unit) !== 'money' ? PERIOD_WORDS[each] : undefined;
  if (each && per) return { unit, end: end + each.length, per, known };
  return { unit: unit === '百分比' ? '%' : unit, end, per: null, known };
}
