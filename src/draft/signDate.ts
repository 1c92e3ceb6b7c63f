import type { Run } from '../model/report';
import type { Facts } from './facts';
import { cellsOf, missing } from './runs';
import { oneLine } from './text';

/** 签发日期 as typed, or 填报日期; a prompt where there is none, or where it lies before the end of the year reported on. */
export function signDate({ form, material }: Facts): Run {
  const typed = material.get('signDate');
  const text = oneLine(typed?.text ?? form.filledOn ?? '');
  if (!/\d/u.test(text)) return missing('签发日期');
  const cells = typed ? [typed.cell] : cellsOf(form, form.cells.filledOn);
  const year = Number(/(?:19|20)\d{2}/u.exec(text)?.[0] ?? Number.NaN);
  if (form.year !== null && year <= form.year) {
    return missing(
      `签发日期，${typed ? '所填日期' : '自评表填报日期'}“${text}”早于评价年度结束，请核对`,
      cells,
    );
  }
  const [, m = 1, d = 1] = /\d{4}\D+(\d{1,2})\D+(\d{1,2})/u.exec(text) ?? [];
  if (Number(m) < 1 || Number(m) > 12 || Number(d) < 1 || Number(d) > 31)
    return missing(`签发日期，所填“${text}”不是一个日期，请核对`, cells);
  const dashed = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/u.exec(text);
  if (!dashed) return { text, cells };
  const [, y, month, day] = dashed;
  return { text: `${y}年${Number(month)}月${Number(day)}日`, cells, computed: true };
}
