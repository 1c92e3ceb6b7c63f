import type { CellRef } from '../../../model/grid';
import type { ProofDefect } from '../../../model/proofCheck';
import type { Leaning } from '../../../model/value';
import { type Decimal, decimal } from '../../../numbers/decimal';
import type { Figure } from '../figure';
import { likeFigure, verdictOf } from '../measure';
import { placeOf, type Sentence } from '../sentence';

/** 表内的数 A number of the form, read or worked out from it, and its cell. */
export interface CellValue {
  /** What the form calls it: “年度资金总额”的全年预算数. */
  readonly name: string;
  /** In the base unit of the figure it is compared with. */
  readonly value: Decimal;
  /** One step of the form's own digits, in the base unit. */
  readonly step: Decimal;
  /** `元`, `%`, `分`, `项`, `条` …; '' where the cell states none. */
  readonly unit: string;
  /** 余, 近, 约 of the cell itself; null where it is exact. */
  readonly leaning: Leaning | null;
  readonly cell: CellRef | null;
  /** True where the form has no such mark and a suggested one stands for it: another is a question. */
  readonly isSuggested?: boolean;
  /** True where the cell is blank and what the scoring policy works out stands for it. */
  readonly isWorkedOut?: boolean;
  /** What is typed in the cell, where the value is what the scoring policy works out instead. */
  readonly typed?: Decimal;
  /** The cell's own words where they are no exact number: 200余份. */
  readonly quote?: string;
  /** The marks that a qualitative row without a typed mark may have. */
  readonly range?: { readonly low: Decimal; readonly high: Decimal };
}

/** Where a figure names no cell. */
export const NO_CELLS: readonly CellValue[] = [];

const HALF = decimal('0.5');
/** How far 余, 近, 约 may lie from the exact number. */
const MOST = decimal('1.25');
const LEANINGS: readonly (readonly [Leaning, RegExp])[] = [
  ['above', /[余多]|以上/],
  ['below', /近|将近|接近|不到/],
];

/** One step of the digits a form's number has, two at least: amounts and marks are kept to two places. */
export function stepOfValue(value: Decimal, factor: Decimal): Decimal {
  const places = Math.max(2, value.toFixed().split('.')[1]?.length ?? 0);
  return factor.div(decimal('10').pow(places));
}

/** Marks are kept to two places: 10分 is not 9.9分 rounded. */
const MARK_STEP = decimal('0.01');

/** -12.4% of a cell and 下降12.4% of a text, which is read without its sign, are the same. */
function sameDigits(figure: Figure, { value: signed, step, unit }: CellValue): boolean {
  const value = signed.abs();
  const gap = figure.value.minus(value).abs();
  if (unit === '分' && !figure.approximate) return gap.lte(MARK_STEP.times(HALF));
  return verdictOf(figure, value) === 'holds' || gap.lte(step.times(HALF));
}

/** 余, 近, 约 of a figure; null for what is exact and for 不低于, which sets a target. */
export function leaningOf(
  { text }: Sentence,
  { start, end, approximate, bound }: Figure,
): Leaning | null {
  if (!approximate || bound !== null) return null;
  const around = text.slice(Math.max(0, start - 2), end + 2);
  return LEANINGS.find(([, words]) => words.test(around))?.[0] ?? 'around';
}

/** True where an exact number may be called this with 余, 近 or 约. */
function mayBeCalled(exact: Decimal, said: Decimal, leaning?: Leaning): boolean {
  if (exact.gt(said.times(MOST)) || exact.times(MOST).lt(said)) return false;
  return leaning === 'above' ? exact.gte(said) : leaning === 'below' ? exact.lte(said) : true;
}

function near(figure: Figure, said: Leaning | null, { value, leaning }: CellValue): boolean {
  if (said && leaning) return said !== leaning && mayBeCalled(value, figure.value);
  if (said) return mayBeCalled(value, figure.value, said);
  return leaning !== null && mayBeCalled(figure.value, value, leaning);
}

/** True where the prose says what the cell holds, at the digits of whichever is coarser; 余, 近, 约 are not held to the digit. */
export function agrees(sentence: Sentence, figure: Figure, cell: CellValue): boolean {
  if (sameDigits(figure, cell)) return true;
  if (cell.range) return figure.value.gte(cell.range.low) && figure.value.lte(cell.range.high);
  return near(figure, leaningOf(sentence, figure), cell);
}

/** Units are compared where both are written. */
export const sameUnit = ({ unit }: Figure, { unit: own }: CellValue): boolean =>
  unit === own || unit === '' || own === '';

const inFigure = (figure: Figure, value: Decimal): string =>
  likeFigure({ ...figure, places: Math.max(figure.places, 2) }, value);

/** What the cell says, in its own words where it has any; what stands for it where it is blank. */
function standing({ name, quote, isWorkedOut }: CellValue, expected: string): string {
  if (isWorkedOut) return `没有填写，按评分办法计，${name}是${expected}`;
  return `${name}是${quote ? `“${quote}”` : expected}`;
}

/** A figure that agrees only with what the scoring policy works out, while the form has another typed. */
function otherThanTyped(
  sentence: Sentence,
  figure: Figure,
  same: readonly CellValue[],
): ProofDefect | null {
  const [first] = same;
  if (!first?.typed || same.some(({ typed }) => !typed)) return null;
  const said = sentence.text.slice(figure.start, figure.end);
  const typed = inFigure(figure, first.typed);
  const where = first.cell ? `（${first.cell.sheet}!${first.cell.address}）` : '';
  return {
    severity: 'warning',
    place: placeOf(sentence, figure),
    message: `自评表${where}${first.name}填的是${typed}，按评分办法计是${inFigure(figure, first.value)}，正文写“${said}”，三处应当统一，请核对后改成一致。`,
    found: said,
    expected: typed,
    cells: first.cell ? [first.cell] : [],
  };
}

/**
 * The defect of a figure that agrees with none of the cells it may name; null where it agrees, or names none. The first
 * cell is the one it most likely means. `isByPolicy` where the report says its marks are the scoring policy’s, whatever is typed.
 */
export function compare(
  sentence: Sentence,
  figure: Figure,
  named: readonly CellValue[],
  isByPolicy = false,
): ProofDefect | null {
  const cells = named.filter((cell) => sameUnit(figure, cell));
  const [first] = cells;
  if (!first) return null;
  const same = cells.filter((cell) => agrees(sentence, figure, cell));
  if (same.length > 0) return isByPolicy ? null : otherThanTyped(sentence, figure, same);
  const said = sentence.text.slice(figure.start, figure.end);
  const expected = inFigure(figure, first.value);
  const where = first.cell ? `（${first.cell.sheet}!${first.cell.address}）` : '';
  return {
    ...(first.isSuggested ? { severity: 'warning' as const } : {}),
    place: placeOf(sentence, figure),
    message: first.isSuggested
      ? `正文写“${said}”，自评表${where}没有填全得分，按评分办法和建议分计，${first.name}是${expected}，请核对。`
      : `正文写“${said}”，自评表${where}${standing(first, expected)}，两处应当一致。`,
    found: said,
    expected,
    cells: first.cell ? [first.cell] : [],
  };
}
