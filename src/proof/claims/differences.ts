import type { Claim } from '../../model/claim';
import { type Decimal, ZERO } from '../../numbers/decimal';
import { depthOf } from './breakdown';
import type { Figure } from './figure';
import { inSumOf, likeFigure, verdictOf } from './measure';
import { total } from './parts';
import { isAmount, isMoney, type Role, roleOf } from './roles';
import { type Sentence, segmentsOf } from './sentence';
import { state } from './state';

const LAST_YEAR = /上年|去年|较|比|同期/;

/** The amounts of a stretch with one role each; the last of a role wins, as it is the nearest. */
function byRole(sentence: Sentence): { figures: Figure[]; of: (role: Role) => Figure | undefined } {
  const money = sentence.figures.filter(isMoney);
  const figures = (money.length > 0 ? money : sentence.figures.filter(isAmount)).filter(
    ({ approximate }) => !approximate,
  );
  return { figures, of: (role) => figures.find((figure) => roleOf(figure) === role) };
}

/** What came in, as well as what went out, may be 到位 and 拨付. */
const RECEIVED = /到位|拨入|下达|拨付|划拨/;

interface Reading {
  readonly exact: Decimal;
  readonly working: string;
}

type Told = readonly (Figure | undefined)[];

/** What a stated figure would be: what was added less what was taken off; what is not told counts for nothing. */
function workedOut(stated: Figure, added: Told, taken: Told): Reading {
  const plus = added.filter((figure) => figure !== undefined);
  const minus = taken.filter((figure) => figure !== undefined);
  const text = (figure: Figure): string => inSumOf(figure, [stated, ...plus, ...minus]);
  const working = [plus.map(text).join('+'), ...minus.map(text)].join('-');
  return { exact: total(plus).minus(total(minus)), working };
}

/** The reading that comes nearest to what is stated: that one was meant. */
function nearestTo({ value }: Figure, readings: readonly [Reading, ...Reading[]]): Reading {
  const gap = ({ exact }: Reading): Decimal => exact.minus(value).abs();
  return readings.reduce((best, one) => (gap(one).lt(gap(best)) ? one : best));
}

const MOVES: ReadonlySet<Role | null> = new Set(['supplement', 'reduction']);

/** 净调增188.3万元（追加236.5万元，调减48.2万元）: what a bracket breaks down is not added once more. */
function outsideBrackets(segment: Sentence): Sentence {
  const outside = segment.figures.filter(({ start }) => depthOf(segment, start) === 0);
  const isAdjusted = outside.some((figure) => MOVES.has(roleOf(figure)));
  return isAdjusted ? { ...segment, figures: outside } : segment;
}

const isOff = (figure: Figure): boolean => roleOf(figure) === 'reduction';

/** 年初预算＋追加－调减＝全年预算; also what was paid out of 下达 less 调减. */
function adjusted(segment: Sentence): Claim[] {
  const { figures, of } = byRole(outsideBrackets(segment));
  const [more, less] = [of('supplement'), of('reduction')];
  const start = of('initial') ?? figures.find((figure) => roleOf(figure) === 'budget');
  const end =
    of('final') ??
    (less || more
      ? figures.find((figure) => /^(?:实际|最终|实有)(?:下达|安排|到位|为)?$/.test(figure.lead))
      : undefined);
  const change = more ?? less;
  if (!start || !end || !change || end.start < start.start || LAST_YEAR.test(change.lead))
    return [];
  const carried = of('carried');
  const moved = figures.filter((figure) => figure.start > start.start && figure.end <= end.start);
  const { exact, working } = nearestTo(end, [
    workedOut(end, [start, more], [less]),
    workedOut(end, [start, ...moved.filter((figure) => !isOff(figure))], moved.filter(isOff)),
    workedOut(end, [start, carried, more], [less]),
  ]);
  const computed = likeFigure(end, exact);
  const extra = figures.length > [start, end, more, less, carried].filter(Boolean).length;
  const found = verdictOf(end, exact);
  const verdict = found === 'wrong' && extra ? 'unclear' : found;
  const message = `“${segment.text.slice(end.start, end.end)}”与文中的数不符：${working}=${computed}。`;
  return [state(segment, { kind: 'difference', verdict, at: end, computed, working, message })];
}

/** 预算－执行＝结余, where the amount left over is stated and is not 0. */
export function leftOver(segment: Sentence): Claim[] {
  const { figures, of } = byRole(segment);
  const left = of('balance');
  const paid = figures.filter(
    (figure) => roleOf(figure) === 'executed' && left && figure.end <= left.start,
  );
  const spent = paid.at(-1);
  if (!left || !spent) return [];
  const carried = of('carried');
  const bases = (['final', 'budget', 'initial', 'income'] as const).flatMap(
    (role) => of(role) ?? [],
  );
  const plain = figures.filter(
    (figure) =>
      figure.end <= spent.start && (roleOf(figure) === null || RECEIVED.test(figure.lead)),
  );
  // 支出493.26万元，其中上年结转36.5万元: what was spent of it, not what there was to spend
  const brought = carried && carried.end <= spent.start ? [carried] : [];
  const starts = bases.length > 0 ? bases : plain.length > 0 ? plain.slice(-1) : brought;
  const readings = starts.flatMap((base) => [
    workedOut(left, [base], [spent]),
    workedOut(left, [base], paid),
    workedOut(
      left,
      [base === carried ? undefined : carried, base, of('supplement')],
      [of('reduction'), spent],
    ),
  ]);
  // nobody is left with less than nothing, where another reading leaves something
  const possible = readings.filter((one) => one.exact.gte(ZERO));
  const isOpen = starts.length > 1 || carried || of('supplement');
  const [first, ...others] = possible.length > 0 || isOpen ? possible : readings;
  if (!first) return [];
  const { exact, working } = nearestTo(left, [first, ...others]);
  const computed = likeFigure(left, exact);
  const found = verdictOf(left, exact);
  const verdict = found === 'wrong' && isOpen ? 'unclear' : found;
  const message = `结余“${segment.text.slice(left.start, left.end)}”与文中的数不符：${working}=${computed}。`;
  return [
    state(segment, {
      kind: 'balance',
      verdict,
      at: left,
      computed,
      working: `${working}=${computed}`,
      message,
      certain: verdict === 'wrong',
    }),
  ];
}

/** 差额 What was added, taken off or left over. */
export function differences(sentence: Sentence): Claim[] {
  return segmentsOf(sentence).flatMap((segment) => [...adjusted(segment), ...leftOver(segment)]);
}
