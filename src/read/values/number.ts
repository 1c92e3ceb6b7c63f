import { type Decimal, decimal } from '../../numbers/decimal';

/** Digits with or without thousands separators; the groups must be whole. */
export const NUMBER_SOURCE = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';

const MULTIPLIERS: Readonly<Record<string, string>> = {
  百: '100',
  千: '1000',
  万: '10000',
  亿: '100000000',
};

/** The decimal a literal such as `1,234.5` states. */
export function literal(digits: string): Decimal {
  return decimal(digits.replaceAll(',', ''));
}

/** A literal times 万 or 亿; no multiplier is times 1. */
export function scaled(digits: string, multiplier: string | undefined): Decimal {
  const factor = multiplier ? MULTIPLIERS[multiplier] : undefined;
  return factor ? literal(digits).times(decimal(factor)) : literal(digits);
}

const CHINESE_DIGITS = '零一二三四五六七八九';

/** The value of a Chinese numeral up to 千, such as 百, 五十, 两千三百; null where it is none. */
export function chineseNumeral(text: string): Decimal | null {
  if (!/^[零一二两三四五六七八九十百千]+$/.test(text)) return null;
  let total = 0;
  let digit = 0;
  for (const char of text.replaceAll('两', '二')) {
    const place = { 十: 10, 百: 100, 千: 1000 }[char];
    if (place) {
      total += (digit || 1) * place;
      digit = 0;
    } else {
      digit = CHINESE_DIGITS.indexOf(char);
    }
  }
  return decimal(total + digit);
}
