import type { GroupWeight, Indicator, Stated, Subtotal } from '../model/form';
import { decimal, HUNDRED, sum } from '../numbers/decimal';
import { squeeze } from '../values/fold';
import { readActual, readTarget } from '../values/reading';
import { isUnfilled } from '../values/unfilled';
import type { Corrections } from './corrections';
import type { IndicatorKey } from './headers';
import { levelLabel, type Section } from './levels';
import { toMoneyUnit } from './money';
import type { Region } from './regions';
import { bannerAt, endsTable, goesOn, isEmptySlot, isNoteRow, sectionOf } from './rowKinds';
import { readSharedWeights } from './sharedWeights';
import { NOWHERE, type Sheet } from './sheet';
import { readSubtotals } from './subtotals';
import { isSubtotalRow, isTotalLine, isTotalRow, readTotal, totalAbove, totalBelow } from './total';
import { withWeightsInNames } from './weightsInNames';

/** 指标部分 The indicators, the total row, and the last row they take up. */
export interface IndicatorBlock {
  readonly indicators: readonly Indicator[];
  readonly sections: readonly Section[];
  /** Weights that several indicators share. */
  readonly sharedWeights: readonly GroupWeight[];
  readonly subtotals: readonly Subtotal[];
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
  /** 资金部分 in the rows of the table or below them: the indicators end above it. Rows count from 0. */
  readonly funds?: { readonly first: number; readonly last: number } | null;
}

type Columns = Region['header']['columns'];

const CONTENT: readonly IndicatorKey[] = ['level3', 'target', 'actual', 'weight', 'score'];

/** The text of a column, also where a merge from the rows above covers it; a name also where a level is merged into it. */
function textAt(sheet: Sheet, row: number, key: IndicatorKey, columns: Columns): string {
  const column = columns[key] ?? NOWHERE;
  const { left } = sheet.merge(row, column);
  const isLevel = key === 'level3' && (left === columns.level1 || left === columns.level2);
  return left === column || isLevel ? sheet.mergedText(row, column) : '';
}

function readRow(
  sheet: Sheet,
  row: number,
  columns: Columns,
  levels: { level1: string; level2: string },
  { year, moneyUnit }: Context,
): Indicator {
  const text = (key: IndicatorKey) => textAt(sheet, row, key, columns);
  const cells: Record<string, string> = {};
  for (const [key, column] of Object.entries(columns)) cells[key] = sheet.address(row, column);
  const unit = text('unit');
  const target = toMoneyUnit(
    readTarget(text('target'), { operator: text('operator'), unit, year }),
    moneyUnit,
  );
  const actual = toMoneyUnit(readActual(text('actual'), { unit, target, year }), moneyUnit);
  const reason = text('reason');
  const { weight = NOWHERE, score = NOWHERE } = columns;
  return {
    row: row + 1,
    ...levels,
    level3: text('level3'),
    target,
    actual,
    weight: sheet.percent(row, weight),
    score: sheet.number(row, score),
    reason: isUnfilled(squeeze(reason)) ? null : reason,
    method: text('method') || null,
    scoreIsFormula: sheet.hasFormula(row, score),
    cells,
  };
}

/** True where weight and score belong to a merge that begins in a row above. */
function sharesMark(sheet: Sheet, row: number, columns: Columns): boolean {
  const marks = [columns.weight, columns.score].filter((column) => column !== undefined);
  return marks.length > 0 && marks.every((column) => sheet.merge(row, column).top < row);
}

const ONE = decimal('1');
const WHOLES = ['1', '0.9', '0.8'].map((digits) => decimal(digits));

/** True where weights are given as fractions of 1 (0.2 for 20 points). */
function areFractions(indicators: readonly Indicator[]): boolean {
  const weights = indicators.flatMap(({ weight }) => weight ?? []);
  const whole = sum(weights);
  const fractions = weights.length > 1 && weights.every((weight) => weight.lt(ONE));
  return fractions && WHOLES.some((one) => one.eq(whole));
}

/** Weights given as fractions of 1 as points. */
const asPoints = (indicators: readonly Indicator[]): Indicator[] =>
  indicators.map((row) => ({ ...row, weight: row.weight?.times(HUNDRED) ?? null }));

/** 总分 below funds that stand below the indicators; null where the form ends without one. */
function closingBelow(
  sheet: Sheet,
  first: number,
  { header: { columns }, last }: Region,
  pointedAt: number | null,
): number | null {
  for (let row = first; row <= last; row++) {
    if (pointedAt === null ? isTotalRow(sheet, row, columns) : row === pointedAt) return row;
    if (pointedAt === null && endsTable(sheet, row, columns)) return null;
  }
  return null;
}

/**
 * Reads the rows below an indicator header down to the total row, a footer or the end of the region. 总分 above the
 * indicators is taken for the total where none stands below them.
 */
export function readIndicators(sheet: Sheet, region: Region, context: Context): IndicatorBlock {
  const { columns, bottom } = region.header;
  const { corrections, funds = null } = context;
  const end = funds ? funds.first - 1 : region.last;
  const table = { columns, last: end, repeats: region.repeats };
  const { totalRow: pointedAt, isNoIndicator } = corrections;
  const indicators: Indicator[] = [];
  const shared: number[] = [];
  const sections: Section[] = [];
  const added: number[] = [];
  const levels = { level1: '', level2: '' };
  let firstTotal: number | null = null;
  let closing: number | null = null;
  for (let row = bottom + 1; row <= end; row++) {
    if (pointedAt === null ? isTotalRow(sheet, row, columns) : row === pointedAt) {
      if (pointedAt === null && goesOn(sheet, row, table, false)) {
        if (indicators.length === 0) firstTotal = row;
        else added.push(row);
        continue;
      }
      closing = row;
      break;
    }
    if (isTotalLine(sheet, row)) break;
    if (endsTable(sheet, row, columns)) {
      if (isNoteRow(sheet, row, columns) && goesOn(sheet, row, table, true)) continue;
      break;
    }
    if (region.repeats.has(row) || isNoIndicator(row)) continue;
    if (isSubtotalRow(sheet, row, columns)) {
      added.push(row);
      continue;
    }
    if (isTotalRow(sheet, row, columns)) continue;
    const section = sectionOf(sheet, row, columns);
    if (section) {
      sections.push(section);
      levels.level1 = levelLabel(section.text).name;
      levels.level2 = '';
    }
    if (section || bannerAt(sheet, row, columns) !== null) continue;
    const nameIn = (column = NOWHERE): string => levelLabel(sheet.mergedText(row, column)).name;
    const [level1, level2] = [nameIn(columns.level1), nameIn(columns.level2)];
    if (level1 && level1 !== levels.level1) levels.level2 = '';
    levels.level1 = level1 || levels.level1;
    levels.level2 = level2 || levels.level2;
    const content = CONTENT.some((key) => sheet.text(row, columns[key] ?? NOWHERE) !== '');
    if (!content || isEmptySlot(sheet, row, columns)) continue;
    if (sharesMark(sheet, row, columns)) shared.push(row + 1);
    else indicators.push(readRow(sheet, row, columns, { ...levels }, context));
  }
  const below = funds ? closingBelow(sheet, funds.last + 1, region, pointedAt) : null;
  const last = below ?? closing ?? (indicators.at(-1)?.row ?? bottom + 1) - 1;
  const totalRow = below ?? closing ?? firstTotal;
  const stated =
    totalRow === null
      ? (totalBelow(sheet, last + 1, region.last) ?? totalAbove(sheet, region))
      : readTotal(sheet, totalRow, region);
  const weighed = columns.weight === undefined ? withWeightsInNames(indicators) : indicators;
  const inHundredths = areFractions(weighed);
  const points = inHundredths ? asPoints(weighed) : weighed;
  const whole = readSharedWeights(sheet, points, columns.weight);
  return {
    indicators: whole.indicators,
    sections,
    sharedWeights: whole.groups,
    subtotals: readSubtotals(sheet, added, columns, weighed, inHundredths),
    shared,
    stated,
    last,
    totalRow,
  };
}
