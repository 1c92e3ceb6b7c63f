import { type Decimal, decimal } from '../numbers/decimal';

/** Digits with or without thousands separators; the groups must be whole. */
export const NUMBER_SOURCE = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';

/** 数字 A numeral in a text, digits or Chinese, and where it ends. */
export interface Numeral {
  readonly value: Decimal;
  readonly end: number;
  readonly chinese: boolean;
}

/** The decimal a literal such as `1,234.5` states. */
export function literal(digits: string): Decimal {
  return decimal(digits.replace(/[,，]/g, ''));
}

/** 倍数词，长的在前 */
const SCALES: readonly (readonly [string, string])[] = [
  ['千亿', '100000000000'],
  ['百亿', '10000000000'],
  ['十亿', '1000000000'],
  ['千万', '10000000'],
  ['百万', '1000000'],
  ['十万', '100000'],
  ['亿', '100000000'],
  ['万', '10000'],
  ['千', '1000'],
  ['百', '100'],
  ['十', '10'],
];

/** The multiplier at `at`: 万, 千万… null where there is none. */
export function scaleAt(text: string, at: number): readonly [word: string, times: string] | null {
  return SCALES.find(([word]) => text.startsWith(word, at)) ?? null;
}

const CHINESE_DIGITS = '零一二三四五六七八九';
const CHINESE_NUMERAL = /^[零一二两三四五六七八九十百千]+$/;

/** The value of a Chinese numeral up to 千, such as 百, 五十, 两千三百; null where it is none. */
export function chineseNumeral(text: string): Decimal | null {
  if (text.length > 9 || !CHINESE_NUMERAL.test(text)) return null;
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

export const isDigit = (char: string): boolean => char >= '0' && char <= '9';

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charAt(end))) end++;
  return end;
}

/** Digits with whole groups of thousands and decimals. Percentages are not grouped: `5,100%` is 5 and 100 %. */
function digitsAt(text: string, at: number): Numeral | null {
  let end = digitsEnd(text, at);
  if (end === at) return null;
  const plain = end;
  while (end - at <= 30 && plain - at <= 3 && ',，'.includes(text.charAt(end) || '#')) {
    if (digitsEnd(text, end + 1) !== end + 4) break;
    end += 4;
  }
  const whole = end;
  if (text.charAt(end) === '.') {
    const decimals = digitsEnd(text, end + 1);
    if (decimals > end + 1) end = decimals;
  }
  if (whole > plain && text.charAt(end) === '%') end = plain;
  return { value: literal(text.slice(at, end)), end, chinese: false };
}

/** The numeral that starts at `at`; null where none does. */
export function numeralAt(text: string, at: number): Numeral | null {
  const digits = digitsAt(text, at);
  if (digits) return digits;
  let end = at;
  while (end - at < 10 && CHINESE_NUMERAL.test(text.charAt(end))) end++;
  const value = end === at ? null : chineseNumeral(text.slice(at, end));
  return value && { value, end, chinese: true };
}
