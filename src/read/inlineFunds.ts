import type { FundRow } from '../model/form';
import type { Decimal } from '../numbers/decimal';
import { type FundPair, pairsIn } from './fundPairs';
import { type FigureKey, type FundFigure, fundRow, isAmountKey, withPlain } from './fundRow';
import { headingsLeftOf, type WeightPlace, weightTold } from './fundWeight';
import { bareLabel } from './label';
import type { Sheet } from './sheet';

interface Line {
  readonly row: number;
  readonly pairs: readonly FundPair[];
}

const isAmount = ({ key }: FundPair): boolean => key === 'plain' || isAmountKey(key);

/** True where a row says nothing but figures of the funds. */
const saysNothingElse = (sheet: Sheet, { row, pairs }: Line): boolean =>
  pairs.length > 0 &&
  pairs.reduce((count, { takes }) => count + takes, 0) === sheet.filled(row).length;

/** The first of each figure. */
function firstOf(pairs: readonly FundPair[]): Map<FigureKey | 'plain', FundFigure> {
  const found = new Map<FigureKey | 'plain', FundFigure>();
  for (const { key, figure } of pairs) if (!found.has(key)) found.set(key, figure);
  return found;
}

/** The lines right below that go on with 分值｜10｜得分｜9.5 and the like. */
function goingOn(sheet: Sheet, below: readonly Line[]): Line[] {
  const end = below.findIndex((line) => !saysNothingElse(sheet, line));
  return below.slice(0, end < 0 ? below.length : end);
}

/** 得分 of the execution rate. What a line of its own calls by another name, or what passes the weight, is that of the form. */
function scoreIn(
  lines: readonly Line[],
  below: readonly Line[],
  weight: Decimal,
): FundFigure | undefined {
  const scores = (from: readonly Line[]): FundPair[] =>
    from.flatMap(({ pairs }) => pairs.filter(({ key }) => key === 'score'));
  const apart = scores(below).filter(
    ({ word, figure }) => bareLabel(word) === '得分' && !figure.value?.gt(weight),
  );
  return [...scores(lines), ...apart][0]?.figure;
}

/** Cells of a line that may tell the weight: the label of the score, and what stands left of the figures. */
const weightPlaces = ({ row, pairs }: Line): WeightPlace[] => [
  ...pairs
    .filter(({ key }) => key === 'score')
    .map(({ column }) => ({ row, column, isHeading: false })),
  ...headingsLeftOf(row, Math.min(...pairs.map(({ column }) => column))),
];

/**
 * 标签在左、金额在右（预算数｜2179｜执行数｜2113.63｜执行率｜97%），in one row or one below the other. One total row, or
 * null where there is none. A score is taken only where its weight is known: that of the whole form may stand as near.
 */
export function inlineFund(
  sheet: Sheet,
  first: number,
  last: number,
  moneyUnit: string,
): FundRow | null {
  const all: Line[] = [];
  for (let row = first; row <= last; row++)
    all.push({ row, pairs: pairsIn(sheet, row, moneyUnit) });
  const lines = all.filter(({ pairs }) => pairs.some(isAmount));
  const end = lines.at(-1)?.row ?? last;
  const below = goingOn(
    sheet,
    all.filter(({ row }) => row > end),
  );
  const stated = firstOf([...lines, ...below].flatMap(({ pairs }) => pairs));
  const { weight, score: _, ...rest } = withPlain(stated);
  if (!rest.executed || (!rest.budget && !rest.initial)) return null;
  const told = weight ?? weightTold(sheet, lines.flatMap(weightPlaces));
  const score = told?.value ? scoreIn(lines, below, told.value) : undefined;
  const marks = told && score ? { weight: told, score } : { ...(weight && { weight }) };
  return { ...fundRow({ text: '预算数' }, { ...rest, ...marks }), role: 'total' };
}
