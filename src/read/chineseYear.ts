const DIGITS = '〇一二三四五六七八九';
const YEAR = /[一二][〇零○Oo0一二三四五六七八九]{3}(?=年)/g;

/** 二〇二三年度 → 2023年度; everything else as it is. */
export function withArabicYears(text: string): string {
  return text.replace(YEAR, (year) =>
    [...year].map((char) => Math.max(DIGITS.indexOf(char), 0)).join(''),
  );
}
