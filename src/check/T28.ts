import type { Check } from '../model/check';
import type { NarrativeKind } from '../model/form';
import { quote } from './quote';

const FUND_LIMIT = 100;
const INDICATOR_LIMIT = 200;
/** Where the form states no limit of its own; other fields have none then. */
const NARRATIVE_LIMITS: Readonly<Partial<Record<NarrativeKind, number>>> = {
  conclusion: 200,
  problem: 200,
  measure: 200,
};

const lengthOf = (text: string | null): number => [...(text ?? '').replace(/\s/g, '')].length;

/** 字数 */
export const T28: Check = {
  code: 'T28',
  title: '文字超过规定字数',
  severity: 'warning',
  sources: ['四川省部门预算项目支出绩效自评表填报说明', '绩效自评填报要求'],
  looksFor:
    '预算执行原因是否超过100字，指标的偏差原因是否超过200字，评价结论、存在问题、改进措施等栏目是否超过栏目写明的字数' +
    '（没有写明的按200字）。标点计入，空格和换行不计。',
  mend: '压缩文字，细节写入报告。',
  find: ({ form }) => {
    /** One merged cell gives its text to every row it spans. */
    const once = <Row extends { readonly cells: { readonly reason?: string } }>(
      rows: readonly Row[],
    ): Row[] =>
      rows.filter(({ cells }, index) => {
        const above = rows[index - 1]?.cells.reason;
        return above === undefined || above !== cells.reason;
      });
    const texts = [
      ...once(form.funds).map(({ label, reason, cells }) => ({
        name: `${quote(label)}的原因`,
        length: lengthOf(reason),
        cell: cells.reason,
        limit: FUND_LIMIT,
      })),
      ...once(form.indicators).map(({ level3, reason, cells }) => ({
        name: `${quote(level3)}的偏差原因`,
        length: lengthOf(reason),
        cell: cells.reason,
        limit: INDICATOR_LIMIT,
      })),
      ...(form.narratives ?? []).map(({ kind, label, text, cell, limit }) => ({
        name: quote(label),
        length: lengthOf(text),
        cell,
        limit: limit ?? NARRATIVE_LIMITS[kind] ?? Number.POSITIVE_INFINITY,
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
