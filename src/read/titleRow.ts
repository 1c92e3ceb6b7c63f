import { squeeze } from '../values/fold';
import { TITLE_PATTERN } from '../vocabulary/headers';
import type { Sheet } from './sheet';

const ATTACHMENT = /^附(件|表)[一二三四五六七八九十\d-]*[:：]?$/;

/** True where a row opens with the title of a form, be it behind 附件2. */
export function isTitleRow(sheet: Sheet, row: number): boolean {
  const [first, second] = sheet.filled(row).map((column) => squeeze(sheet.text(row, column)));
  const text = first !== undefined && ATTACHMENT.test(first) ? second : first;
  return text !== undefined && text.length <= 60 && TITLE_PATTERN.test(text);
}
