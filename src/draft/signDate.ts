import type { Form } from '../model/form';
import type { Run } from '../model/report';
import { cellsOf, missing } from './runs';
import { oneLine } from './text';

/** 签发日期 from 填报日期; a prompt where there is none, or where it lies before the end of the year reported on. */
export function signDate(form: Form): Run {
  const text = oneLine(form.filledOn ?? '');
  if (!/\d/u.test(text)) return missing('签发日期');
  const cells = cellsOf(form, form.cells.filledOn);
  const year = Number(/(?:19|20)\d{2}/u.exec(text)?.[0] ?? Number.NaN);
  if (form.year !== null && year <= form.year) {
    return missing(`签发日期，自评表填报日期“${text}”早于评价年度结束，请核对`, cells);
  }
  const dashed = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/u.exec(text);
  if (!dashed) return { text, cells };
  const [, y, month, day] = dashed;
  return { text: `${y}年${Number(month)}月${Number(day)}日`, cells, computed: true };
}
