import type { Claim } from '../../model/claim';
import { HUNDRED, ZERO } from '../../numbers/decimal';
import { show } from '../../numbers/show';
import type { Figure } from './figure';
import { inSum, likeFigure, verdictOf } from './measure';
import { isReasonBehind } from './reasonBehind';
import { marksOf } from './scores';
import { type Sentence, segmentsOf, wordsOf } from './sentence';
import { state } from './state';

const TARGET = /目标值?|控制在|限额|指标值|计划数?|任务数?|应/;
/** 电话接通率≥95%: the sign says that it is a target. */
const SIGNED = /[≥≤＞＜><]=?$/;
const ACTUAL = /完成值?|实际|达到?/;
const LOWER_BETTER =
  /≤|＜|<|不超过|不高于|不大于|以内|以下|控制|成本|不多于|(?:缩短|压缩|压减|降低?|减少)[至到]/;
const CLAIMED_MET =
  /(?:按|如期|按照)?计划(?:要求)?(?:全部)?完成|全部完成|圆满完成|超额完成|完成(?:了)?(?:年度|全年|预期|既定)?(?:目标|任务|计划)|已达标|达成|实现(?:了)?(?:年度|预期)?(?:目标|指标)|达到(?:了)?(?:预期)?(?:目标|标准)|按质按量|均(?:已)?完成|未超(?:过|出|支|标)?|(?:目标|预算|控制数?|限额)(?:以|之)?内|(?:目标|任务|计划)(?:任务)?(?:均|已|也)*(?:全面|全部|圆满|超额|如期|按期)(?:地)?完成|得(?:了)?满分/;
const SAID_SHORT = /未(?:能)?(?:全部)?(?:完成|达)|没有完成|尚未|偏差|低于目标|不足|原因/;

const isExplained = (stretch: Sentence): boolean =>
  SAID_SHORT.test(wordsOf(stretch)) || isReasonBehind(stretch);

interface Pair {
  readonly target: Figure;
  readonly actual: Figure;
  readonly lowerBetter: boolean;
}

function pairOf(stretch: Sentence): Pair | null {
  const figures = stretch.figures.filter(({ unit }) => unit !== '分');
  const targets = figures.filter(
    (figure) =>
      (TARGET.test(figure.lead) || SIGNED.test(figure.lead)) &&
      !/完成值|完成(?:了)?$|实际/.test(figure.lead),
  );
  const [target] = targets;
  if (!target || targets.length > 1) return null;
  const actuals = figures.filter(
    (figure) =>
      figure.start > target.end && ACTUAL.test(figure.lead) && figure.unit === target.unit,
  );
  const [actual] = actuals;
  if (!actual || actuals.length > 1) return null;
  const between = stretch.text.slice(Math.max(stretch.start, target.start - 8), target.end + 2);
  return {
    target,
    actual,
    lowerBetter: LOWER_BETTER.test(between) || LOWER_BETTER.test(target.lead),
  };
}

const isMet = ({ target, actual, lowerBetter }: Pair): boolean =>
  lowerBetter ? actual.value.lte(target.value) : actual.value.gte(target.value);

/** 实际3场，完成率60%；…，这几项均完成: what is short by its own words, or is not among 其余, is not said to be done. */
function isOfOthers({ text, figures }: Sentence, { end }: Figure, claimed: number): boolean {
  const parted = text.slice(end, claimed).search(/[；;]/);
  if (parted < 0) return false;
  const isShort = ({ start, unit, value }: Figure): boolean =>
    start >= end && start < end + parted && unit === '%' && value.lt(HUNDRED);
  return figures.some(isShort) || /其[余他它]/.test(text.slice(end + parted, claimed));
}

function claimedMet(stretch: Sentence, pair: Pair): Claim[] {
  const { target, actual, lowerBetter } = pair;
  const words = wordsOf(stretch);
  const rough = actual.approximate && actual.bound === null;
  const match = CLAIMED_MET.exec(words.slice(actual.end - stretch.start));
  if (!match || SAID_SHORT.test(words) || rough) return [];
  if (isOfOthers(stretch, actual, actual.end + match.index)) return [];
  const [claimed] = match;
  const met = isMet(pair);
  const said = stretch.text.slice(actual.start, actual.end);
  const message = `目标是${lowerBetter ? '不超过' : ''}${stretch.text.slice(target.start, target.end)}，完成“${said}”，没有达到目标，却写“${claimed}”，请核对或说明偏差原因。`;
  return [
    state(stretch, { kind: 'target', verdict: met ? 'holds' : 'wrong', at: actual, message }),
  ];
}

function scored(stretch: Sentence, pair: Pair): Claim[] {
  const marks = marksOf(stretch);
  if (
    !marks ||
    marks.score.value.gt(marks.weight.value) ||
    pair.actual.approximate ||
    pair.target.value.eq(ZERO)
  )
    return [];
  const { weight, score, deducted } = marks;
  const { target, actual, lowerBetter } = pair;
  const said = stretch.text.slice(score.start, score.end);
  const isFull = score.value.eq(weight.value);
  if (isMet(pair)) {
    if (deducted.length > 0 || isExplained(stretch)) return [];
    const message = `目标已经达到，分值${inSum(weight)}分只得“${said}”，文中没有说明扣分理由，请核对。`;
    return [
      state(stretch, { kind: 'target', verdict: isFull ? 'holds' : 'unclear', at: score, message }),
    ];
  }
  if (lowerBetter) {
    if (!isFull) return [];
    const message = `没有达到目标（不超过${inSum(target)}，实际${inSum(actual)}），却得满分“${said}”，请核对或说明。`;
    return [state(stretch, { kind: 'target', verdict: 'unclear', at: score, message })];
  }
  const exact = weight.value.times(actual.value).div(target.value);
  const verdict = verdictOf(score, exact);
  const computed = likeFigure({ ...score, places: 2 }, exact);
  const message = `没有达到目标，得分“${said}”与按比例计算的不同：${inSum(weight)}×${inSum(actual)}÷${inSum(target)}=${show(exact.round(2, 1))}，请核对或说明。`;
  const near = exact.minus(score.value).abs().lt('1');
  return [
    state(stretch, {
      kind: 'target',
      verdict: isFull ? 'unclear' : verdict === 'wrong' ? (near ? 'rounding' : 'unclear') : verdict,
      at: score,
      computed,
      message,
    }),
  ];
}

const AS_TARGET =
  /(?:目标|指标值)[^，。]{0,6}(?:与|和)[^，。]{0,6}(?:完成|实际)[^，。]{0,6}(?:一致|相同|相等)|(?:完成值?|实际)[^，。]{0,8}(?:与|和)(?:目标|指标)值?[^，。]{0,4}(?:一致|相同|相等)/;

/** 目标与完成一致，分值5得4: met by its own words, yet marked down. */
function sameAsTarget(stretch: Sentence): Claim[] {
  const marks = marksOf(stretch);
  const words = wordsOf(stretch);
  if (!marks || marks.deducted.length > 0 || !AS_TARGET.test(words) || isExplained(stretch))
    return [];
  const { weight, score } = marks;
  const said = stretch.text.slice(score.start, score.end);
  const message = `目标与完成一致，分值${inSum(weight)}分只得“${said}”，文中没有说明扣分理由，请核对。`;
  return [
    state(stretch, {
      kind: 'target',
      verdict: score.value.eq(weight.value) ? 'holds' : 'unclear',
      at: score,
      message,
    }),
  ];
}

/** 目标与完成值 What was reached against what was set, where the text draws a conclusion or gives marks. */
export function targets(sentence: Sentence): Claim[] {
  const whole = pairOf(sentence);
  const stretches = whole ? [sentence] : segmentsOf(sentence);
  return [
    ...sameAsTarget(sentence),
    ...stretches.flatMap((stretch) => {
      const pair = pairOf(stretch);
      return pair ? [...claimedMet(stretch, pair), ...scored(stretch, pair)] : [];
    }),
  ];
}
