import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change, Leaning, Operator, Period } from '../../src/model/value';
import { decimal } from '../../src/numbers/decimal';
import { type Amount, printAmount, readAmount } from '../../src/values/amount';
import { natureOf } from '../../src/values/amountAt';
import { printDate, readDate } from '../../src/values/date';
import { squeeze } from '../../src/values/fold';
import { printReading } from '../../src/values/print';
import { readActual, readTarget } from '../../src/values/reading';
import { printTier, readTier } from '../../src/values/tier';
import { isUnfilled, printUnfilled } from '../../src/values/unfilled';
import { dimensionOf, KNOWN_UNITS } from '../../src/vocabulary/units';
import { ACTUALS, NO_NUMBERS, TARGETS, UNFILLED } from './wordings';

/** Few values, the awkward ones among them: years, months, thousands, long decimals. */
const number = fc
  .oneof(
    fc.constantFrom('0', '1', '4', '10', '12', '100', '2022', '1234567.89', '0.0001', '20221231'),
    fc.nat({ max: 1e9 }).map(String),
    fc.tuple(fc.nat({ max: 9999 }), fc.nat({ max: 999 })).map(([a, b]) => `${a}.${b}`),
  )
  .map(decimal);
const units: (string | null)[] = [
  null,
  ...KNOWN_UNITS.filter((unit) => unit !== '百分比'),
  '元/人·月',
  '元/人、天',
  '万元/公里',
  '人/次',
  '羽',
  '樘',
];
const some = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null });

const amounts: fc.Arbitrary<Amount> = fc
  .record({
    operator: some<Exclude<Operator, 'range'>>(['>=', '>', '=', '<=', '<']),
    value: number,
    more: fc.option(number, { nil: null }),
    negative: fc.boolean(),
    unit: fc.constantFrom(...units),
    leaning: some<Leaning>(['above', 'below', 'around']),
    change: some<Change>(['increase', 'decrease']),
    per: some<Period>(['day', 'week', 'month', 'quarter', 'half', 'year']),
  })
  .map(({ more, negative, operator, value, ...rest }) => {
    const low = negative && value.gt(decimal('0')) ? value.times(decimal('-1')) : value;
    const upper = more?.gt(decimal('0')) ? low.plus(more) : null;
    const per = dimensionOf(rest.unit ?? '') === 'money' ? null : rest.per;
    return {
      ...rest,
      per,
      nature: natureOf(rest.unit),
      value: low,
      upper,
      operator: upper ? 'range' : operator,
    };
  });

const flat = (amount: object | null) =>
  JSON.parse(JSON.stringify(amount ?? null, (_, value) => value));

test('an amount printed is read as the same amount', () => {
  fc.assert(
    fc.property(amounts, (amount) => {
      const printed = printAmount(amount);
      expect(flat(readAmount(squeeze(printed))), printed).toEqual(flat(amount));
    }),
    { numRuns: 5000 },
  );
});

test('a date printed is read as the same date', () => {
  const days = fc.date({
    min: new Date('1950-01-01'),
    max: new Date('2099-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (day) => {
      const date = day.toISOString().slice(0, 10);
      expect(readDate(printDate({ date, per: null }))).toEqual({ date, per: null });
    }),
  );
  for (const per of [null, 'month', 'quarter', 'half', 'year'] as const) {
    expect(readDate(printDate({ date: null, per }))).toEqual({ date: null, per });
  }
});

test('a tier and nothing printed are read as the same', () => {
  for (const tier of ['achieved', 'partial', 'missed'] as const) {
    expect(readTier(printTier(tier))).toBe(tier);
  }
  expect(isUnfilled(printUnfilled())).toBe(true);
});

const everyText = [...TARGETS, ...ACTUALS].map(([text]) => text).concat(NO_NUMBERS, UNFILLED);

test.each(everyText)('%s printed is read as the same reading', (text) => {
  const same = (reading: { readonly text: string }) => flat({ ...reading, text: '', parts: null });
  const target = readTarget(text);
  expect(same(readTarget(printReading(target)))).toEqual(same(target));
  const actual = readActual(text);
  expect(same(readActual(printReading(actual)))).toEqual(same(actual));
});
