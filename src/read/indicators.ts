import type { Indicator, Stated } from '../model/form';
import { decimal, HUNDRED, sum } from '../numbers/decimal';
import { squeeze } from '../values/fold';
import { readActual, readTarget } from '../values/reading';
import { isUnfilled } from '../values/unfilled';
import { FOOTER_PATTERN } from '../vocabulary/headers';
import type { Corrections } from './corrections';
import { LEVEL_WEIGHT } from './groups';
import { labelOf } from './label';
import { toMoneyUnit } from './money';
import { type IndicatorKey, isTitleRow, type Region } from './regions';
import type { Sheet } from './sheet';
import { isInnerLabel, isSubtotalRow, isTotalRow, NOTHING_STATED, readTotal } from './total';

/** 指标部分 The indicators, the total row, and the last row they take up. */
export interface IndicatorBlock {
  readonly indicators: readonly Indicator[];
  readonly stated: Stated;
  readonly last: number;
  /** Counted from 0; null where there is none. */
  readonly totalRow: number | null;
  /** Rows, counted from 1, that share weight and score with the row above: they are not read. */
  readonly shared: readonly number[];
}

interface Context {
  readonly year: number | null;
  readonly moneyUnit: string;
  readonly corrections: Corrections;
}

const CONTENT: readonly IndicatorKey[] = ['level3', 'target', 'actual', 'weight', 'score'];

function endsTable(sheet: Sheet, row: number, columns: Region['header']['columns']): boolean {
  const first = sheet.filled(row)[0];
  if (first === undefined || isInnerLabel(sheet, row, first, columns)) return false;
  return FOOTER_PATTERN.test(squeeze(sheet.text(row, first))) || isTitleRow(sheet, row);
}

/** A level name without its weight: 产出指标(50分) → 产出指标. */
export function levelName(text: string): string {
  const label = labelOf(text);
  return LEVEL_WEIGHT.exec(label)?.[1] ?? label;
}

function readRow(
  sheet: Sheet,
  row: number,
  columns: Region['header']['columns'],
  levels: { level1: string; level2: string },
  { year, moneyUnit }: Context,
): Indicator {
  const text = (key: IndicatorKey) => {
    const column = columns[key];
    return column === undefined ? '' : sheet.text(row, column);
  };
  const number = (key: IndicatorKey) => {
    const column = columns[key];
    return column === undefined ? null : sheet.number(row, column);
  };
  const cells: Record<string, string> = {};
  for (const [key, column] of Object.entries(columns)) cells[key] = sheet.address(row, column);
  const unit = text('unit');
  const target = toMoneyUnit(
    readTarget(text('target'), { operator: text('operator'), unit, year }),
    moneyUnit,
  );
  const actual = toMoneyUnit(readActual(text('actual'), { unit, target, year }), moneyUnit);
  const reason = text('reason');
  const score = columns.score;
  return {
    row: row + 1,
    ...levels,
    level3: text('level3'),
    target,
    actual,
    weight: columns.weight === undefined ? null : sheet.percent(row, columns.weight),
    score: number('score'),
    reason: isUnfilled(squeeze(reason)) ? null : reason,
    method: text('method') || null,
    scoreIsFormula: score !== undefined && sheet.hasFormula(row, score),
    cells,
  };
}

/** True where weight and score belong to a merge that begins in a row above. */
function sharesMark(sheet: Sheet, row: number, columns: Region['header']['columns']): boolean {
  const marks = [columns.weight, columns.score].filter((column) => column !== undefined);
  return marks.length > 0 && marks.every((column) => sheet.merge(row, column).top < row);
}

const ONE = decimal('1');
const WHOLES = ['1', '0.9', '0.8'].map((digits) => decimal(digits));

/** Weights given as fractions of 1 (0.2 for 20 points) as points. */
function asPoints(indicators: readonly Indicator[]): Indicator[] {
  const weights = indicators.flatMap(({ weight }) => weight ?? []);
  const whole = sum(weights);
  const fractions = weights.length > 1 && weights.every((weight) => weight.lt(ONE));
  if (!fractions || !WHOLES.some((one) => one.eq(whole))) return [...indicators];
  return indicators.map((row) => ({ ...row, weight: row.weight?.times(HUNDRED) ?? null }));
}

/** Reads the rows below an indicator header down to the total row, a footer or the end of the region. */
export function readIndicators(sheet: Sheet, region: Region, context: Context): IndicatorBlock {
  const { columns, bottom } = region.header;
  const indicators: Indicator[] = [];
  const shared: number[] = [];
  const gather = () => ({ indicators: asPoints(indicators), shared });
  const levels = { level1: '', level2: '' };
  for (let row = bottom + 1; row <= region.last; row++) {
    const { totalRow, isNoIndicator } = context.corrections;
    if (totalRow === null ? isTotalRow(sheet, row, columns) : row === totalRow) {
      const stated = readTotal(sheet, row, region.last, columns);
      return { ...gather(), stated, last: row, totalRow: row };
    }
    if (endsTable(sheet, row, columns)) break;
    if (region.repeats.has(row) || isNoIndicator(row) || isSubtotalRow(sheet, row)) continue;
    if (isTotalRow(sheet, row, columns)) continue;
    const names = [columns.level1, columns.level2].map((column) =>
      column === undefined ? '' : levelName(sheet.mergedText(row, column)),
    );
    if (names[0] && names[0] !== levels.level1) levels.level2 = '';
    levels.level1 = names[0] || levels.level1;
    levels.level2 = names[1] || levels.level2;
    const content = CONTENT.some((key) => {
      const column = columns[key];
      return column !== undefined && sheet.text(row, column) !== '';
    });
    if (!content) continue;
    if (sharesMark(sheet, row, columns)) shared.push(row + 1);
    else indicators.push(readRow(sheet, row, columns, { ...levels }, context));
  }
  const last = (indicators.at(-1)?.row ?? bottom + 1) - 1;
  return { ...gather(), stated: NOTHING_STATED, last, totalRow: null };
}
