import type { FundRow } from '../model/form';
import { type Decimal, HUNDRED, percentOf, round2, ZERO } from '../numbers/decimal';
import { cellNumber } from '../values/cellText';
import { readTarget } from '../values/reading';
import { FUND_HEADERS, PLAIN_BUDGET } from '../vocabulary/fundHeaders';
import { roleOf } from './fundRole';
import { withoutBrackets } from './label';
import { toMoneyUnit } from './money';
import type { Sheet } from './sheet';

/** 资金部分的一列 */
export type FundKey = keyof typeof FUND_HEADERS;
export const FUND_KEYS = Object.keys(FUND_HEADERS) as FundKey[];

type AmountKey = 'initial' | 'budget' | 'executed';
export const AMOUNTS: readonly AmountKey[] = ['initial', 'budget', 'executed'];
export const isAmountKey = (key: string): key is AmountKey =>
  (AMOUNTS as readonly string[]).includes(key);

/** Words of fewer amounts belong to another table. */
const FEWEST_AMOUNTS = 2;

/** True where what is found speaks of the funds: of two of their amounts or more. */
export const holdsFunds = (found: Partial<Record<AmountKey, unknown>>): boolean =>
  AMOUNTS.filter((key) => found[key] !== undefined).length >= FEWEST_AMOUNTS;

/** A figure of a funding row, with the cell it stands in or is to stand in. */
export interface FundFigure {
  readonly value: Decimal | null;
  readonly cell: string;
}
export type FigureKey = Exclude<FundKey, 'reason'>;
export type FundFigures = Partial<Record<FigureKey, FundFigure>>;

const FIGURE_KEYS = FUND_KEYS.filter((key) => key !== 'reason');
const FIGURE_WORDS = new Map<string, FigureKey | 'plain'>([
  ...FIGURE_KEYS.flatMap((key) => FUND_HEADERS[key].exact.map((word) => [word, key] as const)),
  ...PLAIN_BUDGET.map((word) => [word, 'plain'] as const),
]);

/** What a label (as of `labelOf`) says of the figure beside or below it; `plain` for 预算数, which may be either budget. */
export function figureKey(label: string): FigureKey | 'plain' | null {
  return FIGURE_WORDS.get(label) ?? FIGURE_WORDS.get(withoutBrackets(label)) ?? null;
}

/** 预算数 is 全年预算数, unless that is there by its own name. */
export function withPlain<T>(
  all: ReadonlyMap<FigureKey | 'plain', T>,
): Partial<Record<FigureKey, T>> {
  const found: Partial<Record<FigureKey, T>> = {};
  for (const [key, one] of all) if (key !== 'plain') found[key] = one;
  const plain = all.get('plain');
  if (plain === undefined) return found;
  return found.budget === undefined ? { ...found, budget: plain } : { initial: plain, ...found };
}

/** The figure in a cell; an amount in the form's money unit: 985,000元 in a form in 万元 is 98.5. */
export function figureAt(
  sheet: Sheet,
  row: number,
  column: number,
  key: FigureKey,
  moneyUnit: string,
): FundFigure {
  const cell = sheet.address(row, column);
  if (key === 'score') return { value: sheet.number(row, column), cell };
  if (!isAmountKey(key)) return { value: sheet.percent(row, column), cell };
  const plain = cellNumber(sheet.cell(row, column));
  const reading = plain ? null : readTarget(sheet.text(row, column));
  const inOwnUnit = reading?.nature === 'money' ? toMoneyUnit(reading, moneyUnit) : null;
  return { value: inOwnUnit ? inOwnUnit.value : (plain ?? sheet.number(row, column)), cell };
}

/** 0.95 in a cell without a percent format is 95 % where the amounts say so. */
function ratePercent(
  rate: Decimal | null,
  budget: Decimal | null,
  executed: Decimal | null,
): Decimal | null {
  const exact = budget && executed ? percentOf(executed, budget) : null;
  if (!rate || !exact || rate.eq(ZERO) || rate.gt('2')) return rate;
  const percent = rate.times(HUNDRED);
  return round2(percent).minus(round2(exact)).abs().lte('0.5') ? percent : rate;
}

/** A funding row of its label and its figures. */
export function fundRow(
  label: { readonly text: string; readonly cell?: string },
  figures: FundFigures,
  reason: { readonly text: string; readonly cell: string } | null = null,
): FundRow {
  const value = (key: keyof FundFigures): Decimal | null => figures[key]?.value ?? null;
  const cells: Record<string, string> = {};
  if (label.cell !== undefined) cells.label = label.cell;
  for (const [key, { cell }] of Object.entries(figures)) cells[key] = cell;
  if (reason) cells.reason = reason.cell;
  const [initial, budget, executed] = [value('initial'), value('budget'), value('executed')];
  return {
    role: roleOf(label.text),
    label: label.text,
    initial,
    budget,
    executed,
    weight: value('weight'),
    rate: ratePercent(value('rate'), budget ?? initial, executed),
    score: value('score'),
    reason: reason?.text || null,
    cells,
  };
}
