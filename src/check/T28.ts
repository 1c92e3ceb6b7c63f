import type { Check } from '../model/check';
import { quote } from './quote';

const FUND_LIMIT = 100;
const INDICATOR_LIMIT = 200;

const lengthOf = (text: string | null): number => [...(text ?? '').replace(/\s/g, '')].length;

/** 字数 */
export const T28: Check = {
  code: 'T28',
  title: '文字超过规定字数',
  severity: 'warning',
  sources: ['四川省部门预算项目支出绩效自评表填报说明', '绩效自评填报要求'],
  looksFor: '预算执行原因是否超过100字，指标的偏差原因是否超过200字（标点计入，空格和换行不计）。',
  mend: '压缩文字，细节写入报告。',
  find: ({ form }) => {
    /** One merged cell gives its text to every row it spans. */
    const funds = form.funds.filter(
      ({ reason }, index) => form.funds[index - 1]?.reason !== reason,
    );
    const texts = [
      ...funds.map(({ label, reason, cells }) => ({
        name: `${quote(label)}的原因`,
        length: lengthOf(reason),
        cell: cells.reason,
        limit: FUND_LIMIT,
      })),
      ...form.indicators.map(({ level3, reason, cells }) => ({
        name: `${quote(level3)}的偏差原因`,
        length: lengthOf(reason),
        cell: cells.reason,
        limit: INDICATOR_LIMIT,
      })),
    ];
    return texts
      .filter(({ length, limit }) => length > limit)
      .map(({ name, length, cell, limit }) => ({
        cell,
        message: `${name}写了${length}字，超过${limit}字，请压缩，细节写入报告。`,
        found: String(length),
        expected: `≤${limit}`,
      }));
  },
};
