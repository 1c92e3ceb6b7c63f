import { unitAt } from '../../values/unit';

/** What makes the digits before it a date, an ordinal or a name; sticky behind the digits. */
const BEHIND =
  /[ ]*(?:年(?!期|级)|月(?!均)(?:份|末|底|初)?|日(?!均)|号(?!召)|时许?|届|级|楼|室|路|线|型|版|代|热线)|[-—]\d{1,2}月|〕|\]号|[.]\d+[.]/y;
const YEAR =
  /(?:19|20)\d\d(?:[ ]*[-—~至][ ]*(?:19|20)\d\d)?[ ]*(?:年度?|[-/]\d{1,2}(?:[-/]\d{1,2})?(?![\d%万元])|\.\d{1,2}\.\d{1,2}(?!\d))/y;
const ORDINAL_BEFORE =
  /(?:第|[A-Za-z]|〔|\[|No\.?|#|[（(]\s*之|\d[.]|(?:编码|代码|标识码|热线)[：:]?|电话[：:])$/;
const NUMBERING = /^\s*[（(]?\s*$/;

function at(form: RegExp, text: string, index: number): number {
  form.lastIndex = index;
  const match = form.exec(text);
  return match ? index + match[0].length : index;
}

/** Where the name ends that digits are part of: 2023年, 〔2019〕13号, 第3, A4, （1）, 3. at the start; `start` where they are a number. */
export function nameEnd(text: string, start: number, end: number): number {
  const year = at(YEAR, text, start);
  if (year > start) return Math.max(year, end);
  const before = text.slice(Math.max(0, start - 6), start);
  if (ORDINAL_BEFORE.test(before)) return end;
  const digits = text.slice(start, end);
  const isShort = /^\d{1,2}$/.test(digits);
  const isLong = /^\d{4}$/.test(digits);
  const next = text.charAt(end);
  if (isShort && /[（(]$/.test(before) && /[）)]/.test(next)) return end + 1;
  if (
    isShort &&
    NUMBERING.test(text.slice(Math.max(0, start - 8), start)) &&
    start <= 8 &&
    /[、.．）)]/.test(next)
  )
    return end + 1;
  if (isShort && /[。；;]\s*$/.test(before) && /[.．、]/.test(next)) return end + 1;
  if (/[A-Za-z]/.test(next) && !unitAt(text, end)?.known) return end + 1;
  if (isShort && /^:[0-5]\d(?!\d|\.)/.test(text.slice(end, end + 4))) return end + 3;
  const behind = at(BEHIND, text, end);
  if (behind === end) return start;
  const mark = text.slice(end, behind).trim();
  if (mark === '年' && !isLong) return start;
  if (/^[月日]/.test(mark) && !isShort) return start;
  return behind;
}
