import type { Check } from '../model/check';
import type { Form } from '../model/form';
import { quoteStart } from './quote';

const SHORT = 4;
const MOST_SHOWN = 30;

/** 评价结论（200字以内） is the name of a field, not an instruction left in its place. */
const FIELD_NAME = /^[^，,。；;]{2,14}[(（][^()（）]*\d+个?字[^()（）]*[)）]$/u;
const ASKS_FIRST = /^(?:请|说明|填写|填报|简述|概述|描述|对照|此处|在此|逐项|[(（])/;
/** 填写说明：1.… printed below a table. */
const FOOTNOTE = /^(?:填写说明|填报说明|填表说明|填写要求)[:：]/;

const isPrinted = (text: string): boolean =>
  FOOTNOTE.test(text) || (FIELD_NAME.test(text) && !ASKS_FIRST.test(text));

/** Cells that other checks already ask to be filled. */
function asked(form: Form): Set<string | undefined> {
  return new Set(form.indicators.flatMap(({ cells }) => [cells.target, cells.actual]));
}

/** 填写说明 */
export const T27: Check = {
  code: 'T27',
  title: '表内留有填写说明或“暂无”',
  severity: 'error',
  sources: ['绩效自评填报要求'],
  looksFor:
    '单元格里是否留着“说明……（100字以内）”一类的填写说明，或“暂无”“待填”等字样。栏目名称和表下的填写说明不算。',
  mend: '删去填写说明，填写实际内容。',
  find: ({ form }) =>
    form.placeholders
      .filter(({ text }) => !isPrinted(text.trim()))
      .filter(({ cell, text }) => text.length > SHORT || !asked(form).has(cell))
      .map(({ cell, text }) => ({
        cell,
        message: `这里还是填写说明或占位文字：${quoteStart(text, MOST_SHOWN)}，请改为实际内容。`,
        found: text,
        expected: null,
      })),
};
