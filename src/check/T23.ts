import type { Check } from '../model/check';
import { sum } from '../numbers/decimal';
import { show } from '../numbers/show';

const FEWEST = 3;

/** 全部满分 */
export const T23: Check = {
  code: 'T23',
  title: '各项指标全部满分',
  severity: 'hint',
  sources: ['绩效自评填报要求'],
  looksFor: '是否全部指标都得满分，或完成值都与指标值分毫不差。财政部门要求严禁刻意抬高分数。',
  mend: '逐项核对完成值是否如实填写。',
  find: ({ form, score }) => {
    const rows = form.indicators.flatMap(({ weight, score: typed, target, actual }, index) => {
      const mark = typed ?? score.indicators[index]?.score;
      return weight && mark ? [{ weight, mark, target, actual }] : [];
    });
    if (rows.length < FEWEST || rows.length < form.indicators.length) return [];
    const base = {
      cell: form.stated.cells.total ?? form.indicators[0]?.cells.score,
      expected: null,
    };
    if (rows.every(({ weight, mark }) => mark.eq(weight))) {
      const total = show(sum(rows.map(({ mark }) => mark)));
      const message = `${rows.length}项指标全部得满分（共${total}分），复核时会重点核查，请确认各项完成值如实填写。`;
      return [{ ...base, message, found: total }];
    }
    const numeric = rows.filter(
      ({ target, actual }) => target.value !== null && actual.value !== null,
    );
    const equal = numeric.every(
      ({ target, actual }) => target.value && actual.value?.eq(target.value),
    );
    if (numeric.length < FEWEST || !equal) return [];
    const message = `${numeric.length}项定量指标的完成值都与指标值完全相同，请确认是实际完成的数。`;
    return [{ ...base, message, found: null }];
  },
};
