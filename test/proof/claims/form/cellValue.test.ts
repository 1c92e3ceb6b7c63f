import { expect, test } from 'vitest';
import type { Leaning } from '../../../../src/model/value';
import { decimal } from '../../../../src/numbers/decimal';
import { agrees, type CellValue } from '../../../../src/proof/claims/form/cellValue';
import { sentencesOf } from '../../../../src/proof/claims/sentence';
import { proseOf } from '../../prose';

const cellOf = (value: string, leaning: Leaning | null = null): CellValue => ({
  name: '',
  value: decimal(value),
  step: decimal('0.01'),
  unit: '条',
  leaning,
  cell: null,
});

function holds(text: string, cell: CellValue): boolean {
  const [sentence] = sentencesOf(proseOf(text));
  const [figure] = sentence?.figures ?? [];
  if (!sentence || !figure) throw new Error(`no figure in ${text}`);
  return agrees(sentence, figure, cell);
}

test.each([
  ['共40条', '40', null, true],
  ['共41条', '40', null, false],
  ['共40余条', '43', null, true],
  ['共40余条', '39', null, false],
  ['近40条', '38', null, true],
  ['近40条', '41', null, false],
  ['约40条', '42', null, true],
  ['共42条', '40', 'above', true],
  ['共39条', '40', 'above', false],
  ['共40余条', '40', 'above', true],
  ['共50余条', '40', 'above', false],
  ['近20条', '19.7', 'above', true],
  ['不少于40条', '40', null, true],
  ['不少于45条', '40', null, false],
] as const)('%s beside %s (%s): %s', (text, value, leaning, expected) => {
  expect(holds(text, cellOf(value, leaning))).toBe(expected);
});

test('boundary: 余 reaches a quarter above', () => {
  expect(holds('共40余条', cellOf('50'))).toBe(true);
  expect(holds('共40余条', cellOf('51'))).toBe(false);
});
