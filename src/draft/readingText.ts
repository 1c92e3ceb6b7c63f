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

/** ≥6.2 beside a unit column */
const SIGNED = /^[≥≤>＞<＜=＝]{1,2}\s*[\d.,]+$/u;

/** A value as a person reads it; a bare number gets the sign and unit that stand in columns of their own. '' if unfilled. */
export function readingText(reading: Reading, operator: Operator | null): string {
  if (reading.nature === 'unfilled') return '';
  const text = oneLine(reading.text);
  const own = reading.unitText ?? reading.unit;
  const unit = own && !text.endsWith(own) ? own : '';
  if (SIGNED.test(text) && reading.unitText !== undefined) return `${text}${unit}`;
  if (!/^[\d.]+%?$/u.test(text)) return text;
  const sign = operator && operator !== 'range' && operator !== '=' ? OPERATOR_SIGNS[operator] : '';
  return `${sign}${text}${unit}`;
}

/** ≥200份 → 不少于200份, for a sentence; what does not start with a sign and a digit stays. */
export function targetWords(text: string): string {
  for (const { sign, word } of SIGN_WORDS) {
    const rest = text.replace(sign, '').trimStart();
    if (rest !== text && /^\d/u.test(rest)) return word(rest.endsWith('%')) + rest;
  }
  return text;
}
