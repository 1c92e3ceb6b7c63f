import type { Check } from '../model/check';
import { show } from '../numbers/show';
import { OFFICIAL_TIER } from '../vocabulary/kinds';
import { TIER_NAMES } from '../vocabulary/tiers';
import { quote } from './quote';

/** 定性得分 */
export const T15: Check = {
  code: 'T15',
  title: '定性指标得分不在所填档次的范围内',
  severity: 'error',
  sources: ['财预〔2020〕10号', '预算管理一体化系统校验'],
  looksFor:
    '定性指标的得分是否在完成情况对应档次的分值区间内：达成100%–80%（含），部分达成80%–60%（含），未达成60%–0%。完成值没有用规定用语、档次由文字推断的，作为提醒。',
  mend: '按档次改正得分，或改正完成情况的档次。',
  find: ({ form, score }) =>
    form.indicators.flatMap(({ score: typed, level3, actual, cells }, index) => {
      const line = score.indicators[index];
      if (!line?.range || !line.tier || typed === null) return [];
      const { low, high, upperIncluded } = line.range;
      if (typed.gte(low) && (upperIncluded ? typed.lte(high) : typed.lt(high))) return [];
      const allowed = `${show(low)}–${show(high)}${upperIncluded ? '' : `（不含${show(high)}）`}`;
      const official = OFFICIAL_TIER.test(actual.text);
      const told = official ? '为' : `写作${quote(actual.text)}，属于`;
      const message =
        `${quote(level3)}完成情况${told}${quote(TIER_NAMES[line.tier])}，` +
        `可得${allowed}分，现为${show(typed)}分。`;
      const severity = official ? ('error' as const) : ('warning' as const);
      return [{ cell: cells.score, message, found: show(typed), expected: allowed, severity }];
    }),
};
