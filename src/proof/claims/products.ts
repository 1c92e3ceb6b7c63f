import type { Claim } from '../../model/claim';
import { type Decimal, decimal, ZERO } from '../../numbers/decimal';
import { show } from '../../numbers/show';
import type { Figure } from './figure';
import { inSum, likeFigure, verdictOf } from './measure';
import { type Each, eachOf, fitsUnit, PERIODS } from './rates';
import { isCount, isMoney } from './roles';
import { type Sentence, segmentsOf, wordsOf } from './sentence';
import { state } from './state';

/** 每人每月: the months are not always said. */
export const ONCE = [decimal('1')] as const;
const TIMES = [
  ...ONCE,
  ...['2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'].map(decimal),
] as const;
const TOTAL =
  /共|合计|总计|累计|全年|计|资金|补[助贴]|配套|发放|需|支出|投入|投资|金额|费用|成本|支付|拨付|兑现|经费|总额|总价/;
/** 按实际在岗月数: not every one for the same time. */
export const AS_IT_WAS = /按实际|据实|实际(?:在岗|天数|月数|工作)|不等|陆续|按月数/;
/** What a period comes to in a year, where the sentence speaks of a year. */
const IN_A_YEAR: Readonly<Record<string, string>> = { 月: '12', 季度: '4', 季: '4', 半年: '2' };
const TWELVE = decimal('12');
const WHOLE_YEAR = /全年|年度|一年|1-12月|本年/;

interface Product {
  readonly total: Figure;
  readonly factors: readonly Figure[];
  /** How often over it may be meant: months and the like that are not said. */
  readonly times: readonly [Decimal, ...Decimal[]];
  /** True where one factor is a mean: it was rounded. */
  readonly mean: Figure | null;
}

const times = (figures: readonly Figure[]): Decimal =>
  figures.reduce((product, { value }) => product.times(value), decimal('1'));

/** What a product says of its total; a question at most. */
export function judgeProduct(
  segment: Sentence,
  { total, factors, times: often, mean }: Product,
): Claim {
  const exact = times(factors);
  const verdicts = often.map((count) => verdictOf(total, exact.times(count)));
  const rest = mean && times(factors.filter((figure) => figure !== mean));
  if (mean && rest?.gt(ZERO)) verdicts.push(verdictOf(mean, total.value.div(rest)));
  const held =
    verdicts.find((verdict) => verdict === 'holds') ??
    verdicts.find((verdict) => verdict === 'rounding');
  const [once] = often;
  const computed = likeFigure(total, exact.times(once));
  const said = segment.text.slice(total.start, total.end);
  const textOf = (figure: Figure): string =>
    segment.text.slice(figure.start, figure.end) || `${inSum(figure)}${figure.unitText}`;
  const sum = factors.map(textOf).join('×');
  const extra = once.eq('1') ? '' : `×${show(once)}`;
  const message = `“${said}”与单价、数量不符：${sum}${extra}=${computed}，请核对。`;
  return state(segment, {
    kind: 'product',
    verdict: held ?? 'unclear',
    at: total,
    computed,
    message,
  });
}

/** The figures that count what a price or a share is for; null where one is missing or told twice. */
function countsFor(
  units: readonly string[],
  each: Figure,
  figures: readonly Figure[],
): { counts: Figure[]; open: string[] } | null {
  const counts: Figure[] = [];
  const open: string[] = [];
  for (const unit of units) {
    const found = figures.filter((figure) => figure !== each && fitsUnit(figure, unit));
    const [count] = found;
    if (count && found.every(({ value }) => value.eq(count.value))) counts.push(count);
    else if (found.length === 0 && PERIODS.has(unit)) open.push(unit);
    else return null;
  }
  return { counts, open };
}

interface Share {
  readonly figure: Figure;
  readonly each: Each;
}

/** The figures that are for each of something. */
const sharesOf = (figures: readonly Figure[]): Share[] =>
  figures.flatMap((figure) => {
    const each = eachOf(figure);
    return each ? [{ figure, each }] : [];
  });

/** How often over a price may be meant that is for a period of which is not told how many: all year is twelve months. */
const timesIn = (segment: Sentence, open: readonly string[]): Product['times'] =>
  open.includes('月') && WHOLE_YEAR.test(wordsOf(segment)) ? [TWELVE, ...TIMES] : TIMES;

/** 350人，每人每月500元，共210万元. */
function priced(segment: Sentence): Product | null {
  const exact = segment.figures.filter(({ approximate }) => !approximate);
  const [found, ...more] = sharesOf(exact.filter(({ unit }) => unit.startsWith('元')));
  if (!found || more.length > 0) return null;
  const { figure: price, each } = found;
  const amounts = exact.filter((figure) => isMoney(figure) && figure !== price);
  const [total] = amounts;
  if (!total || amounts.length > 1 || !TOTAL.test(total.lead)) return null;
  const { period } = each;
  const counted = exact.filter(
    (figure) => isCount(figure) && !(period && fitsUnit(figure, period)),
  );
  const said = each.units.length > 0 ? each.units : counted.map(({ unit }) => unit);
  const so = countsFor(period ? [...said, period] : said, price, exact);
  if (!so?.counts[0] || (each.units.length === 0 && counted.length !== 1)) return null;
  if (so.open.length > 0 && AS_IT_WAS.test(wordsOf(segment))) return null;
  const isOften = so.open.length > 0 || /每[年月天日季]/.test(wordsOf(segment));
  return {
    total,
    factors: [...so.counts, price],
    times: isOften ? timesIn(segment, so.open) : ONCE,
    mean: each.mean ? price : null,
  };
}

/** 全年接待1.2万人次，月均1000人次; 12期，培训1240人次，期均103人. */
function averaged(
  segment: Sentence,
  share: Figure,
  unit: string,
  figures: readonly Figure[],
): Product | null {
  const totals = figures.filter((figure) => figure !== share && fitsUnit(figure, share.unit));
  const [total] = totals;
  const found = countsFor(
    [unit],
    share,
    figures.filter((figure) => figure !== total),
  );
  const months = IN_A_YEAR[unit];
  if (!total || totals.length > 1 || !found) return null;
  if (found.counts[0])
    return { total, factors: [found.counts[0], share], times: ONCE, mean: share };
  if (!months || !WHOLE_YEAR.test(wordsOf(segment))) return null;
  // 12个月: not in the text, so of no length
  const said = { end: share.start, unitText: `个${unit}`.replace(/季$/, '季度') };
  const year = { ...share, ...said, value: decimal(months), scale: decimal('1'), places: 0 };
  return { total, factors: [year, share], times: ONCE, mean: share };
}

/** 12期，每期50人，共600人次; 每月4次，全年48次. */
function shared(segment: Sentence): Product | null {
  const exact = segment.figures.filter(({ approximate }) => !approximate);
  const [only, ...more] = sharesOf(
    exact.filter((figure) => isCount(figure) || figure.unit === '天'),
  );
  if (!only || more.length > 0) return null;
  const { figure: share, each } = only;
  const [unit, ...others] = each.units;
  if (!unit || others.length > 0 || each.period) return null;
  if (each.mean) return averaged(segment, share, unit, exact);
  const total = exact.find(
    (figure) =>
      figure.start > share.end &&
      fitsUnit(figure, share.unit) &&
      /(?:共|合计|总计|累计|全年|总)[^，,。；;]{0,8}$/.test(figure.lead),
  );
  if (!total) return null;
  const found = countsFor(
    [unit],
    share,
    exact.filter((figure) => figure !== total),
  );
  const inYear = IN_A_YEAR[unit];
  if (found?.counts[0])
    return { total, factors: [found.counts[0], share], times: ONCE, mean: null };
  if (!found || !inYear || !WHOLE_YEAR.test(wordsOf(segment))) return null;
  return { total, factors: [share], times: [decimal(inYear)], mean: null };
}

/** 单价×数量 So many at so much each, and what it comes to. */
export function products(sentence: Sentence): Claim[] {
  return segmentsOf(sentence).flatMap((segment) => {
    const product = priced(segment) ?? shared(segment);
    return product ? [judgeProduct(segment, product)] : [];
  });
}
