import type { Claim } from '../../model/claim';
import { type Decimal, HUNDRED, percentOf, ZERO } from '../../numbers/decimal';
import type { Figure } from './figure';
import { type Direction, directionOf, isLevel, type Levels, levelsFor, movesOf } from './levels';
import { inSum, inSumOf, likeFigure, verdictOf } from './measure';
import { isOfPartMoved } from './partOfChange';
import { isPercent } from './roles';
import { type Sentence, segmentsOf } from './sentence';
import { state } from './state';

const POINTS = '个百分点';
/** Additions to a budget are reckoned with the budget. */
const ADJUSTED = /调增|调减|追加|核减/;
/** The unit the levels of a change have: percentages move by points. */
const levelUnit = ({ unit }: Figure): string => (unit === POINTS ? '%' : unit);

const MOST_LEVELS = 6;

interface Reading {
  readonly exact: Decimal;
  readonly working: string;
}

const signed = (gap: Decimal, direction: Direction): Decimal =>
  direction === 'up' ? gap : ZERO.minus(gap);

/** 12-10, or 1.2亿元-9000万元. */
const gapText = (now: Figure, before: Figure): string =>
  `${inSumOf(now, [before])}-${inSumOf(before, [now])}`;

function judged(segment: Sentence, stated: Figure, readings: readonly Reading[]): Claim[] {
  const gapOf = ({ exact }: Reading): Decimal => exact.minus(stated.value).abs();
  const [nearest] = [...readings].sort((one, other) => gapOf(one).cmp(gapOf(other)));
  if (!nearest) return [];
  const { exact, working } = nearest;
  const found = verdictOf(stated, exact);
  const verdict = found === 'wrong' && readings.length > 1 ? 'unclear' : found;
  const size = likeFigure(stated, exact.abs());
  // of the other direction: no number put in its place would be right
  const isTurned = exact.lt(ZERO);
  const computed = isTurned ? null : size;
  const turned = isTurned ? '（方向相反）' : '';
  const said = segment.text.slice(stated.start, stated.end);
  const doubt = verdict === 'unclear' ? '，请核对比较的是哪两个数' : '';
  const message = `增减“${said}”与文中的数不符：按${working}计算是${size}${turned}${doubt}。`;
  return [state(segment, { kind: 'change', verdict, at: stated, computed, working, message })];
}

/** 由85%提高到92%，较目标90%高2个百分点: another pair of the levels told is that far apart. */
function isOfOthers(segment: Sentence, stated: Figure, known: readonly Levels[]): boolean {
  const levels = segment.figures.filter(
    (figure) =>
      figure.end <= stated.start &&
      figure.unit === levelUnit(stated) &&
      directionOf(figure) === null,
  );
  const far = levels.slice(-MOST_LEVELS);
  return far.some((one, index) =>
    far
      .slice(index + 1)
      .some(
        (other) =>
          !known.some(({ now, before }) => now === other && before === one) &&
          !known.some(({ now, before }) => now === one && before === other) &&
          other.value.minus(one.value).abs().eq(stated.value),
      ),
  );
}

const isAmiss = (claims: readonly Claim[]): boolean =>
  claims.some(({ verdict }) => verdict === 'wrong' || verdict === 'unclear');

/** 增加60万元, 提高10个百分点: the gap between the levels. */
function judgeAmount(segment: Sentence, stated: Figure, direction: Direction): Claim[] {
  const levels = levelsFor(segment, stated);
  const readings = levels.flatMap(({ now, before }): Reading[] => {
    if (!now || !before || now.unit !== levelUnit(stated) || before.unit !== now.unit) return [];
    const exact = signed(now.value.minus(before.value), direction);
    return [{ exact, working: gapText(now, before) }];
  });
  const claims = judged(segment, stated, readings);
  return isAmiss(claims) && isOfOthers(segment, stated, levels) ? [] : claims;
}

/** The amounts of a segment that say how much something moved, before a percentage that says it again. */
const movedBefore = (segment: Sentence, stated: Figure): Figure[] =>
  segment.figures.filter(
    (figure) =>
      figure.end <= stated.start &&
      isLevel(figure) &&
      !isPercent(figure) &&
      !figure.approximate &&
      (directionOf(figure) === directionOf(stated) || movesOf(figure) === directionOf(stated)),
  );

/** On the level before; or, where one level alone is told, on what it was before it moved by the amount told. */
function ratesFor(segment: Sentence, stated: Figure, direction: Direction): Reading[] {
  const moved = movedBefore(segment, stated);
  return levelsFor(segment, stated).flatMap(({ now, before }): Reading[] => {
    if (now && before) {
      const exact = percentOf(signed(now.value.minus(before.value), direction), before.value);
      const working = `(${gapText(now, before)})÷${inSumOf(before, [now])}×100%`;
      return exact ? [{ exact, working }] : [];
    }
    return moved.flatMap((amount): Reading[] => {
      const level = now ?? before;
      if (!level || amount.unit !== level.unit || (now && amount.start < now.end)) return [];
      const base = before?.value ?? level.value.minus(signed(amount.value, direction));
      if (base.lte(ZERO)) return [];
      const exact = amount.value.times(HUNDRED).div(base);
      const working = `${inSum(amount)}÷${inSum({ ...amount, value: base })}×100%`;
      return [{ exact, working }];
    });
  });
}

/** 上年0万元，增长0%: nothing can be measured against nothing. */
function onNothing(segment: Sentence, stated: Figure): Claim | null {
  const levels = levelsFor(segment, stated).filter(({ now, before }) => now && before);
  const [only] = levels;
  if (levels.length !== 1 || !only?.before?.value.eq(ZERO)) return null;
  const said = segment.text.slice(stated.start, stated.end);
  const message = `上年为0，不能计算增减的比率，“${said}”应写“不适用”。`;
  return state(segment, { kind: 'change', verdict: 'wrong', at: stated, message });
}

/** 超出3.6个百分点: how far, not at least how far. */
const isBeyond = ({ unit, bound }: Figure): boolean => unit === POINTS && bound !== null;

/** 分别下降20%、增长2.56%: each is of another pair. */
function isOfSeveral({ text, figures }: Sentence, stated: Figure): boolean {
  const before = figures[figures.indexOf(stated) - 1];
  return before !== undefined && /分别/.test(before.lead) && text.charAt(before.end) === '、';
}

function claimsOn(segment: Sentence, stated: Figure, direction: Direction): Claim[] {
  if (isPercent(stated)) {
    const nothing = onNothing(segment, stated);
    return nothing ? [nothing] : judged(segment, stated, ratesFor(segment, stated, direction));
  }
  const isAmount = isLevel(stated) || stated.unit === POINTS;
  return isAmount ? judgeAmount(segment, stated, direction) : [];
}

/** 比上年增长、下降 Changes stated as an amount or a percentage, where what is compared stands in the same words. */
export function changes(sentence: Sentence): Claim[] {
  return segmentsOf(sentence).flatMap((segment) =>
    segment.figures.flatMap((stated) => {
      const direction = directionOf(stated);
      if (
        direction === null ||
        (stated.approximate && !isBeyond(stated)) ||
        ADJUSTED.test(stated.lead)
      )
        return [];
      if (isOfSeveral(segment, stated)) return [];
      const claims = claimsOn(segment, stated, direction);
      return isAmiss(claims) && isOfPartMoved(segment, stated) ? [] : claims;
    }),
  );
}
