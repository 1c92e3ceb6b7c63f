import { type Decimal, percentOf, sum } from '../../numbers/decimal';
import type { Figure } from './figure';
import { verdictOf } from './measure';
import { isCount } from './roles';

const HAPPY = /(?:非常|十分|很|比较|较)?满意(?:的)?[\p{Script=Han}]{0,4}$/u;
const UNHAPPY = /不太?满意|不够满意|一般|不了解|说不清/;
const PART = /满意|一般|不了解|说不清/;
const RATE = /满意[度率]/;
/** 非常满意和比较满意合计 is none of the answers. */
const SUM = /合计|共计|满意[和及与、]+(?:[非很较比]常?较?|基本)?满意/;

const isPart = (figure: Figure): boolean =>
  isCount(figure) && PART.test(figure.lead) && !RATE.test(figure.lead) && !SUM.test(figure.lead);
const isHappy = ({ lead }: Figure): boolean =>
  /满意/.test(lead) && !UNHAPPY.test(lead) && HAPPY.test(lead);

/** 满意度 The rates that answers by degree allow: those who are content, of those asked or of all answers. */
export interface OpinionRates {
  readonly parts: readonly [Figure, Figure, ...Figure[]];
  readonly rates: readonly Decimal[];
}

/** 非常满意150人，满意46人，不满意4人; null where answers are not told by degree, or those of several surveys are. */
export function opinionsIn(figures: readonly Figure[]): OpinionRates | null {
  const parts = figures.filter(isPart);
  const happy = parts.filter(isHappy);
  const [first, second, ...more] = parts;
  if (!first || !second || happy.length === 0) return null;
  if (new Set(parts.map(({ lead }) => lead)).size < parts.length) return null;
  const others = figures.filter((figure) => !parts.includes(figure));
  const wholes = [sum(parts.map(({ value }) => value)), ...others.map(({ value }) => value)];
  const rates = happy.flatMap((_, index) => {
    const content = sum(happy.slice(0, index + 1).map(({ value }) => value));
    return wholes.map((whole) => percentOf(content, whole)).filter((rate) => rate !== null);
  });
  return { parts: [first, second, ...more], rates };
}

/** True where one of the rates is the one stated. */
export const isOneOf = (stated: Figure, { rates }: OpinionRates): boolean =>
  rates.some((rate) => verdictOf(stated, rate) === 'holds');
