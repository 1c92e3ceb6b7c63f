import type { Claim } from '../../model/claim';
import {
  type Decimal,
  decimal,
  HUNDRED,
  percentOf,
  roundTo,
  sum,
  ZERO,
} from '../../numbers/decimal';
import { show } from '../../numbers/show';
import type { Figure } from './figure';
import { inSum } from './measure';
import { isPercent } from './roles';
import type { Sentence } from './sentence';
import { state } from './state';

/** Rates that are worked out over the very things just counted. */
const OVER_THINGS =
  /(?:满意|好评|办结|回复|答复|合格|达标|通过|优良|办理|调解|成功|处置|整改|回访)[\p{Script=Han}]{0,4}(?:率|度)[\p{Script=Han}:：]{0,4}$/u;
const THINGS = new Set([
  '起',
  '件',
  '人',
  '户',
  '份',
  '单',
  '名',
  '家',
  '宗',
  '例',
  '张',
  '条',
  '个',
]);
const LEAST = decimal('20');
const SAMPLE = /问卷|抽样|调查|测评|样本/;

/** The shares around a percentage that so many things allow. */
function sharesAround(count: Figure, stated: Figure): { k: Decimal; rate: Decimal }[] {
  const part = roundTo(stated.value.times(count.value).div(HUNDRED), 0);
  return [part.minus(decimal('1')), part, part.plus(decimal('1'))]
    .filter((k) => k.gte(ZERO) && k.lte(count.value))
    .map((k) => ({ k, rate: k.times(HUNDRED).div(count.value) }));
}

const nearestShare = (count: Figure, stated: Figure): string =>
  sharesAround(count, stated)
    .map(
      ({ k, rate }) =>
        `${show(k)}÷${show(count.value)}=${show(roundTo(rate, Math.max(stated.places, 2)))}%`,
    )
    .join('、');

const isPossible = (count: Figure, stated: Figure): boolean =>
  sharesAround(count, stated).some(({ rate }) => roundTo(rate, stated.places).eq(stated.value));

/** 满意783份 of a 满意度: what the rate is the share of, and not what it is worked out over. */
const isPart = ({ lead }: Figure, name: string): boolean =>
  lead.replace(/满意[度率]/g, '').includes(name.slice(0, 2));

/** True where so many are the stated share of some whole number. */
function isShareOfSome(count: Figure, stated: Figure): boolean {
  const whole = roundTo(count.value.times(HUNDRED).div(stated.value), 0);
  return [whole.minus(decimal('1')), whole, whole.plus(decimal('1'))].some((n) => {
    const rate = percentOf(count.value, n);
    return rate !== null && roundTo(rate, stated.places).eq(stated.value);
  });
}

/** 办结271件，其中甲251件、乙35件，办结率94.76%: one of the counts over the rest of them. */
const isOfSeveral = (counts: readonly Figure[], stated: Figure): boolean =>
  counts.some((part) => {
    const others = counts.filter((figure) => figure !== part).map(({ value }) => value);
    const rate = percentOf(part.value, sum(others));
    return rate !== null && roundTo(rate, stated.places).eq(stated.value);
  });

/** 不可能的精度 A rate over n things can only be k÷n: 99.99 % of 689 is none of them. */
export function precisions(sentence: Sentence): Claim[] {
  const { figures, text, start, end } = sentence;
  return figures.flatMap((stated) => {
    if (
      !isPercent(stated) ||
      stated.places === 0 ||
      stated.approximate ||
      stated.value.gte('100') ||
      stated.value.eq(ZERO)
    )
      return [];
    const name = OVER_THINGS.exec(stated.lead)?.[0];
    if (name === undefined) return [];
    const counts = figures.filter(
      (figure) =>
        figure.end <= stated.start &&
        THINGS.has(figure.unit) &&
        !figure.approximate &&
        figure.value.gte(LEAST),
    );
    const [count, ...others] = counts;
    if (
      !count ||
      (others.length > 0 && SAMPLE.test(text.slice(start, end))) ||
      isOfSeveral(counts, stated) ||
      counts.some((figure) => isPossible(figure, stated)) ||
      (counts.length === 1 && isPart(count, name) && isShareOfSome(count, stated))
    )
      return [];
    const said = text.slice(stated.start, stated.end);
    const message = `以${inSum(count)}${count.unit}计，不可能得出“${said}”：最接近的是${nearestShare(count, stated)}。请写明调查的样本数，或核对这个比率。`;
    return [state(sentence, { kind: 'precision', verdict: 'unclear', at: stated, message })];
  });
}
