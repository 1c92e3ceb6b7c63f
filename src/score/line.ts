import type { Indicator } from '../model/form';
import type { Policy } from '../model/policy';
import type { ScoreLine } from '../model/score';
import { type Decimal, round2, ZERO } from '../numbers/decimal';
import { show } from '../numbers/show';
import { TIER_NAMES } from '../vocabulary/tiers';
import { cite } from './cite';
import { roundedTo2 } from './exactly';
import { isInside, showRange, tierRange } from './formulas/tier';
import { applyRule, ruleOf } from './indicator';
import type { Points } from './outcome';

const CONVENTION = '定性档次常用分';

/** A line whose working is still to be told. */
type Blank = Omit<ScoreLine, 'working'>;

const isMark = (mark: Decimal | null | undefined, weight: Decimal | null): mark is Decimal =>
  mark?.gte(ZERO) === true && weight !== null && mark.lte(weight);

/** The score of one indicator row. `choice` is the mark a person chose in the pane. */
export function scoreLine(indicator: Indicator, policy: Policy, choice?: Decimal): ScoreLine {
  const { weight, score: typed } = indicator;
  const rule = ruleOf(indicator);
  const outcome = applyRule(indicator, policy);
  const blank: Blank = {
    cell: indicator.cells.score ?? null,
    score: null,
    weight,
    byRule: outcome.kind === 'points' ? round2(outcome.points) : null,
    status: 'undecided',
    basis: [policy.rules[rule].source],
    tier: null,
    range: null,
    overFulfilled: false,
  };
  if (indicator.scoreIsFormula && isMark(typed, weight)) {
    const byRule =
      outcome.kind === 'points'
        ? `；按办法为${computed(blank, outcome, policy, rule).working}`
        : '';
    const working = `得分格内是公式，保留其结果${show(typed)}${byRule}`;
    return { ...blank, score: round2(typed), status: 'kept', working };
  }
  if (outcome.kind === 'points') return computed(blank, outcome, policy, rule);
  if (outcome.kind === 'tier') {
    const range = tierRange(policy, outcome.tier, outcome.weight);
    return graded(blank, range, outcome.tier, policy, choice ?? typed);
  }
  const { why } = outcome;
  const judged =
    choice ?? (rule === 'tiers' && indicator.actual.nature !== 'unfilled' ? typed : null);
  if (indicator.target.nature !== 'unfilled' && isMark(judged, weight)) {
    const working = `${why}，采用单位判断的${show(judged)}分，请核对`;
    return { ...blank, score: round2(judged), status: 'kept', working };
  }
  return { ...blank, working: `${why}，暂不能计分` };
}

function computed(
  blank: Blank,
  outcome: Points,
  policy: Policy,
  rule: 'positive' | 'equal' | 'reverse' | 'tiers',
): ScoreLine {
  const { points, sum, closed, rule: wording, overFulfilled, alsoBy } = outcome;
  const result = closed ? '' : roundedTo2(points);
  const also = alsoBy ? cite(policy, alsoBy, '超额完成较多的按规定扣减') : '';
  const working = `${sum}${result}${cite(policy, rule, wording)}${also}`;
  const basis = alsoBy ? [...blank.basis, policy.rules[alsoBy].source] : blank.basis;
  return { ...blank, score: round2(points), status: 'computed', working, basis, overFulfilled };
}

function graded(
  blank: Blank,
  range: ReturnType<typeof tierRange>,
  tier: NonNullable<ScoreLine['tier']>,
  policy: Policy,
  mark: Decimal | null,
): ScoreLine {
  const allowed = `“${TIER_NAMES[tier]}”一档可得${showRange(range)}分`;
  const source = cite(policy, 'tiers', '定性指标按三档对应的分值区间记分');
  const line = { ...blank, tier, range };
  if (mark !== null && isInside(range, mark)) {
    const working = `${allowed}，采用单位所定${show(mark)}分${source}`;
    return { ...line, score: round2(mark), status: 'kept', working };
  }
  const outside = mark === null ? '' : `所填${show(mark)}分不在范围内，`;
  const working = `${allowed}，${outside}建议记${show(range.usual)}分，请确认${source}`;
  return {
    ...line,
    score: range.usual,
    status: 'suggested',
    working,
    basis: [...blank.basis, CONVENTION],
  };
}
