import { expect, test } from 'vitest';
import { decimal } from '../../../src/numbers/decimal';
import { reverse } from '../../../src/score/formulas/reverse';

const PLAIN = { formula: 'ratio' as const, leaning: null, sign: '', strict: false };

test.each([
  ['100', '125', '8', '100÷125×10'],
  ['100', '400', '2.5', '100÷400×10'],
])('by ratio, %s and %s of 10 give %s', (target, actual, points, sum) => {
  const found = reverse(decimal(target), decimal(actual), decimal('10'), PLAIN);
  expect(found).toMatchObject({
    kind: 'points',
    sum,
    closed: false,
    rule: '反向指标按指标值与完成值的比例记分',
    overFulfilled: false,
  });
  expect(found.kind === 'points' && found.points.toFixed()).toBe(points);
});

test('by ratio, too, a limit of 0 allows nothing', () => {
  const found = reverse(decimal('0'), decimal('1'), decimal('10'), PLAIN);
  expect(found).toMatchObject({ sum: '1＞0，不得分', closed: true });
});

test('with a sign the numbers carry it', () => {
  const found = reverse(decimal('4'), decimal('5'), decimal('10'), { ...PLAIN, sign: '%' });
  expect(found).toMatchObject({ sum: '4%÷5%×10' });
});
