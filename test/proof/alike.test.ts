import { expect, test } from 'vitest';
import type { ProofFinding } from '../../src/model/proof';
import { folded } from '../../src/proof/alike';

const finding = (code: string, paragraph: number | null): ProofFinding => ({
  code,
  severity: 'hint',
  place: paragraph === null ? null : { paragraph, start: 0, end: 1 },
  quote: '',
  cells: [],
  message: '有误。',
  found: null,
  expected: null,
  basis: [],
  fix: null,
});

test('defects alike are one finding at the first place; those without a place add none', () => {
  const told = [
    { finding: finding('R18', 1), alike: '甲' },
    { finding: finding('R18', 2), alike: undefined },
    { finding: finding('R18', null), alike: '甲' },
    { finding: finding('R18', 4), alike: '甲' },
    { finding: finding('R19', 5), alike: '甲' },
  ];
  expect(folded(told).map(({ code, message, also }) => [code, message, also?.length])).toEqual([
    ['R18', '有误。这样的地方共2处，另见第5段。', 1],
    ['R18', '有误。', undefined],
    ['R19', '有误。', undefined],
  ]);
});

test('a finding of the whole report takes no other places', () => {
  const told = [null, 3].map((at) => ({ finding: finding('R01', at), alike: '甲' }));
  expect(folded(told)).toEqual([finding('R01', null)]);
});

test('boundary: five other paragraphs are all named, of six the first five', () => {
  const message = (count: number) => {
    const told = Array.from({ length: count + 1 }, (_, at) => ({
      finding: finding('R18', at),
      alike: '甲',
    }));
    return folded(told)[0]?.message;
  };
  expect(message(5)).toBe('有误。这样的地方共6处，另见第2、3、4、5、6段。');
  expect(message(6)).toBe('有误。这样的地方共7处，另见第2、3、4、5、6段等。');
});
