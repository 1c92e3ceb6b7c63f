import type { Check } from '../model/check';
import type { Reading } from '../model/value';
import { quote } from './quote';

const SPECIAL = /[*_＊＿]|\S\s+\S/;
/** A dash that is neither a minus sign in front nor between the ends of a range. */
const DASH = /[^≥≤<>=＝]\s*[-－]/;
/** Longer text is prose. */
const MOST_CHARACTERS = 20;

function isSpoilt({ text, value, upper, unit }: Reading): boolean {
  const plain = text.trim();
  if (/[/·]/.test(unit ?? '')) return false;
  if (value !== null) return SPECIAL.test(plain) || (upper === null && DASH.test(plain));
  return plain.length <= MOST_CHARACTERS && /\d/.test(plain) && /[*_＊＿]/.test(plain);
}

/** 特殊字符 */
export const T19: Check = {
  code: 'T19',
  title: '数值中有特殊字符或空格',
  severity: 'warning',
  sources: ['预算管理一体化系统校验'],
  looksFor:
    '定量的指标值、完成值中是否有 *、_、- 或空格，导入系统时会出错。负号和“5-8天”一类的区间不算。',
  mend: '删去特殊字符和空格。',
  find: ({ form }) =>
    form.indicators.flatMap(({ target, actual, level3, cells }) =>
      [
        { reading: target, cell: cells.target, name: '指标值' },
        { reading: actual, cell: cells.actual, name: '完成值' },
      ].flatMap(({ reading, cell, name }) => {
        if (!isSpoilt(reading)) return [];
        const expected = reading.text
          .replace(/[*_＊＿\s]/g, '')
          .replace(/(?<=\p{Script=Han}|%)-|-$/gu, '');
        const message = `${quote(level3)}的${name}${quote(reading.text)}中有空格或特殊字符，导入系统时可能出错，应写作${quote(expected)}。`;
        return [{ cell, message, found: reading.text, expected }];
      }),
    ),
};
