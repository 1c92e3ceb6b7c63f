import type { Check } from '../model/check';
import type { Policy } from '../model/policy';
import type { Actual, Target } from '../model/value';
import { decimal, ZERO } from '../numbers/decimal';
import { show } from '../numbers/show';
import { quote } from './quote';

function howFar({ text, value }: Target, policy: Policy): string {
  const { fromPercent, zeroTargetFrom } = policy.rules.overFulfilment.value;
  return value?.eq(ZERO) && zeroTargetFrom !== null
    ? `（指标值为0，达到${show(decimal(zeroTargetFrom))}起须说明）`
    : `达到指标值${quote(text)}的${show(decimal(fromPercent))}%以上`;
}

const TIMES = ['10', '100'].map((times) => decimal(times));
const NEAR = { least: decimal('0.8'), most: decimal('1.2') };
/** Below half, ten times the target may well have been reached: 增长5%, 增长50%. */
const LEAST_RATE = decimal('50');

/** 991% for 99.1%: ten or a hundred times a rate that would be near its target is likely a slip. */
function slip(target: Target, { nature, value }: Actual): string {
  if (nature !== 'percent' || target.nature !== 'percent' || !value || !target.value) return '';
  const wanted = target.value;
  if (wanted.lt(LEAST_RATE)) return '';
  const meant = TIMES.map((times) => value.div(times)).find(
    (one) => one.gte(wanted.times(NEAR.least)) && one.lte(wanted.times(NEAR.most)),
  );
  return meant ? `如果是数字或小数点写错（例如应为${show(meant)}%），请改正完成值。` : '';
}

/** 超额完成 */
export const T13: Check = {
  code: 'T13',
  title: '超额完成较多没有说明原因',
  severity: 'warning',
  inReview: 'error',
  sources: [
    '财预〔2020〕10号',
    '预算管理一体化系统校验',
    '广西壮族自治区预算管理一体化系统校验',
    '某省2022年度绩效自评手册',
  ],
  looksFor:
    '完成值达到指标值的120%（广西等地130%）以上的，是否说明了原因。评分办法规定必须说明的，按错误处理；比率像是多写了一两位的，提示核对。',
  mend: '在偏差原因栏说明超额完成的原因；属于年初指标值定得偏低的，写明今后如何调整。',
  find: ({ form, score, policy }) =>
    form.indicators.flatMap((indicator, index) => {
      if (!score.indicators[index]?.overFulfilled || indicator.reason !== null) return [];
      const { level3, target, actual, cells } = indicator;
      const must = policy.rules.overFulfilment.value.reason === 'compulsory';
      const message =
        `${quote(level3)}完成值${quote(actual.text)}${howFar(target, policy)}，` +
        `没有说明超额完成的原因${must ? '，按规定必须说明' : '，请说明'}。${slip(target, actual)}`;
      return [
        {
          cell: cells.reason ?? cells.actual,
          message,
          found: actual.text,
          expected: '超额完成的原因',
          severity: must ? ('error' as const) : ('warning' as const),
        },
      ];
    }),
};
