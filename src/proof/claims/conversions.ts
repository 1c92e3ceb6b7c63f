import type { Claim } from '../../model/claim';
import { type Decimal, decimal, roundTo } from '../../numbers/decimal';
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

/** 350万元（即35万元）: said once more in the same unit. */
const THAT_IS = /^\s*[（(]\s*(?:即|也?就是|合计?)\s*$/;

/** A figure in the unit of another; null where there is no exact way from one to the other. */
function inUnitOf(figure: Figure, other: Figure): Decimal | null {
  if (figure.unit === other.unit) return figure.value;
  const factors = factorsOf(figure.unit, other.unit);
  if (!factors) return null;
  return figure.value.times(decimal(factors[0])).div(decimal(factors[1]));
}

/** 亩 and 平方米 do not go into each other; 一亩 is some 666.67. */
const MU = decimal('2000').div('3');
const LAND = new Set(['亩', '平方米']);
const NEAR = decimal('0.02');

/** 120000平方米（180亩）: near enough is right. */
function ofLand(sentence: Sentence, one: Figure, other: Figure): Claim[] {
  const [a, b] = [canonicalUnit(one.unit), canonicalUnit(other.unit)];
  if (a === b || !LAND.has(a) || !LAND.has(b) || one.value.lte('0')) return [];
  const exact = a === '亩' ? one.value.times(MU) : one.value.div(MU);
  const holds = other.value.minus(exact).abs().lte(exact.times(NEAR));
  const [first, second] = [one, other].map(({ start, end }) => sentence.text.slice(start, end));
  const computed = likeFigure({ ...other, places: 2 }, roundTo(exact, 2));
  const message = `“${first}”与“${second}”不相等：一亩约666.67平方米，${first}约是${computed}，请核对。`;
  return [
    state(sentence, { kind: 'product', verdict: holds ? 'holds' : 'unclear', at: other, message }),
  ];
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
    const between = text.slice(one.end, other.start);
    if (!isOtherUnit(one, other) && !THAT_IS.test(between)) return [];
    const isBracket = BRACKET.test(between) && CLOSES.test(text.slice(other.end));
    if (!isBracket && !SAME.test(between)) return [];
    const exact = inUnitOf(one, other);
    if (!exact) return ofLand(sentence, one, other);
    const back = inUnitOf(other, one);
    const isFiner = back !== null && stepOf(one).gt(stepOf(other));
    const verdict = isFiner ? verdictOf(one, back) : verdictOf(other, exact);
    const computed = likeFigure(other, exact);
    const [first, second] = [one, other].map(({ start, end }) => text.slice(start, end));
    const isPlain = !isMoney(one) || one.scale.eq('1') || other.scale.eq('1');
    const shown = isPlain ? computed : `${show(exact)}元，即${computed}`;
    const message = `“${first}”与“${second}”不相等：${first}是${shown}，请核对单位和小数点。`;
    return [state(sentence, { kind: 'product', verdict, at: other, computed, message })];
  });
}
