import { isoDay, withDigits } from '../../values/calendar';

const WHOLE =
  /^(?:(?:报告|填报|编制|成文)?(?:日期|时间)[:：])?((?:19|20)\d\d)(?:年|[-./])(\d{1,2})(?:月份?|[-./]|$)(?:(\d{1,2})[日号]?)?$/;

/** The day a squeezed line consists of, ISO; the last day of the month where it names none. Null for other lines. */
export function dayOfLine(line: string): string | null {
  if (line.length > 24) return null;
  const match = WHOLE.exec(withDigits(chineseDay(line)));
  if (!match) return null;
  return isoDay(Number(match[1]), Number(match[2]), match[3] ? Number(match[3]) : null);
}

const DIGITS = '一二三四五六七八九';
const digitValue = (digit: string): number => (digit === '' ? 0 : DIGITS.indexOf(digit) + 1);

/** 二〇二三年四月十六日: the day as digits; year and month are left to `withDigits`. */
function chineseDay(line: string): string {
  return line.replace(
    /(?<=月)([一二三]?)(十?)([一二三四五六七八九]?)(?=[日号]$)/,
    (_typed: string, tens: string, ten: string, units: string) => {
      if (ten === '') return [...tens, ...units].map(digitValue).join('');
      return String((digitValue(tens) || 1) * 10 + digitValue(units));
    },
  );
}
