import Big from 'big.js';
import { type Decimal, decimal, sum, ZERO } from '../../numbers/decimal';

/** An empty cell: 0 in a sum, "" in a comparison. */
export const BLANK = Symbol('blank');
/** #DIV/0! and the like. */
export const FAULT = Symbol('fault');
/** What cannot be known here. */
export const UNKNOWN = Symbol('unknown');

/** 公式里的值 A value while a formula is worked out. */
export type Value = Decimal | string | boolean | typeof BLANK | typeof FAULT | typeof UNKNOWN;

/** What stands between two commas: one value, or the cells of a range. */
export interface Argument {
  readonly values: readonly Value[];
  readonly isRange: boolean;
}

export const isNumber = (value: Value | undefined): value is Decimal => value instanceof Big;

/** The value as a number: an empty cell is 0, text none. */
export function numberOf(value: Value): Decimal | typeof FAULT | typeof UNKNOWN {
  if (isNumber(value) || value === FAULT || value === UNKNOWN) return value;
  return value === BLANK ? ZERO : FAULT;
}

/** What is worked out of numbers; what is unknown or faulty among them goes before. */
export function ofNumbers(values: readonly Value[], work: (...numbers: Decimal[]) => Value): Value {
  const numbers = values.map(numberOf);
  const spoilt = numbers.find((one) => one === UNKNOWN) ?? numbers.find((one) => one === FAULT);
  return spoilt ?? work(...numbers.filter(isNumber));
}

/** Text, blanks and truth values inside ranges count nothing. */
const counted = (args: readonly Argument[]): Value[] =>
  args.flatMap(({ values, isRange }) =>
    isRange
      ? values.filter((one) => isNumber(one) || one === FAULT || one === UNKNOWN)
      : [...values],
  );

const overAll =
  (work: (numbers: readonly Decimal[]) => Value) =>
  (...args: Argument[]): Value =>
    ofNumbers(counted(args), (...numbers) => work(numbers));

/** A function of single values; a range in their place is beyond it. */
const ofEach =
  (work: (...values: Value[]) => Value) =>
  (...args: Argument[]): Value =>
    args.some(({ isRange }) => isRange) ? UNKNOWN : work(...args.flatMap(({ values }) => values));

const MOST_PLACES = 12;

const rounding = (mode: Big.RoundingMode) =>
  ofEach((value = UNKNOWN, places = ZERO) =>
    ofNumbers([value, places], (number = ZERO, digits = ZERO) =>
      digits.lt(ZERO) || digits.gt(decimal(MOST_PLACES))
        ? UNKNOWN
        : number.round(digits.toNumber(), mode),
    ),
  );

/** True or false of a condition; anything else is what it is. */
export function truthOf(value: Value): boolean | typeof FAULT | typeof UNKNOWN {
  if (typeof value === 'boolean') return value;
  const number = numberOf(value);
  return isNumber(number) ? !number.eq(ZERO) : number;
}

const extreme = (isBetter: (one: Decimal, best: Decimal) => boolean) =>
  overAll((numbers) =>
    numbers.reduce((best, one) => (isBetter(one, best) ? one : best), numbers[0] ?? ZERO),
  );

/** The functions that forms use for rates, marks and totals, by name. */
export const FUNCTIONS: ReadonlyMap<string, (...args: Argument[]) => Value> = new Map([
  ['SUM', overAll(sum)],
  ['MIN', extreme((one, best) => one.lt(best))],
  ['MAX', extreme((one, best) => one.gt(best))],
  [
    'AVERAGE',
    overAll((numbers) =>
      numbers.length === 0 ? FAULT : sum(numbers).div(decimal(numbers.length)),
    ),
  ],
  ['ROUND', rounding(Big.roundHalfUp)],
  ['ROUNDUP', rounding(Big.roundUp)],
  ['ROUNDDOWN', rounding(Big.roundDown)],
  ['ABS', ofEach((value = UNKNOWN) => ofNumbers([value], (number = ZERO) => number.abs()))],
  [
    'IF',
    ofEach((condition = UNKNOWN, then = true, other = false) => {
      const truth = truthOf(condition);
      return typeof truth === 'boolean' ? (truth ? then : other) : truth;
    }),
  ],
  ['IFERROR', ofEach((value = UNKNOWN, other = UNKNOWN) => (value === FAULT ? other : value))],
]);
