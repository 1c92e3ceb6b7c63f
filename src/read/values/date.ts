/** 日期与期限 */
export interface DateReading {
  /** Latest day stated or allowed, ISO; null where the year is not said. */
  readonly date: string | null;
}

const pad = (n: number): string => String(n).padStart(2, '0');

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function iso(year: number, month: number, day: number | null): string | null {
  if (month < 1 || month > 12) return null;
  const last = lastDay(year, month);
  if (day !== null && (day < 1 || day > last)) return null;
  return `${year}-${pad(month)}-${pad(day ?? last)}`;
}

const TAIL =
  '(?:前|之前|以前|止|底|底前|末|初|中旬|上旬|下旬|内|完成|前完成|底前完成|到位|底到位|竣工|前竣工)*';
const YEAR = '(?<year>(?:19|20)\\d{2})(?:年度?|[-./])';
const START = '(?:(?:19|20)\\d{2}年)?\\d{1,2}月(?:\\d{1,2}日)?(?:[-—~至到]+)';
const DAY = `^(?:${START})?(?:${YEAR})?(?<month>\\d{1,2})(?:月|[-./](?=\\d))(?:(?<day>\\d{1,2})(?:日|号)?)?${TAIL}$`;
const YEAR_END = `^${YEAR.replace('(?:年度?|[-./])', '年度?')}(?:底|末|年底|内)${TAIL}$`;
const dayPattern = new RegExp(DAY);
const yearEndPattern = new RegExp(YEAR_END);
const MONTH_SIGN = /月|\d[-./]\d{1,2}[-./]\d/;

/**
 * Reads 2022年12月31日前, 2022年1月—12月, 12月底前, 2021年底, 2022-12-31 from squeezed text.
 * Null where the text is no date; `date` is null where no year is given (`year` fills it in when known).
 */
export function readDate(text: string, year: number | null = null): DateReading | null {
  if (/^(年底|年末|年内)(前)?(完成)?$/.test(text)) {
    return { date: year === null ? null : `${year}-12-31` };
  }
  const yearEnd = yearEndPattern.exec(text);
  if (yearEnd?.groups) return { date: `${yearEnd.groups.year}-12-31` };
  if (!MONTH_SIGN.test(text)) return null;
  const match = dayPattern.exec(text);
  if (!match?.groups) return null;
  const { year: typed, month, day } = match.groups;
  const firstYear = /^((?:19|20)\d{2})年/.exec(text)?.[1];
  const known = typed ?? firstYear ?? (year === null ? undefined : String(year));
  const stated = iso(Number(known ?? '2000'), Number(month), day ? Number(day) : null);
  if (stated === null) return null;
  return { date: known ? stated : null };
}

/** `2022-12-31` → `2022年12月31日`. */
export function printDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
