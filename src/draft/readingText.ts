import type { Operator, Reading } from '../model/value';
import { OPERATOR_SIGNS } from '../vocabulary/operators';
import { oneLine } from './text';

const SIGN_WORDS: readonly {
  readonly sign: RegExp;
  readonly word: (percent: boolean) => string;
}[] = [
  { sign: /^[≥≧⩾]|^>=/u, word: (percent) => (percent ? '不低于' : '不少于') },
  { sign: /^[≤≦⩽]|^<=/u, word: () => '不超过' },
  { sign: /^[>＞]/u, word: () => '大于' },
  { sign: /^[<＜]/u, word: () => '小于' },
  { sign: /^[=＝]/u, word: () => '' },
];

const BARE = /^[\d０-９.．]+[%％]?$/u;
/** 6 120人 */
const BLANK_IN_NUMBER = /(?<=\d)\s(?=\d{3}(?!\d))/gu;
/** ≥6.2 beside a unit column */
const SIGNED = /^[≥≤>＞<＜=＝]{1,2}\s*[\d０-９.．,，]+$/u;

/** A value as a person reads it; a bare number gets the sign and unit that stand in columns of their own. '' if unfilled. */
export function readingText(reading: Reading, operator: Operator | null): string {
  if (reading.nature === 'unfilled') return '';
  const typed = oneLine(reading.text);
  const text = reading.value === null ? typed : typed.replace(BLANK_IN_NUMBER, '');
  const own = reading.unitText ?? reading.unit;
  const unit = own && !text.replace(/％$/, '%').endsWith(own) ? own : '';
  if (SIGNED.test(text) && reading.unitText !== undefined) return `${text}${unit}`;
  if (!BARE.test(text)) return text;
  const sign = operator && operator !== 'range' && operator !== '=' ? OPERATOR_SIGNS[operator] : '';
  return `${sign}${text}${unit}`;
}

/** ≥200份 → 不少于200份, for a sentence; what does not start with a sign and a digit stays. */
export function targetWords(text: string): string {
  for (const { sign, word } of SIGN_WORDS) {
    const rest = text.replace(sign, '').trimStart();
    if (rest !== text && /^[\d０-９]/u.test(rest)) return word(/[%％]$/u.test(rest)) + rest;
  }
  return text;
}
