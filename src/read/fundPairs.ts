import type { Decimal } from '../numbers/decimal';
import { readAmount } from '../values/amount';
import { fold, squeeze } from '../values/fold';
import { readTarget } from '../values/reading';
import { type FigureKey, type FundFigure, figureAt, figureKey, isAmountKey } from './fundRow';
import { labelOf } from './label';
import { toMoneyUnit } from './money';
import { NOWHERE, type Sheet } from './sheet';

/** 标签和它的数 A label with its figure, beside it or behind a colon in its cell. */
export interface FundPair {
  readonly key: FigureKey | 'plain';
  readonly word: string;
  readonly column: number;
  readonly figure: FundFigure;
  /** How many filled cells of the row the two take up. */
  readonly takes: 1 | 2;
}

/** 执行率：96.4% */
const IN_ONE_CELL = /^([^:：]{2,14})[:：]\s*(\S.*)$/s;

function figureIn(text: string, key: FigureKey, moneyUnit: string): Decimal | null {
  const reading = readTarget(text);
  const isMoney = isAmountKey(key) && reading.nature === 'money';
  return isMoney
    ? toMoneyUnit(reading, moneyUnit).value
    : (readAmount(squeeze(text))?.value ?? null);
}

/** The blank cell right of a label, where a rate or a score is still to be written. */
function blankBeside(sheet: Sheet, row: number, column: number): string | null {
  const right = sheet.merge(row, column).right + 1;
  const isBlank = right < sheet.columns && sheet.mergedText(row, right) === '';
  return isBlank ? sheet.address(row, right) : null;
}

/** The figures that a row states each beside its label: 预算数｜2179｜执行数｜2113.63｜执行率：97%. */
export function pairsIn(sheet: Sheet, row: number, moneyUnit: string): FundPair[] {
  const filled = sheet.filled(row);
  return filled.flatMap((column, index): FundPair[] => {
    const text = sheet.text(row, column);
    const [, label, said] = IN_ONE_CELL.exec(fold(text)) ?? [];
    const word = label ?? text;
    const key = figureKey(labelOf(word));
    if (!key) return [];
    const holds = key === 'plain' ? 'budget' : key;
    if (said !== undefined) {
      const value = figureIn(said, holds, moneyUnit);
      return value
        ? [{ key, word, column, figure: { value, cell: sheet.address(row, column) }, takes: 1 }]
        : [];
    }
    const next = filled[index + 1] ?? NOWHERE;
    const isLabel = figureKey(sheet.label(row, next)) !== null;
    const figure = isLabel ? null : figureAt(sheet, row, next, holds, moneyUnit);
    if (figure?.value) return [{ key, word, column, figure, takes: 2 }];
    const cell = key === 'rate' || key === 'score' ? blankBeside(sheet, row, column) : null;
    return cell === null ? [] : [{ key, word, column, figure: { value: null, cell }, takes: 1 }];
  });
}
