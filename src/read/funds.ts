import type { FundRow } from '../model/form';
import { type Decimal, HUNDRED, percentOf, round2, ZERO } from '../numbers/decimal';
import { readTarget } from '../values/reading';
import { FUND_HEADERS } from '../vocabulary/headers';
import type { Corrections } from './corrections';
import { findMoneyUnit } from './facts';
import { roleOf } from './fundRole';
import { type Header, matchHeader } from './headers';
import { labelOf } from './label';
import { labelledAmounts } from './labelledAmounts';
import { toMoneyUnit } from './money';
import { NOWHERE, type Sheet } from './sheet';

export type FundKey = keyof typeof FUND_HEADERS;
const KEYS = Object.keys(FUND_HEADERS) as FundKey[];
const AMOUNTS: readonly FundKey[] = ['initial', 'budget', 'executed'];

/** 资金部分 Its header and its rows. */
export interface FundBlock {
  readonly header: Header<FundKey>;
  readonly moneyUnit: string;
  readonly rows: readonly FundRow[];
}

function findHeader(sheet: Sheet, first: number, last: number): Header<FundKey> | null {
  for (let row = first; row <= last; row++) {
    if (sheet.filled(row).length < 3) continue;
    const header = matchHeader(sheet, row, FUND_HEADERS);
    if (AMOUNTS.filter((key) => header.columns[key] !== undefined).length >= 2) return header;
  }
  return null;
}

/** The label nearest to the amounts, among cells that do not belong to the block's own heading. */
function labelColumn(
  sheet: Sheet,
  row: number,
  header: Header<FundKey>,
  limit: number,
): number | null {
  for (let column = limit - 1; column >= 0; column--) {
    const merge = sheet.merge(row, column);
    if (merge.top <= header.row || merge.right >= limit) continue;
    if (sheet.text(merge.top, merge.left) !== '') return merge.left;
  }
  return null;
}

/** An amount in the form's money unit: 985,000元 in a form in 万元 is 98.5. */
function amountIn(sheet: Sheet, row: number, column: number, moneyUnit: string): Decimal | null {
  const plain = sheet.number(row, column);
  const reading = readTarget(sheet.text(row, column));
  return reading.nature === 'money' ? toMoneyUnit(reading, moneyUnit).value : plain;
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

function readRow(
  sheet: Sheet,
  row: number,
  header: Header<FundKey>,
  labelAt: number,
  moneyUnit: string,
): FundRow {
  const { columns } = header;
  const at = (key: FundKey): number => columns[key] ?? NOWHERE;
  const money = (key: FundKey) => amountIn(sheet, row, at(key), moneyUnit);
  const cells: Record<string, string> = { label: sheet.address(row, labelAt) };
  for (const [key, column] of Object.entries(columns)) cells[key] = sheet.address(row, column);
  const label = labelOf(sheet.mergedText(row, labelAt));
  const [initial, budget, executed] = [money('initial'), money('budget'), money('executed')];
  return {
    role: roleOf(label),
    label,
    initial,
    budget,
    executed,
    weight: sheet.percent(row, at('weight')),
    rate: ratePercent(sheet.percent(row, at('rate')), budget ?? initial, executed),
    score: sheet.number(row, at('score')),
    reason: sheet.mergedText(row, at('reason')) || null,
    cells,
  };
}

/** A block of one row is the whole, whatever it is called. */
const asTotal = (row: FundRow): FundRow => ({ ...row, role: 'total' });

/** Reads the funding block between two rows; null where there is none. */
export function readFunds(
  sheet: Sheet,
  first: number,
  last: number,
  corrections: Corrections,
): FundBlock | null {
  const found = findHeader(sheet, first, last);
  if (!found) return null;
  const header = corrections.apply('funds', found, KEYS);
  const limit = Math.min(...AMOUNTS.map((key) => header.columns[key] ?? Number.POSITIVE_INFINITY));
  const moneyUnit = findMoneyUnit(sheet, first, header.row);
  const rows: FundRow[] = [];
  for (let row = header.bottom + 1; row <= last; row++) {
    const labelled = labelledAmounts(sheet, row);
    if (labelled.length > 0) {
      rows.push(...labelled);
      continue;
    }
    const labelAt = labelColumn(sheet, row, header, limit);
    if (labelAt === null) {
      if (sheet.filled(row).length === 0) continue;
      break;
    }
    const read = readRow(sheet, row, header, labelAt, moneyUnit);
    const empty = read.initial === null && read.budget === null && read.executed === null;
    if (empty && read.role === null) break;
    rows.push(read);
  }
  const [only, ...others] = rows;
  const whole = only && others.length === 0 && only.role === null ? [asTotal(only)] : rows;
  return { header, moneyUnit, rows: whole };
}
