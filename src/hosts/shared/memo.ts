import { refusals } from './refusals';

/** 工作簿记住的内容 Longest text kept in a workbook, in UTF-16 units. */
export const LONGEST_MEMO = 200_000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what XML cannot hold
const UNFIT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** The text in the one form that every host keeps and delivers: what XML cannot hold is escaped as JSON does. */
export function memoForm(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(UNFIT, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The trail as it will be kept. Throws `UserError` (output) where it is too long. */
export function trailToKeep(text: string): string {
  const kept = memoForm(text);
  if (kept.length > LONGEST_MEMO) throw refusals.trailTooLong();
  return kept;
}

/** The text as it will be kept. Throws `UserError` (output) where it is too long. */
export function memoToKeep(text: string): string {
  const kept = memoForm(text);
  if (kept.length > LONGEST_MEMO) throw refusals.memoTooLong();
  return kept;
}
