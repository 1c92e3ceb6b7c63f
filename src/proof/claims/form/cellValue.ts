import type { CellRef } from '../../../model/grid';
import type { ProofDefect } from '../../../model/proofCheck';
import { type Decimal, decimal } from '../../../numbers/decimal';
import type { Figure } from '../figure';
import { likeFigure, verdictOf } from '../measure';
import { placeOf, type Sentence } from '../sentence';

/** 表内的数 A number of the form and its cell. */
export interface CellValue {
  /** What the form calls it: 年度资金总额的全年预算数. */
  readonly name: string;
  /** In the base unit of the figure it is compared with. */
  readonly value: Decimal;
  /** One step of the form's own digits, in the base unit. */
  readonly step: Decimal;
  readonly cell: CellRef | null;
}

const HALF = decimal('0.5');

/** One step of the digits a form's number has, two at least: amounts and marks are kept to two places. */
export function stepOfValue(value: Decimal, factor: Decimal): Decimal {
  const places = Math.max(2, value.toFixed().split('.')[1]?.length ?? 0);
  return factor.div(decimal('10').pow(places));
}

/** True where the prose says what the cell holds, at the digits of whichever is coarser. */
export function agrees(figure: Figure, { value, step }: CellValue): boolean {
  if (verdictOf(figure, value) === 'holds') return true;
  return figure.value.minus(value).abs().lte(step.times(HALF));
}

/** The defect of a figure that agrees with none of the cells it may name; null where it agrees, or names none. */
export function compare(
  sentence: Sentence,
  figure: Figure,
  cells: readonly CellValue[],
): ProofDefect | null {
  const [first] = cells;
  if (!first || figure.approximate || cells.some((cell) => agrees(figure, cell))) return null;
  const said = sentence.text.slice(figure.start, figure.end);
  const expected = likeFigure({ ...figure, places: Math.max(figure.places, 2) }, first.value);
  const where = first.cell ? `（${first.cell.sheet}!${first.cell.address}）` : '';
  return {
    place: placeOf(sentence, figure),
    message: `正文写“${said}”，自评表${where}${first.name}是${expected}，两处应当一致。`,
    found: said,
    expected,
    cells: first.cell ? [first.cell] : [],
  };
}
