import type { Claim } from '../../model/claim';
import { decimal, HUNDRED, sum, ZERO } from '../../numbers/decimal';
import { show } from '../../numbers/show';
import type { Figure } from './figure';
import { baseOf, judgeRate, told } from './judgeRate';
import { isRule } from './marks';
import { inSum, likeFigure, verdictOf } from './measure';
import { isReasonBehind } from './reasonBehind';
import { type Sentence, segmentsOf, wordsOf } from './sentence';
import { state } from './state';

const isMark = ({ unit }: Figure): boolean => unit === '分' || unit === '';
const WEIGHT = /(?:分值|权重|(?<!得)满分|标准分|总分值|(?<!效)应得分?)[为是:：]*$/;
/** 产出指标共50分，扣4分: beside what was taken off, what there was to win. */
const IN_ALL = /(?:指标|项)(?:共|共计|总计)?$/;
const SCORE = /(?:自评|实际|实)?(?:得分|得|得满分|自评分|评分)[为是:：]*$/;
/** 自评总分100分，产出扣2分，最终得98分: what there was to win in all. */
const OUT_OF = /总分[为是:：]*$/;
const OF_ALL = /总|综合|最终|合计/;
const DEDUCTED = /(?:扣(?:分|除|减|去)?|失分|减)[为是:：]*$/;
const RATE = /执行率|完成率|支出进度|支付率/;
/** 培训完成率目标100%: what was set, not what was reached. */
const SET = /(?:目标|指标|任务|计划)值?[为是:：]*$/;
/** 指标值为≥95%, behind which the sign is part of the words before the number. */
const GOAL = /(?:目标|指标|任务|计划)(?:值|数|率)?[为是:：]*(?:≥|>=?|不低于|不少于|达到?)?$/;

interface Marks {
  readonly weight: Figure;
  readonly score: Figure;
  /** What was taken off, in order; empty where nothing is said of it. */
  readonly deducted: readonly Figure[];
  readonly rate: Figure | null;
  /** The percentage that was set, where it stands beside the rate. */
  readonly goal: Figure | null;
}

/** 共扣3分，其中…扣1分、…扣2分: what was taken off in all stands for its parts. */
export function deductions(figures: readonly Figure[]): Figure[] {
  const whole = figures.find(({ lead }) => /共|合计|总计|累计/.test(lead));
  if (whole) return [whole];
  const [first, ...rest] = figures;
  const isWhole = first && rest.length > 1 && sum(rest.map(({ value }) => value)).eq(first.value);
  return isWhole ? [first] : [...figures];
}

/** The marks of a stretch where each of weight and score is stated once. */
export function marksOf(stretch: Sentence): Marks | null {
  const exact = stretch.figures.filter(({ approximate }) => !approximate);
  const one = (words: RegExp) =>
    exact.filter((figure) => isMark(figure) && words.test(figure.lead));
  const taken = one(DEDUCTED).filter((figure) => !isRule(stretch, figure));
  const said = one(WEIGHT);
  const rates = exact.filter(
    ({ unit, lead }) => unit === '%' && RATE.test(lead) && !SET.test(lead),
  );
  const goals = stretch.figures.filter(({ unit, lead }) => unit === '%' && GOAL.test(lead));
  const all = taken.length > 0 ? one(OUT_OF).filter(({ value }) => value.eq(HUNDRED)) : [];
  const inAll =
    said.length === 0 && (taken.length > 0 || rates.length > 0) ? [...all, ...one(IN_ALL)] : [];
  const [weights, scores] = [said.length > 0 ? said : inAll.slice(0, 1), one(SCORE)];
  const [weight, score] = [weights[0], scores[0]];
  if (!weight || !score || weights.length > 1 || scores.length > 1) return null;
  // 产出满分50分，…，总得分96分: the weight of one group, the marks of all
  if (OF_ALL.test(score.lead) && !OF_ALL.test(weight.lead) && weight.value.lt(HUNDRED)) return null;
  return {
    weight,
    score,
    deducted: deductions(taken),
    rate: (rates.length === 1 && rates[0]) || null,
    goal: (goals.length === 1 && goals[0]) || null,
  };
}

function balanced(stretch: Sentence, { weight, score, deducted }: Marks): Claim[] {
  const words = wordsOf(stretch);
  const none = /未扣分|不扣分|没有扣分/.test(words);
  const said = stretch.text.slice(score.start, score.end);
  if (score.value.gt(weight.value)) {
    const message = `得分“${said}”高于分值${inSum(weight)}分，得分不能超过分值。`;
    return [state(stretch, { kind: 'score', verdict: 'wrong', at: score, message })];
  }
  if (deducted.length === 0 && !none) return [];
  const exact = weight.value.minus(sum(deducted.map(({ value }) => value)));
  const computed = likeFigure(score, exact);
  const working = `${inSum(weight)}-${deducted.map(inSum).join('-') || '0'}=${show(exact)}`;
  const message = `得分“${said}”与分值、扣分不符：${working}，得分应为${computed}，或扣分有误。`;
  // marks that are taken off half by half are given half by half
  const places = Math.max(...[score, weight, ...deducted].map((figure) => figure.places));
  const verdict = verdictOf({ ...score, places }, exact);
  return [state(stretch, { kind: 'score', verdict, at: score, computed, working, message })];
}

/** 95%以上得满分: where the rule is told it need not be the proportional one. */
const BY_RULE = /以上|标准|规则|得满分|按档|分档|含）/;
/** How far from the proportional marks a score may lie and still be meant as them: a fiftieth of the weight. */
const NEAR = decimal('0.02');

/** 指标值≥95%，完成率94%，分值8分，得7.92分: marks of the share of what was set, whole ones where it was reached. */
function isOfGoal({ weight, score, rate, goal }: Marks): boolean {
  if (!rate || !goal || goal.value.lte(ZERO)) return false;
  if (rate.value.gte(goal.value)) return score.value.eq(weight.value);
  return verdictOf(score, weight.value.times(rate.value).div(goal.value)) === 'holds';
}

/** A whole rate earns whole marks under every known rule; below it places differ, and only near misses are spoken of. */
export function byRate(stretch: Sentence, marks: Marks): Claim[] {
  const { weight, score, rate } = marks;
  if (!rate || score.value.gt(weight.value) || isOfGoal(marks)) return [];
  const isWhole = rate.value.gte('100');
  const share = weight.value.times(rate.value).div(HUNDRED);
  const exact = isWhole ? weight.value : share;
  const compared = verdictOf(score, exact);
  const isFar = exact.minus(score.value).abs().gt(weight.value.times(NEAR));
  const told = wordsOf(stretch);
  const isPlain = /按比例/.test(told) || (score.value.gt(exact) && !BY_RULE.test(told));
  if (!isWhole && compared !== 'holds' && isFar && !isPlain) return [];
  if (isWhole && compared !== 'holds' && isReasonBehind(stretch)) return [];
  const verdict = !isWhole && compared === 'wrong' ? 'unclear' : compared;
  const computed = likeFigure({ ...score, places: Math.max(2, score.places) }, exact);
  const said = stretch.text.slice(score.start, score.end);
  const message = isWhole
    ? `执行率${inSum(rate)}%，分值${inSum(weight)}分，却得“${said}”，文中没有说明扣分理由；按比例应得${computed}。`
    : `得分“${said}”与按执行率计算的不同：${inSum(weight)}×${inSum(rate)}%=${show(exact)}，请核对。`;
  return [state(stretch, { kind: 'score', verdict, at: score, computed, message })];
}

/** 得45分（满分50分），得分率90%: the share of the marks there were to win. */
function ofWeight(stretch: Sentence, { weight, score }: Marks): Claim[] {
  const stated = stretch.figures.find(
    (figure) =>
      figure.unit === '%' && /得分率[为是达:：]*$/.test(figure.lead) && !figure.approximate,
  );
  if (!stated) return [];
  return told(judgeRate(stretch, stated, { part: score, bases: [baseOf(weight)], sure: true }));
}

const claimsOf = (stretch: Sentence, marks: Marks): Claim[] => [
  ...balanced(stretch, marks),
  ...byRate(stretch, marks),
  ...ofWeight(stretch, marks),
];

/** 分值10分，得9分，扣1分: marks against their weight, their deduction and the rate they are given for. */
export function scores(sentence: Sentence): Claim[] {
  const whole = marksOf(sentence);
  if (whole) return claimsOf(sentence, whole);
  return segmentsOf(sentence).flatMap((segment) => {
    const marks = marksOf(segment);
    return marks ? claimsOf(segment, marks) : [];
  });
}
