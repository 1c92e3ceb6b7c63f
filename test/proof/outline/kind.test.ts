import { expect, test } from 'vitest';
import { proseOfText } from '../../../src/hosts/document/proseOfText';
import { proofContext } from '../../../src/proof';
import { kindOf } from '../../../src/proof/outline/choose';
import { tableOf } from '../prose';

const kind = (...lines: string[]) => kindOf(proofContext(proseOfText(lines.join('\n')), {}));
const before = (count: number, line: string) => [
  ...Array.from({ length: count }, () => '前言。'),
  line,
];

test.each([
  ['某局部门整体支出绩效自评报告', 'department'],
  ['某局整体支出绩效自评报告', 'department'],
  ['某局项目支出绩效自评报告', 'project'],
  ['某专项资金绩效自评报告', 'project'],
  ['某局绩效自评报告', null],
])('the title tells the kind: %s', (title, expected) => {
  expect(kind(title, '一、概况', '甲。')).toBe(expected);
});

test('the title goes before the opening words', () => {
  const words = '我局管理项目资金5万元。';
  expect(kind('某局整体支出绩效自评报告', words)).toBe('department');
  expect(kind('某局绩效自评报告', words)).toBe('project');
  expect(kind(words)).toBe('project');
});

test('titles of documents that the opening words cite tell nothing', () => {
  expect(kind('按照《某省项目支出绩效评价管理办法》开展自评。')).toBeNull();
  expect(kind('按照《办法》和部门整体支出的要求开展自评。')).toBe('department');
});

test('boundary: the kind is told in the first twelve lines outside tables', () => {
  expect(kind(...before(11, '部门整体支出100万元。'))).toBe('department');
  expect(kind(...before(12, '部门整体支出100万元。'))).toBeNull();
  expect(kind('| 项目支出 | 5 |', '甲。')).toBeNull();
  expect(kind('| 项目 | 5 |', ...before(11, '部门整体支出100万元。'))).toBe('department');
});

test('the form goes before the text', () => {
  const prose = proseOfText('某局项目支出绩效自评报告');
  expect(kindOf(proofContext(prose, { tables: [tableOf()] }))).toBe('department');
});
