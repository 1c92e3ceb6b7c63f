import type { FundRow } from '../model/form';
import { FUND_HEADERS, PLAIN_BUDGET } from '../vocabulary/fundHeaders';
import type { Corrections } from './corrections';
import { findMoneyUnit } from './facts';
import { pairsIn } from './fundPairs';
import {
  AMOUNTS,
  type FigureKey,
  FUND_KEYS,
  type FundFigures,
  type FundKey,
  figureAt,
  fundRow,
  holdsFunds,
  withPlain,
} from './fundRow';
import { headingsLeftOf, type WeightPlace, weightTold, withWeight } from './fundWeight';
import { type Header, matchHeader, taking } from './headers';
import { isOneOf, labelOf } from './label';
import { labelledAmounts, spentAsSaid } from './labelledAmounts';
import type { Sheet } from './sheet';

/** 资金部分 Its rows, and where they stand. Rows count from 0. */
export interface FundBlock {
  readonly first: number;
  readonly last: number;
  /** null where the sources stand side by side, so that no column holds one kind of amount. */
  readonly header: Header<FundKey> | null;
  readonly moneyUnit: string;
  readonly rows: readonly FundRow[];
}

/** A header that says 预算数 and no more: 全年预算数, or 年初预算数 where the form has the other. */
function withPlainBudget(header: Header<FundKey>): Header<FundKey> {
  const plain = header.unknown.find(({ text }) => isOneOf(text, PLAIN_BUDGET));
  const key = header.columns.budget === undefined ? 'budget' : 'initial';
  return plain && header.columns[key] === undefined ? taking(header, key, plain, 'word') : header;
}

/** True where amounts stand beside their words, not below them. */
const besideWords = (sheet: Sheet, row: number): boolean =>
  holdsFunds(withPlain(new Map(pairsIn(sheet, row, '').map(({ key }) => [key, true]))));

function findHeader(sheet: Sheet, first: number, last: number): Header<FundKey> | null {
  for (let row = first; row <= last; row++) {
    if (sheet.filled(row).length < 3) continue;
    const header = withPlainBudget(matchHeader(sheet, row, FUND_HEADERS));
    if (holdsFunds(header.columns) && !besideWords(sheet, row)) return header;
  }
  return null;
}

/** Cells of a header that may tell the weight: those of the marks, and what stands left of the amounts. */
function weightPlaces({ row, columns }: Header<FundKey>, limit: number): WeightPlace[] {
  const marks = [columns.score, columns.weight].filter((column) => column !== undefined);
  return [
    ...marks.map((column) => ({ row, column, isHeading: false })),
    ...headingsLeftOf(row, limit),
  ];
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

function readRow(
  sheet: Sheet,
  row: number,
  { columns: { reason: reasonAt, ...columns } }: Header<FundKey>,
  labelAt: number,
  moneyUnit: string,
): FundRow {
  const figures: FundFigures = {};
  for (const [key, column] of Object.entries(columns) as [FigureKey, number][])
    figures[key] = figureAt(sheet, row, column, key, moneyUnit);
  const label = {
    text: labelOf(sheet.mergedText(row, labelAt)),
    cell: sheet.address(row, labelAt),
  };
  const reason =
    reasonAt === undefined
      ? null
      : { text: sheet.mergedText(row, reasonAt), cell: sheet.address(row, reasonAt) };
  return fundRow(label, figures, reason);
}

/** True of a row without an amount that names no source, or that names the total a second time: 合计 of all marks. */
function endsFunds(rows: readonly FundRow[], row: FundRow): boolean {
  const isTotal = ({ role }: FundRow): boolean => role === 'total';
  if (AMOUNTS.some((key) => row[key] !== null)) return false;
  return row.role === null || (isTotal(row) && rows.some(isTotal));
}

/** A block of one row is the whole, whatever it is called. */
const asTotal = (row: FundRow): FundRow => ({ ...row, role: 'total' });

/** The money unit of a block whose header stands in this row. */
export type UnitOf = (header: number) => string;

/** Reads the funding block between two rows; null where there is none. */
export function readFunds(
  sheet: Sheet,
  first: number,
  last: number,
  corrections: Corrections,
  unitOf: UnitOf = (header) => findMoneyUnit(sheet, first, header),
): FundBlock | null {
  const found = findHeader(sheet, first, last);
  if (!found) return null;
  const header = corrections.apply('funds', found, FUND_KEYS);
  const limit = Math.min(...AMOUNTS.map((key) => header.columns[key] ?? Number.POSITIVE_INFINITY));
  const moneyUnit = unitOf(header.row);
  const rows: FundRow[] = [];
  let end = header.bottom;
  for (let row = header.bottom + 1; row <= last; row++) {
    const labelled = labelledAmounts(sheet, row);
    if (labelled.length > 0) {
      rows.push(...labelled);
      end = row;
      continue;
    }
    const labelAt = labelColumn(sheet, row, header, limit);
    if (labelAt === null && sheet.filled(row).length === 0) continue;
    const isAlone = labelAt === null && rows.length === 0 && limit > 0;
    if (labelAt === null && !isAlone) break;
    const read = readRow(sheet, row, header, labelAt ?? limit - 1, moneyUnit);
    if (endsFunds(rows, read)) break;
    rows.push(read);
    end = row;
    if (isAlone) break;
  }
  const [only, ...others] = rows;
  const whole = only && others.length === 0 && only.role === null ? [asTotal(only)] : rows;
  const weight = weightTold(sheet, weightPlaces(header, limit));
  const settled = withWeight(spentAsSaid(whole), weight);
  return { first: header.row, last: end, header, moneyUnit, rows: settled };
}
