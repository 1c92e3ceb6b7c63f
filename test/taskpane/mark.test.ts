import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/numbers/decimal';
import { parseMark, rangeText } from '../../src/taskpane/session/mark';

const open = { low: decimal(9), high: decimal(12), upperIncluded: false };
const closed = { low: decimal(12), high: decimal(15), upperIncluded: true };

describe('marks that a person types', () => {
  it.each([
    ['9', '9'],
    ['11.99', '11.99'],
    [' １０．５ ', '10.5'],
  ])('takes %s', (text, mark) => expect(parseMark(text, open)?.toFixed()).toBe(mark));

  it.each(['12', '8.99', '10.123', '', '十', '-10', '1e1', '10分'])('refuses %s', (text) =>
    expect(parseMark(text, open)).toBeNull(),
  );

  it('takes the upper end only where it is included', () => {
    expect(parseMark('15', closed)?.toFixed()).toBe('15');
    expect([rangeText(open), rangeText(closed)]).toEqual(['9～12（不含 12）', '12～15']);
  });
});
