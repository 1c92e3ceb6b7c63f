import type { FundRow } from '../model/form';
import type { Corrections } from './corrections';
import { findMoneyUnit, moneyUnitIn } from './facts';
import { figureKey, isAmountKey } from './fundRow';
import { type FundBlock, readFunds, type UnitOf } from './funds';
import { groupedSources } from './groupedSources';
import { inlineFund } from './inlineFunds';
import type { Region } from './regions';
import type { Sheet } from './sheet';
import { sideSources } from './sideSources';

/** 表中的资金 What a form says of its funds. */
export interface Funds {
  /** The block; null where the form has none, or states its amounts beside labels. */
  readonly block: FundBlock | null;
  readonly rows: readonly FundRow[];
  readonly moneyUnit: string;
  /** A block below the indicators: they end above it. */
  readonly below: FundBlock | null;
}

/** True where some cell of the rows is the word of an amount; without one no block is looked for. */
function speaksOfFunds(sheet: Sheet, from: number, to: number): boolean {
  for (let row = from; row <= to; row++) {
    for (const column of sheet.filled(row)) {
      const key = figureKey(sheet.label(row, column));
      if (key !== null && (key === 'plain' || isAmountKey(key))) return true;
    }
  }
  return false;
}

const holding = (block: FundBlock | null): FundBlock | null =>
  block && block.rows.length > 0 ? block : null;

/** Finds the funds of a form: as a rule above its indicators, else below them. */
export function findFunds(sheet: Sheet, region: Region, corrections: Corrections): Funds {
  const { first, last, header } = region;
  const above = header.row - 1;
  const listed = (from: number, to: number, unitOf: UnitOf): FundBlock | null => {
    if (!speaksOfFunds(sheet, from, to)) return null;
    const block = readFunds(sheet, from, to, corrections, unitOf);
    if (holding(block)) return block;
    const across = sideSources(sheet, from, to, unitOf);
    return across ?? groupedSources(sheet, from, to, unitOf) ?? block;
  };
  const below = holding(
    listed(
      header.bottom + 1,
      last,
      (row) => moneyUnitIn(sheet, row - 1, row) ?? findMoneyUnit(sheet, first, above),
    ),
  );
  const found = listed(first, above, (row) => findMoneyUnit(sheet, first, row));
  const block = holding(found) ?? below;
  if (block) return { block, rows: block.rows, moneyUnit: block.moneyUnit, below };
  const moneyUnit = findMoneyUnit(sheet, first, above);
  const inline = inlineFund(sheet, first, above, moneyUnit);
  return { block: inline ? null : found, rows: inline ? [inline] : [], moneyUnit, below };
}
