import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal } from '../../src/numbers/decimal';
import { editsOf, examine } from '../../src/pipeline';
import { memoryWorkbookAfter } from '../support/applied';
import { formWorkbook, scored } from '../support/forms';
import { RUNS } from './runs';

/** Amounts as people type them: few digits, 0, halves, hundredths, large ones. */
const amount = fc.oneof(
  fc.nat(300).map(String),
  fc
    .tuple(fc.nat(999), fc.nat(99))
    .map(([whole, part]) => `${whole}.${String(part).padStart(2, '0')}`),
  fc.constantFrom('0', '0.01', '100', '99.99', '100.01', '1000000'),
);
const operator = fc.constantFrom('≥', '≤', '=', '＞', '＜', '');
const weight = fc.constantFrom(1, 2.5, 10, 16, 22.5, 90);

const lineOf = (sign: string, target: string, actual: string, points: number) => {
  const indicators = [
    ['产出指标', '数量指标', '指标', `${sign}${target}个`, `${actual}个`, points],
  ];
  const [line] = scored(formWorkbook({ indicators })).score.indicators;
  if (!line?.score) throw new Error('undecided');
  return line.score;
};

test('0 ≤ score ≤ weight, with 2 places', () => {
  fc.assert(
    fc.property(operator, amount, amount, weight, (sign, target, actual, points) => {
      const score = lineOf(sign, target, actual, points);
      expect(score.gte('0') && score.lte(decimal(points))).toBe(true);
      expect(score.round(2).eq(score)).toBe(true);
    }),
    { numRuns: RUNS },
  );
});

test('the score never falls as the actual value moves in the direction of the target', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('≥', '≤'),
      amount,
      amount,
      amount,
      weight,
      (sign, target, one, other, points) => {
        const [low, high] = decimal(one).lt(decimal(other)) ? [one, other] : [other, one];
        const [atLow, atHigh] = [
          lineOf(sign, target, low, points),
          lineOf(sign, target, high, points),
        ];
        expect(sign === '≥' ? atLow.lte(atHigh) : atLow.gte(atHigh)).toBe(true);
      },
    ),
    { numRuns: RUNS },
  );
});

test('the order of rows changes no score, and the total is the sum of the rows', () => {
  const row = fc.tuple(operator, amount, amount, weight);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
      const put = (order: typeof rows) =>
        scored(
          formWorkbook({
            indicators: order.map(([sign, target, actual, points], index) => [
              '产出指标',
              '数量指标',
              `指标${index}`,
              `${sign}${target}个`,
              `${actual}个`,
              points,
            ]),
          }),
        ).score;
      const [forward, backward] = [put(rows), put([...rows].reverse())];
      const marks = (score: typeof forward) =>
        score.indicators.map((line) => line.score?.toFixed()).sort();
      expect(marks(backward)).toEqual(marks(forward));
      const added = forward.indicators.reduce(
        (total, line) => total.plus(line.score ?? decimal('0')),
        forward.execution?.score ?? decimal('0'),
      );
      expect(forward.total.eq(added)).toBe(true);
    }),
    { numRuns: RUNS },
  );
});

test('scoring a scored form changes nothing', () => {
  const actual = fc.oneof(
    amount.map((digits) => `${digits}个`),
    fc.constantFrom('达成年度指标', '部分达成年度指标并具有一定效果', '成效明显', '200余个', '—'),
  );
  const row = fc.tuple(operator, amount, actual, weight);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
      const indicators = rows.map(([sign, target, done, points], index) => [
        '产出指标',
        '数量指标',
        `指标${index}`,
        `${sign}${target}个`,
        done,
        points,
      ]);
      const book = formWorkbook({ indicators, funds: [['年度资金总额', 200, 200, 195, 10]] });
      const first = examine(book);
      const second = examine(memoryWorkbookAfter(book, editsOf(first)));
      expect(editsOf(second)).toEqual([]);
      expect(second.scores[0]?.total.toFixed()).toBe(first.scores[0]?.total.toFixed());
    }),
    { numRuns: RUNS },
  );
});
