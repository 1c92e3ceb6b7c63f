import type { Claim } from '../../model/claim';
import { type Decimal, percentOf, ZERO } from '../../numbers/decimal';
import { show } from '../../numbers/show';
import type { Figure } from './figure';
import { likeFigure, verdictOf } from './measure';
import { isCount, isMoney, isPercent } from './roles';
import { type Sentence, segmentsOf } from './sentence';
import { state } from './state';

const UP =
  /(?:增长|增加|上升|提高|提升|上涨|增幅|涨幅|多|新增|净增)(?:了|率|幅度|幅)?[为达到约:：]*$/;
const DOWN = /(?:下降|减少|降低|压减|缩减|压缩|降幅|回落|少)(?:了|率|幅度|幅)?[为达到约:：]*$/;
const REACHED = /[至到]$/;
const EARLIER = /(?:上年|去年|上一年|同期|20\d\d年)/;
const YEAR = /(20\d\d)年/;

const isAmount = (figure: Figure): boolean => isMoney(figure) || isCount(figure);
const directionOf = ({ lead }: Figure): 'up' | 'down' | null =>
  REACHED.test(lead) ? null : UP.test(lead) ? 'up' : DOWN.test(lead) ? 'down' : null;

interface Levels {
  readonly now: Figure;
  readonly before: Figure | null;
}

/** What the words before a change compare: 2023年A，2022年B; 本年A，比上年B. */
function levelsFor(segment: Sentence, change: Figure): Levels[] {
  const levels = segment.figures.filter(
    (figure) =>
      figure.end <= change.start &&
      isAmount(figure) &&
      !figure.approximate &&
      directionOf(figure) === null,
  );
  const earlier = levels.filter((figure) => isEarlier(segment, figure));
  const now = levels.filter((figure) => !earlier.includes(figure));
  return now.flatMap((figure): Levels[] => {
    const same = earlier.filter(({ unit }) => unit === figure.unit);
    return same.length > 0
      ? same.map((before) => ({ now: figure, before }))
      : [{ now: figure, before: null }];
  });
}

function isEarlier({ text, start, end }: Sentence, { lead, start: at }: Figure): boolean {
  if (/上年结转|上年末/.test(lead)) return false;
  const clause = text.slice(Math.max(start, at - lead.length - 12), at);
  const mark = Math.max(...[...'，,；;。、'].map((sign) => clause.lastIndexOf(sign)));
  const words = clause.slice(mark + 1);
  const years = [...text.slice(start, end).matchAll(/(20\d\d)年/g)].map((match) =>
    Number(match[1]),
  );
  const year = YEAR.exec(words)?.[1];
  if (year) return Number(year) < Math.max(...years);
  return EARLIER.test(words);
}

function judgeAmount(segment: Sentence, stated: Figure, levels: readonly Levels[]): Claim[] {
  const direction = directionOf(stated);
  const pairs = levels.filter(({ now, before }) => before && now.unit === stated.unit);
  const [first] = pairs;
  if (!first?.before || !direction) return [];
  const gaps = pairs.flatMap(({ now, before }) => (before ? [now.value.minus(before.value)] : []));
  const signed = gaps.map((gap) => (direction === 'up' ? gap : ZERO.minus(gap)));
  const verdicts = signed.map((gap) => verdictOf(stated, gap));
  const held =
    verdicts.find((verdict) => verdict === 'holds') ??
    verdicts.find((verdict) => verdict === 'rounding');
  const [gap] = gaps;
  if (!gap) return [];
  return [
    judged(
      segment,
      stated,
      held ?? (pairs.length > 1 ? 'unclear' : 'wrong'),
      gap,
      `${show(first.now.value)}-${show(first.before.value)}`,
    ),
  ];
}

function judged(
  segment: Sentence,
  stated: Figure,
  verdict: Claim['verdict'],
  exact: Decimal,
  working: string,
): Claim {
  const computed = likeFigure(stated, exact.abs());
  const moved = exact.lt(ZERO) ? '减少' : '增加';
  const said = segment.text.slice(stated.start, stated.end);
  const message = `增减“${said}”与文中的数不符：按${working}计算是${moved}${computed}${verdict === 'unclear' ? '，请核对比较的是哪两个数' : ''}。`;
  return state(segment, { kind: 'change', verdict, at: stated, computed, working, message });
}

interface Exact {
  readonly exact: Decimal;
  readonly working: string;
}

/** The rates the words allow: on the level before, or on the level now less what was added. */
function ratesFor(stated: Figure, levels: readonly Levels[], amounts: readonly Figure[]): Exact[] {
  const sign = directionOf(stated) === 'down' ? -1 : 1;
  return levels.flatMap(({ now, before }) => {
    if (before) {
      const exact = percentOf(now.value.minus(before.value).times(String(sign)), before.value);
      return exact
        ? [
            {
              exact,
              working: `(${show(now.value)}-${show(before.value)})÷${show(before.value)}×100%`,
            },
          ]
        : [];
    }
    return amounts.flatMap((amount) => {
      if (amount.unit !== now.unit || amount.start < now.end) return [];
      const base =
        directionOf(amount) === 'down'
          ? now.value.plus(amount.value)
          : now.value.minus(amount.value);
      const exact = base.gt(ZERO) ? percentOf(amount.value, base) : null;
      return exact ? [{ exact, working: `${show(amount.value)}÷${show(base)}×100%` }] : [];
    });
  });
}

function judgePercent(segment: Sentence, stated: Figure, levels: readonly Levels[]): Claim[] {
  const amounts = segment.figures.filter(
    (figure) =>
      figure.end <= stated.start &&
      isAmount(figure) &&
      !figure.approximate &&
      directionOf(figure) !== null,
  );
  const rates = ratesFor(stated, levels, amounts);
  const [first] = rates;
  if (!first) return [];
  const verdicts = rates.map(({ exact }) => verdictOf(stated, exact));
  const held =
    verdicts.find((verdict) => verdict === 'holds') ??
    verdicts.find((verdict) => verdict === 'rounding');
  return [
    judged(
      segment,
      stated,
      held ?? (rates.length > 1 ? 'unclear' : 'wrong'),
      first.exact,
      first.working,
    ),
  ];
}

/** 比上年增长、下降 Changes stated as an amount or a percentage, where what is compared stands in the same words. */
export function changes(sentence: Sentence): Claim[] {
  return segmentsOf(sentence).flatMap((segment) =>
    segment.figures.flatMap((stated) => {
      if (directionOf(stated) === null || stated.approximate) return [];
      const levels = levelsFor(segment, stated);
      if (isPercent(stated)) return judgePercent(segment, stated, levels);
      return isAmount(stated) ? judgeAmount(segment, stated, levels) : [];
    }),
  );
}
