import { captured } from './captured';
/** 编号的样式: 第一部分, 一、, （一）, 1., （1）, 1）, ① */
export type NumberStyle = 'part' | 'chinese' | 'chineseParen' | 'arabic' | 'arabicParen' | 'other';

/** 编号 The number a paragraph opens with. Offsets are those of the paragraph. */
export interface NumberMark {
  readonly style: NumberStyle;
  readonly ordinal: number;
  /** As written, without the blanks around it. */
  readonly text: string;
  readonly start: number;
  /** Where the text behind it starts. */
  readonly end: number;
}

const HAN = '一二三四五六七八九十';
const FORMS: readonly (readonly [NumberStyle, RegExp])[] = [
  ['part', new RegExp(`第([${HAN}]{1,3})(?:部分|章|节)[、：:，]?`, 'y')],
  ['chinese', new RegExp(`([${HAN}]{1,3}) ?[、．.，,]`, 'y')],
  ['chineseParen', new RegExp(`[（(] ?([${HAN}]{1,3}) ?[)）] ?[、．.]?`, 'y')],
  ['arabic', /([0-9０-９]{1,2}) ?[、．.](?![0-9０-９])/y],
  ['arabicParen', /[（(] ?([0-9０-９]{1,2}) ?[)）] ?[、．.]?/y],
  ['other', /([0-9０-９]{1,2})[)）] ?[、．.]?/y],
  ['other', /([①-⑳])[、．.]?/y],
];
const BLANK = /[\s　]/;

/** 十 is 10, 二十三 is 23. */
function chineseOrdinal(text: string): number {
  const [tens, units] = text.includes('十') ? text.split('十') : ['', text];
  const digit = (part: string | undefined) => (part ? HAN.indexOf(part) + 1 : 0);
  return text.includes('十') ? (digit(tens) || 1) * 10 + digit(units) : digit(units);
}

function ordinalOf(text: string): number {
  if (/[一-龥]/.test(text)) return chineseOrdinal(text);
  return Number(text.normalize('NFKC'));
}

/** The number at the start of a paragraph; null where it opens with words. */
export function numberMarkOf(text: string): NumberMark | null {
  let start = 0;
  while (BLANK.test(text.charAt(start))) start++;
  for (const [style, form] of FORMS) {
    form.lastIndex = start;
    const match = form.exec(text);
    if (!match) continue;
    let end = start + match[0].length;
    while (BLANK.test(text.charAt(end))) end++;
    return { style, ordinal: ordinalOf(captured(match)), text: match[0].trim(), start, end };
  }
  return null;
}

const CHINESE = (ordinal: number): string => {
  const tens = Math.floor(ordinal / 10);
  const units = HAN.charAt((ordinal % 10) - 1);
  return tens === 0 ? units : `${tens === 1 ? '' : HAN.charAt(tens - 1)}十${units}`;
};

/** The number as GB/T 9704 writes it: 一、（一）1.（1） */
export function printNumber(style: NumberStyle, ordinal: number): string {
  switch (style) {
    case 'part':
      return `第${CHINESE(ordinal)}部分`;
    case 'chinese':
      return `${CHINESE(ordinal)}、`;
    case 'chineseParen':
      return `（${CHINESE(ordinal)}）`;
    case 'arabic':
      return `${ordinal}.`;
    case 'arabicParen':
      return `（${ordinal}）`;
    case 'other':
      return `${ordinal}）`;
  }
}
