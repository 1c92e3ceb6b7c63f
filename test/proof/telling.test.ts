import { expect, test } from 'vitest';
import { proseOfText } from '../../src/hosts/document/proseOfText';
import { OUTLINES } from '../../src/outlines';
import { proofContext, proofread } from '../../src/proof';
import { findingsOf } from './findings';
import { proseOf, tableOf } from './prose';
import { report } from './report';

test('a finding says what it is, and leaves empty what it has not', () => {
  expect(findingsOf('R22', report(['\n2024年4月16日', '']))).toEqual([
    {
      code: 'R22',
      severity: 'warning',
      place: null,
      quote: '',
      cells: [],
      message: expect.stringContaining('文末没有成文日期'),
      found: null,
      expected: '成文日期',
      basis: ['GB/T 9704—2012'],
      fix: null,
    },
  ]);
});

test('errors come first, then warnings, then hints, each as they stand in the text, those without a place last', () => {
  const text = report(
    ['\n2024年4月16日', ''],
    ['清财字〔2024〕8号', '清财字[2024]8号'],
    ['清扫保洁主次干道26条', '目前正在清扫保洁主次干道26条'],
    ['12月发放问卷500份', '截至2022年12月31日发放问卷500份'],
    ['（一）主要问题及原因分析', '(一）主要问题及原因分析'],
    ['提前做好项目前期工作', '因此提前做好项目前期工作，，'],
  );
  const found = proofread(proseOfText(text), {});
  expect(
    found.map(({ code, severity, place }) => [severity, place?.paragraph ?? null, code]),
  ).toEqual([
    ['error', 38, 'R09'],
    ['warning', 2, 'R20'],
    ['warning', 15, 'R11'],
    ['warning', 40, 'R18'],
    ['warning', 44, 'R18'],
    ['warning', null, 'R22'],
    ['hint', 40, 'R19'],
  ]);
});

test('of those alike in one line the first in the text stands for the others', () => {
  expect(
    findingsOf('R20', '按照清财字〔24〕8号、\n清财字〔24〕8号和清财字[2024]8号执行。'),
  ).toMatchObject([{ quote: '〔24〕8号', place: { paragraph: 0 }, also: [{}, {}] }]);
  expect(findingsOf('R20', '甲。\n按照清财字〔24〕8号和清财字[2024]8号执行。')).toMatchObject([
    { quote: '〔24〕8号' },
  ]);
});

test('the outline that was asked for is held to, whatever the headings say', () => {
  const [asked] = OUTLINES;
  const of = (outline: typeof asked) =>
    proofContext(proseOf('一、概况'), { outline, outlines: OUTLINES }).outline;
  expect(of(asked)).toBe(asked);
  expect(of(undefined)).toBeNull();
});

test('year and unit are those the form says where the text says none', () => {
  const { year, unitName } = proofContext(proseOf('一、概况'), { tables: [tableOf()] });
  expect([year, unitName]).toEqual([2023, '某区某某局']);
});
