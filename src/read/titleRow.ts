import { squeeze } from '../values/fold';
import { TITLE_PATTERN } from '../vocabulary/rowLabels';
import type { Sheet } from './sheet';

const ATTACHMENT = /^附(件|表)[一二三四五六七八九十\d-]*[:：]?$/;

/** 绩效自评表（续表） The title printed again on the next page. */
const CONTINUED = /[(（]?续表?[一二三四五\d]?[)）]?$/;

/** True where a row opens with the title of a form, be it behind 附件2; of the form above it where it goes on. */
export function isTitleRow(sheet: Sheet, row: number): boolean {
  const [first, second] = sheet.filled(row).map((column) => squeeze(sheet.text(row, column)));
  const text = first !== undefined && ATTACHMENT.test(first) ? second : first;
  if (text === undefined || text.length > 60 || CONTINUED.test(text)) return false;
  return TITLE_PATTERN.test(text);
}
