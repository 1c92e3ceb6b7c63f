import type { Claim } from '../../model/claim';
import { type Decimal, decimal, roundTo, ZERO } from '../../numbers/decimal';
import { show } from '../../numbers/show';
import { canonicalUnit, dimensionOf } from '../../vocabulary/units';
import type { Figure } from './figure';
import { inSumOf, verdictOf } from './measure';
import { products } from './products';
import { eachOf, fitsUnit } from './rates';
import { isCount, isMoney } from './roles';
import { type Sentence, segmentsOf, wordsOf } from './sentence';
import { state } from './state';

/** 人均, 亩产, 平均每册: what it is of each of; the word behind 平均 alone may be left out. */
const MEAN =
  /(?:(人|户|亩|次|期|班|场|村|校|家|件|车|台|公里)均|平均每个?(\p{Script=Han}{1,3}?)|(?:平均|均)?(亩)产量?)[^，,。；;\d]{0,8}$/u;
/** Not of what is told here: 年人均, 比上年人均, 新增人均. */
const OF_OTHERS =
  /上年|去年|同期|目标|指标|标准|预算|每[月年季日天]|[月年季日]人均|可支配|纯收入|收入水平/;
const KILOGRAMS = new Map([
  ['吨', decimal('1000')],
  ['公斤', decimal('1')],
  ['千克', decimal('1')],
  ['斤', decimal('0.5')],
]);
/** How far a mean may lie from what it works out to and still be meant as it: 约, and people counted otherwise. */
const NEAR = decimal('0.02');

const MOST_PLACES = 2;

const kilograms = ({ unit }: Figure): Decimal | undefined => KILOGRAMS.get(canonicalUnit(unit));

/** How many of the mean's unit one of the total's is; null where they are of two kinds. */
function unitFactor(total: Figure, mean: Figure): Decimal | null {
  if (isMoney(total) && isMoney(mean)) return decimal('1');
  const [one, other] = [kilograms(total), kilograms(mean)];
  if (one && other) return one.div(other);
  const isAlike = isCount(total) && total.unit === mean.unit && dimensionOf(total.unit) !== 'other';
  return isAlike ? decimal('1') : null;
}

interface Average {
  readonly mean: Figure;
  readonly total: Figure;
  readonly count: Figure;
  readonly exact: Decimal;
}

/** The one total and the one count before a mean; null where one is missing or there are several. */
function averageFor(segment: Sentence, mean: Figure): Average | null {
  const match = MEAN.exec(mean.lead);
  if (!match || OF_OTHERS.test(mean.lead)) return null;
  const of = match.slice(1).join('');
  const before = segment.figures.filter(({ end, unit }) => end <= mean.start && unit !== '');
  const [whole, ...wholes] = before.flatMap((total) => {
    if (eachOf(total)) return [];
    const factor = unitFactor(total, mean);
    return factor ? [{ total, factor }] : [];
  });
  const [count, ...counts] = before.filter(
    (figure) => figure !== whole?.total && fitsUnit(figure, of),
  );
  if (!whole || !count || wholes.length > 0 || counts.length > 0) return null;
  const { total, factor } = whole;
  if (total.approximate || count.approximate || count.value.lte(ZERO)) return null;
  return { mean, total, count, exact: total.value.times(factor).div(count.value) };
}

function judge(segment: Sentence, { mean, total, count, exact }: Average): Claim {
  const off = exact.minus(mean.value).abs();
  const isNear = verdictOf(mean, exact) !== 'wrong' || off.lte(exact.times(NEAR));
  const [said, whole, many] = [mean, total, count].map(({ start, end }) =>
    segment.text.slice(start, end),
  );
  const computed = `${show(roundTo(exact.div(mean.scale), MOST_PLACES))}${mean.unitText}`;
  const working = `${inSumOf(total, [count])}÷${inSumOf(count, [total])}`;
  const message = `“${said}”与文中的总数、个数不符：${whole}÷${many}约为${computed}，请核对。`;
  const verdict = isNear ? 'holds' : 'unclear';
  return state(segment, { kind: 'product', verdict, at: mean, computed, working, message });
}

/** 发放2861万元，惠及23840人，人均1200元: a mean against the total and the count told before it; a question at most. */
export function averages(sentence: Sentence): Claim[] {
  if (!/均|亩产/.test(wordsOf(sentence)) || products(sentence).length > 0) return [];
  return segmentsOf(sentence).flatMap((segment) =>
    segment.figures.flatMap((figure) => {
      const average = averageFor(segment, figure);
      return average ? [judge(segment, average)] : [];
    }),
  );
}
