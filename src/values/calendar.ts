const pad = (n: number): string => String(n).padStart(2, '0');

/** Last day of a month counted from 1. */
function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** ISO day; the last day of the month where `day` is null. Null where the calendar has no such day. */
export function isoDay(year: number, month: number, day: number | null): string | null {
  if (month < 1 || month > 12) return null;
  const last = lastDay(year, month);
  if (day !== null && (day < 1 || day > last)) return null;
  return `${year}-${pad(month)}-${pad(day ?? last)}`;
}

const DIGITS = '〇一二三四五六七八九';
const MONTHS = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ');

/** 二〇二二年十二月 → 2022年12月. */
export function withDigits(text: string): string {
  if (!/[〇○零一二三四五六七八九十][年月]/.test(text)) return text;
  return text
    .replace(/[〇○零一二三四五六七八九]{4}(?=年)/g, (year) =>
      [...year.replace(/[○零]/g, '〇')].map((digit) => DIGITS.indexOf(digit)).join(''),
    )
    .replace(
      /十[一二]?月|[一二三四五六七八九]月/g,
      (month) => `${MONTHS.indexOf(month.slice(0, -1)) + 1}月`,
    );
}
