import type { Claim, Verdict } from '../../model/claim';
import { type Decimal, decimal, percentOf } from '../../numbers/decimal';
import type { Breakdown } from './breakdown';
import type { Figure } from './figure';
import { addedUp, listedBefore, unitlessList } from './listedBefore';
import { listedBehind, pairBehind, yearsBehind } from './listedBehind';
import { likeFigure, sumText, verdictOf } from './measure';
import { gapsOf, slackOf, someMakeUp, total, widestSlackOf } from './parts';
import { isCount, isOpposed } from './roles';
import { type Sentence, wordsOf } from './sentence';
import { state } from './state';
import { runningOn } from './together';

/** 四项22.5, 各10分: one number for several things. */
const SEVERAL = /[两二三四五六七八九十]项$|各|每|均/;
const LESS = /(?:调减|核减|减少|压减|收回|退回|扣除|扣减|退出|减)[\p{Script=Han}]{0,4}$/u;
const WORN = /折旧|摊销|减值准备/;
const MORE = /追加|增加|调增|新增|增/;
/** 部分行动三方参与: what is counted under several heads. */
const OVERLAP = /部分|重叠|交叉|重复|兼/;

/** 净调增188.3万元（追加236.5万元，调减48.2万元）: what was taken off counts against what was added. */
function withSigns(parts: readonly Figure[]): readonly Figure[] {
  const isLess = ({ lead }: Figure): boolean => LESS.test(lead);
  const isMixed = parts.some(isLess) && parts.some(({ lead }) => MORE.test(lead));
  if (!isMixed && !parts.some(({ lead }) => WORN.test(lead))) return parts;
  const isOff = (part: Figure): boolean => WORN.test(part.lead) || (isMixed && isLess(part));
  return parts.map((part) => (isOff(part) ? { ...part, value: part.value.times('-1') } : part));
}

/** Ways of dividing people: parts of more than one way overlap. */
const WAYS_OF_DIVIDING = [
  /男|女/,
  /岁/,
  /学历|本科|大专|研究生|硕士|博士/,
  /职称|高级|中级|初级/,
  /党员|群众/,
  /少数民族|汉族/,
  /残疾|低保|脱贫|监测/,
];
const crosses = (parts: readonly Figure[]): boolean =>
  WAYS_OF_DIVIDING.filter((way) => parts.some(({ lead, tail }) => way.test(lead + tail))).length >
  1;

const FEW = decimal('20');
/** How far parts that are not plainly all may exceed their whole and still be meant as a sum. */
const MOST_OVER = { money: decimal('1.5'), counts: decimal('1.15') };
const mostOver = ({ unit, value }: Figure): Decimal =>
  unit === '元' || value.lte(FEW) ? MOST_OVER.money : MOST_OVER.counts;

/** Several parts that fall this little short of the whole leave out nothing that would be worth leaving out. */
const CLOSE = decimal('0.15');
const CLOSE_OF_FEW = decimal('0.3');
const CLOSE_PAIR = decimal('0.05');

/** True where an open list falls so little short of its whole that it was meant to be all of it. */
function isNearly({ whole, parts }: Breakdown, exact: Decimal): boolean {
  const isFew = isCount(whole) && whole.value.lte(FEW);
  const close = parts.length === 2 ? CLOSE_PAIR : isFew ? CLOSE_OF_FEW : CLOSE;
  return whole.value.minus(exact).lte(whole.value.times(close));
}

/** 甲1名、乙1名、丙4名 is one list; where the marks between differ, parts of parts may stand in it. */
const mayNest = ({ text }: Sentence, parts: readonly Figure[]): boolean =>
  !gapsOf(text, parts).every((gap) => /^[^，,；;（(]{0,3}、[^，,；;（(]*$/.test(gap));

const SAID_ROUNDED = /四舍五入|尾差|尾数|进位|略有(?:差异|出入)/;
const HUNDRED_MILLION = decimal('100000000');

/** Amounts in 亿元 were rounded from smaller units; so were those the text says were. */
function isOfRounding(sentence: Sentence, { whole, parts }: Breakdown): boolean {
  if (SAID_ROUNDED.test(wordsOf(sentence))) return true;
  return [whole, ...parts].every(
    ({ scale, places }) => scale.eq(HUNDRED_MILLION) && places === whole.places,
  );
}

/** 受理286件，办结271件，其中甲251件、乙35件，办结率94.76%: the list is of what the rate is of. */
const isOfRate = ({ figures }: Sentence, whole: Figure, exact: Decimal): boolean =>
  figures.some((stated) => {
    const rate =
      stated.unit === '%' && stated.start > whole.end && stated.value.lt('100')
        ? percentOf(whole.value, exact)
        : null;
    return rate !== null && verdictOf(stated, rate) === 'holds';
  });

/** 办结1271件，其中省级交办251件、县级交办35件: two kinds that make up less than half of many are not meant as all. */
const isFewOfMany = ({ whole, parts }: Breakdown, exact: Decimal): boolean =>
  isCount(whole) && parts.length === 2 && whole.value.gt(FEW) && exact.times('2').lt(whole.value);

function verdictFor(sentence: Sentence, breakdown: Breakdown, exact: Decimal): Verdict | null {
  const { whole, parts, complete, open } = breakdown;
  const verdict = verdictOf(whole, exact, slackOf(parts));
  if (verdict === 'rounding' && isOfRounding(sentence, breakdown)) return 'holds';
  if (verdict !== 'wrong') return verdict;
  if (exact.gt(whole.value) && isOfRate(sentence, whole, exact)) return 'holds';
  if (parts.length > 2 && mayNest(sentence, parts) && someMakeUp(parts, whole)) return 'holds';
  if (isFewOfMany(breakdown, exact)) return null;
  const isWide = exact.minus(whole.value).abs().lte(widestSlackOf(parts));
  if (complete) return isWide ? 'unclear' : 'wrong';
  const isBelow = exact.lt(whole.value);
  if (crosses(parts) || (open && exact.gt(whole.value.times(mostOver(whole))))) return null;
  if (isBelow && parts.some((part) => isOpposed(whole, part))) return null;
  if (isBelow && open && !isNearly(breakdown, exact)) return null;
  return isWide || isBelow || whole.unit !== '元' ? 'unclear' : 'wrong';
}

function judge(sentence: Sentence, breakdown: Breakdown): Claim | null {
  const { whole, parts } = breakdown;
  if ([whole, ...parts].some(({ approximate }) => approximate)) return null;
  if (parts.some(({ lead }) => SEVERAL.test(lead))) return null;
  const signed = withSigns(parts);
  const exact = total(signed);
  const verdict = verdictFor(sentence, breakdown, exact);
  if (verdict === null || (exact.gt(whole.value) && OVERLAP.test(wordsOf(sentence)))) return null;
  const working = sumText(signed, whole).replaceAll('+-', '-');
  const computed = likeFigure(whole, exact);
  const said = sentence.text.slice(whole.start, whole.end);
  const message =
    verdict === 'unclear'
      ? `“${said}”与所列各项之和不等：${working}=${computed}，请核对合计与各项，或说明口径。`
      : verdict === 'rounding'
        ? `“${said}”与所列各项之和差在末位：${working}=${computed}，请核对。`
        : `“${said}”与所列各项之和不符：${working}=${computed}。`;
  return state(sentence, {
    kind: 'sum',
    verdict,
    at: whole,
    computed,
    working: `${working}=${computed}`,
    message,
  });
}

const WAYS = [
  listedBehind,
  yearsBehind,
  pairBehind,
  listedBefore,
  runningOn,
  addedUp,
  unitlessList,
];

/** 1∶18.5: the sides of a ratio are no amounts. */
const isSideOfRatio = (text: string, { start, end, unitText }: Figure): boolean =>
  unitText === '' &&
  (/^[:：∶]\d/.test(text.slice(end, end + 2)) ||
    /\d[:：∶]$/.test(text.slice(Math.max(0, start - 2), start)));

/** 分之和 Totals and their parts within a sentence; marks are not added here. */
export function sums(stated: Sentence): Claim[] {
  const figures = stated.figures.filter((figure) => !isSideOfRatio(stated.text, figure));
  if (figures.length < 3) return [];
  const sentence = { ...stated, figures };
  return figures.flatMap((whole, at) => {
    if (whole.unit === '%' || whole.unit === '分' || whole.approximate) return [];
    for (const way of WAYS) {
      const breakdown = way(sentence, whole, at);
      if (!breakdown || breakdown.parts.length < 2) continue;
      const claim = judge(sentence, breakdown);
      return claim ? [claim] : [];
    }
    return [];
  });
}
