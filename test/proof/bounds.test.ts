import { expect, test } from 'vitest';
import type { ProofFinding } from '../../src/model/proof';
import { bounded } from '../../src/proof/bounds';

const finding = (put: Partial<ProofFinding> = {}): ProofFinding => ({
  code: 'R18',
  severity: 'hint',
  place: null,
  quote: '',
  cells: [],
  message: '有误。',
  found: null,
  expected: null,
  basis: [],
  fix: null,
  ...put,
});
const many = (code: string, count: number) =>
  Array.from({ length: count }, () => finding({ code }));
const quoted = (quote: string) => bounded([finding({ quote })])[0]?.quote;

test('boundary: a quotation of 300 characters is kept, one of 301 loses its middle', () => {
  const text = `${'甲'.repeat(199)}乙丙${'丁'.repeat(99)}`;
  expect(quoted(text)).toBe(text);
  expect(quoted(`${text}戊`)).toBe(`${'甲'.repeat(199)}乙……${'丁'.repeat(97)}戊`);
});

test('what is found and expected is cut as a quotation is, a message at 600 characters', () => {
  const long = '甲'.repeat(601);
  const cut = `${'甲'.repeat(200)}……${'甲'.repeat(98)}`;
  expect(bounded([finding({ found: long, expected: long, message: long })])).toEqual([
    finding({
      found: cut,
      expected: cut,
      message: `${'甲'.repeat(400)}……${'甲'.repeat(198)}`,
    }),
  ]);
  expect(bounded([finding({ message: '甲'.repeat(600) })])[0]?.message).toHaveLength(600);
});

test('no character of two units is cut in half, and whole ones are kept', () => {
  const rare = '𠮷';
  expect(quoted(`${'甲'.repeat(199)}${rare}${'乙'.repeat(200)}`)).toBe(
    `${'甲'.repeat(199)}……${'乙'.repeat(98)}`,
  );
  expect(quoted(`${'甲'.repeat(300)}${rare}${'乙'.repeat(97)}`)).toBe(
    `${'甲'.repeat(200)}……${'乙'.repeat(97)}`,
  );
  expect(quoted(`${rare}${'甲'.repeat(400)}${rare}`)).toBe(
    `${rare}${'甲'.repeat(198)}……${'甲'.repeat(96)}${rare}`,
  );
});

test('boundary: 200 findings of a code are told, the last says how many more there are', () => {
  expect(bounded(many('R18', 200))).toEqual(many('R18', 200));
  const told = bounded([...many('R18', 203), ...many('R19', 2)]);
  const message = '有误。（这一类问题太多，另有3条没有列出。）';
  expect(told).toEqual([...many('R18', 199), finding({ message, omitted: 3 }), ...many('R19', 2)]);
});
