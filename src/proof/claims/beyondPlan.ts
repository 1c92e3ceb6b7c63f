import type { Claim } from '../../model/claim';
import { ZERO } from '../../numbers/decimal';
import type { Figure } from './figure';
import { baseOf, judgeRate, told } from './judgeRate';
import { inSumOf, likeFigure, verdictOf } from './measure';
import { isCount, isMoney, isPercent } from './roles';
import { type Sentence, segmentsOf } from './sentence';
import { state } from './state';

/** 较目标值, 超出年度计划: the words before what was planned, where something is held against it. */
const PLANNED =
  /(?:较|比|超出?|超过|[高低多少]于|高出)[^，,。；;\d]{0,6}(?:目标|计划|任务|指标)[^，,。；;\d]{0,4}$/;
const MORE = /超|高于|高出|多于/;
const LESS = /低于|少于/;
const COMPLETED = /完成(?:率|比例)[为是达到约:：]*$/;

/** What was reached: the figures of its kind before what was planned. */
const reachedBefore = ({ figures }: Sentence, plan: Figure): Figure[] =>
  figures
    .slice(0, figures.indexOf(plan))
    .filter((figure) => figure.unit === plan.unit && !figure.approximate);

/** Of several that may be meant the one that is right, or none; one alone is meant. */
const meant = (claims: readonly Claim[]): readonly Claim[] =>
  claims.length > 1 ? claims.filter(({ verdict }) => verdict === 'holds').slice(0, 1) : claims;

/** 136次，超出计划120次18次, 较计划120次超18次: how far beyond stands right behind the plan. */
function gaps(segment: Sentence, plan: Figure, stated: Figure): readonly Claim[] {
  const between = segment.text.slice(plan.end, stated.start);
  const isMore = between === '超' || MORE.test(plan.lead);
  const isAbout = stated.approximate && between !== '超';
  if (!/^超?$/.test(between) || stated.unit !== plan.unit || isAbout) return [];
  if (isMore === LESS.test(plan.lead)) return [];
  const claims = reachedBefore(segment, plan).flatMap((actual) => {
    const [most, least] = isMore ? [actual, plan] : [plan, actual];
    const exact = most.value.minus(least.value);
    // That it lies on the other side of the plan is told where the two are compared.
    if (exact.lte(ZERO)) return [];
    const working = `${inSumOf(most, [least])}-${inSumOf(least, [most])}`;
    const computed = likeFigure(stated, exact);
    const said = segment.text.slice(stated.start, stated.end);
    const message = `“${said}”与文中的数不符：${working}=${computed}。`;
    const verdict = verdictOf(stated, exact);
    return [state(segment, { kind: 'change', verdict, at: stated, computed, working, message })];
  });
  return meant(claims);
}

/** 5840吨，较目标值5200吨多640吨，完成率112.31%: the rate is of what was planned. */
function rates(segment: Sentence, plan: Figure, stated: Figure): readonly Claim[] {
  if (!isPercent(stated) || stated.approximate || !COMPLETED.test(stated.lead)) return [];
  const claims = reachedBefore(segment, plan).flatMap((part) =>
    told(judgeRate(segment, stated, { part, bases: [baseOf(plan)], sure: true })),
  );
  return meant(claims);
}

/** 超计划 How far something went beyond or stayed below what was planned, and the rate it makes. */
export function beyondPlan(sentence: Sentence): Claim[] {
  return segmentsOf(sentence).flatMap((segment) =>
    segment.figures.flatMap((plan, at, figures) => {
      if (plan.approximate && plan.bound === null) return [];
      if (!(isCount(plan) || isMoney(plan)) || !PLANNED.test(plan.lead)) return [];
      const behind = figures.slice(at + 1, at + 3);
      return behind.flatMap((stated) => [
        ...gaps(segment, plan, stated),
        ...rates(segment, plan, stated),
      ]);
    }),
  );
}
