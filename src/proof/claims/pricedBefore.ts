import type { Claim } from '../../model/claim';
import type { Figure } from './figure';
import { isPaidFor } from './paidFor';
import { AS_IT_WAS, judgeProduct, ONCE } from './products';
import { eachOf, fitsUnit, PERIODS } from './rates';
import { isMoney } from './roles';
import { type Sentence, segmentsOf, wordsOf } from './sentence';

/** Of a part of what was counted, or of another count. */
const OF_PART = /其中|部分|其余|另|剩余|新增/;
/** What a price comes to, and nothing else that was spent. */
const COMES_TO = /共|合计|总计|累计|小计|需/;
const COUNTED = /共|合计|总计|累计|全年|实际|完成/;
/** 总投入: all that was spent, whatever it was spent on. */
const ALL_SPENT = /总(?:投入|投资|支出|成本|预算|经费|费用)/;
/** （含上年尾款） */
const MORE_INSIDE = /^[^（(，,。；;]{0,4}[（(][^（()）]{0,12}(?:含|包括)/;
/** How many sentences back the count may stand. */
const LOOK_BACK = 3;

interface Priced {
  readonly price: Figure;
  readonly unit: string;
  readonly total: Figure;
  readonly mean: boolean;
}

/** 按场均14860元计算，合计89.16万元: a price and a total whose count is not told; null where more is. */
function pricedIn(segment: Sentence): Priced | null {
  const money = segment.figures.filter(({ unit }) => unit.startsWith('元'));
  const [price, total, ...more] = money;
  const each = price && eachOf(price);
  const [unit, ...others] = each?.units ?? [];
  if (!each || each.period || unit === undefined || !total || more.length + others.length > 0)
    return null;
  if (price.approximate || total.approximate || !isMoney(total) || eachOf(total)) return null;
  if (PERIODS.has(unit) || segment.figures.some((figure) => fitsUnit(figure, unit))) return null;
  const words = wordsOf(segment);
  if (!COMES_TO.test(total.lead) || OF_PART.test(words) || AS_IT_WAS.test(words)) return null;
  const behind = segment.text.slice(total.end, segment.end);
  if (ALL_SPENT.test(total.lead) || MORE_INSIDE.test(behind)) return null;
  return { price, unit, total, mean: each.mean };
}

function claimOf(segment: Sentence, before: readonly Figure[]): Claim[] {
  const priced = pricedIn(segment);
  if (!priced) return [];
  const { price, unit, total, mean } = priced;
  const counts = before.filter(
    (figure) => fitsUnit(figure, unit) && !figure.approximate && eachOf(figure) === null,
  );
  const claims = counts.map((count) => ({
    count,
    claim: judgeProduct(segment, {
      total,
      factors: [count, price],
      times: ONCE,
      mean: mean ? price : null,
    }),
  }));
  const right = claims.find(({ claim }) => claim.verdict !== 'unclear');
  if (right) return [right.claim];
  const told = claims.filter(
    ({ count }) => COUNTED.test(count.lead) && isPaidFor(count, price, total),
  );
  const [first, ...rest] = told;
  const isOne = first && rest.every(({ count }) => count.value.eq(first.count.value));
  return isOne ? [first.claim] : [];
}

/** 共60场。按场均14860元计算，合计89.16万元: a price and a total of what the sentence before counts; a question at most. */
export function pricedBefore(sentences: readonly Sentence[]): Claim[] {
  return sentences.flatMap((sentence, index) => {
    const before = sentences
      .slice(Math.max(0, index - LOOK_BACK), index)
      .filter(({ paragraph }) => paragraph === sentence.paragraph)
      .flatMap(({ figures }) => figures);
    return segmentsOf(sentence).flatMap((segment) => claimOf(segment, before));
  });
}
