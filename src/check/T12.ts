import type { Check } from '../model/check';
import { show } from '../numbers/show';
import { NOT_DONE } from '../vocabulary/kinds';
import { quote } from './quote';

/** 无未完成事项, 不存在未达标的情况 */
const DENIED = /(?:无|没有|不存在|未发现|未出现)(?:未|滞后|不到位|取消)[^，,。；;]*/g;
/** 年初未能预计，超额完成 explains why more was done. */
const MORE_DONE = /超额|提前|超过|超出|高于/;

const saysNotDone = (reason: string): boolean =>
  !MORE_DONE.test(reason) && NOT_DONE.test(reason.replace(DENIED, ''));

/** 满分却写未完成 */
export const T12: Check = {
  code: 'T12',
  title: '得满分却写了未完成的原因',
  severity: 'warning',
  inReview: 'error',
  sources: ['绩效自评填报要求'],
  looksFor: '得分等于分值的指标，偏差原因栏是否写着没有完成的意思。说明超额或提前完成的不算。',
  mend: '核对完成值和得分；确已完成的，删去偏差原因。',
  find: ({ form, score }) =>
    form.indicators.flatMap((indicator, index) => {
      const { weight, reason, level3, cells } = indicator;
      const mark = indicator.score ?? score.indicators[index]?.score ?? null;
      if (!weight || !mark?.eq(weight) || reason === null || !saysNotDone(reason)) return [];
      const message =
        `${quote(level3)}${indicator.score ? '得了' : '按办法计算得'}满分${show(weight)}分，` +
        `偏差原因却写着${quote(reason)}，前后不一致。请核对完成值，或删去偏差原因。`;
      return [{ cell: cells.reason, message, found: reason, expected: null }];
    }),
};
