import type { Claim } from '../../model/claim';
import { type Decimal, decimal } from '../../numbers/decimal';
import { show } from '../../numbers/show';
import { canonicalUnit, factorsOf } from '../../vocabulary/units';
import type { Figure } from './figure';
import { likeFigure, stepOf, verdictOf } from './measure';
import { isMoney, isPercent } from './roles';
import type { Sentence } from './sentence';
import { state } from './state';

/** 折合, 即, 合 between the two ways of writing one amount. */
const SAME =
  /^[，,、]?\s*[（(]?\s*(?:折合|折算|换算|即|也?就是|合(?!计)|相当于|[=＝])(?:成|为|人民币|共计)*\s*$/;
/** Nothing but a bracket between them, which closes behind the other. */
const BRACKET = /^\s*[（(]\s*$/;
const CLOSES = /^\s*[）)]/;

/** A figure in the unit of another; null where there is no exact way from one to the other. */
function inUnitOf(figure: Figure, other: Figure): Decimal | null {
  if (figure.unit === other.unit) return figure.value;
  const factors = factorsOf(figure.unit, other.unit);
  if (!factors) return null;
  return figure.value.times(decimal(factors[0])).div(decimal(factors[1]));
}

/** Two figures that are written in different units of one thing. */
const isOtherUnit = (one: Figure, other: Figure): boolean =>
  canonicalUnit(one.unit) !== canonicalUnit(other.unit) || !one.scale.eq(other.scale);

/** 0.5亿元（5000万元）, 5000000元，折合500万元: one amount written twice. */
export function conversions(sentence: Sentence): Claim[] {
  const { text, figures } = sentence;
  return figures.flatMap((one, index) => {
    const other = figures[index + 1];
    if (!other || one.approximate || other.approximate || one.unit === '' || isPercent(one))
      return [];
    if (!isOtherUnit(one, other)) return [];
    const between = text.slice(one.end, other.start);
    const isBracket = BRACKET.test(between) && CLOSES.test(text.slice(other.end));
    if (!isBracket && !SAME.test(between)) return [];
    const exact = inUnitOf(one, other);
    if (!exact) return [];
    const back = inUnitOf(other, one);
    const isFiner = back !== null && stepOf(one).gt(stepOf(other));
    const verdict = isFiner ? verdictOf(one, back) : verdictOf(other, exact);
    const computed = likeFigure(other, exact);
    const [first, second] = [one, other].map(({ start, end }) => text.slice(start, end));
    const shown = isMoney(one) ? `${show(exact)}元` : computed;
    const message = `“${first}”与“${second}”不相等：${first}是${shown === computed ? computed : `${shown}，即${computed}`}，请核对单位和小数点。`;
    return [state(sentence, { kind: 'product', verdict, at: other, computed, message })];
  });
}
