import { expect, test } from 'vitest';
import { corrected, findingsOf } from './findings';
import { REPORT, report } from './report';

const of = (...lines: string[]) => findingsOf('R19', lines.join('\n'));

test.each([
  ['a clean report', REPORT.split('\n')],
  ['half-width all through', ['一、概况', '(一)职责', '甲。', '(二)人员', '乙。']],
  ['一、 and 1. without （一）', ['一、概况', '1.职责', '2.人员', '二、问题', '1.人手少']],
  ['numbers inside a paragraph', ['一、问题', '存在两个问题：1.人手少。', '2.资金少。']],
  ['a passage that opens in the middle', ['（二）改进措施', '1.加强培训。']],
  [
    'amounts and dates at the start',
    ['一、支出', '1.5万元用于培训。', '12.5%用于宣传。', '2023年完成。'],
  ],
  [
    'an annex starts anew',
    ['一、概况', '（一）甲', '（二）乙', '某某局', '2024年4月1日', '附件1', '（一）丙'],
  ],
  ['items start anew in each section', ['一、概况', '1.甲', '2.乙', '二、问题', '1.丙', '2.丁']],
])('passes: %s', (_, lines) => {
  expect(of(...lines)).toEqual([]);
});

test('boundary: 3 after 2 passes; a number skipped, repeated or turned back does not', () => {
  const heads = (...numbers: string[]) =>
    of('一、概况', ...numbers.map((number) => `（${number}）职责`));
  expect(heads('一', '二', '三')).toEqual([]);
  expect(heads('一', '二', '四')).toMatchObject([
    { severity: 'warning', quote: '（四）', expected: '（三）' },
  ]);
  expect(heads('一', '二', '二')).toMatchObject([{ quote: '（二）', expected: '（三）' }]);
  expect(heads('一', '三', '二')).toHaveLength(2);
});

test('fails: the first heading is 1、 and the next 二、', () => {
  const text = '1、 部门概况\n（一）职责\n1.甲\n（二）人员\n二、实现情况\n（一）完成情况';
  const found = findingsOf('R19', text);
  expect(found).toMatchObject([{ severity: 'warning', quote: '1、', expected: '一、' }]);
  expect(corrected(text, found[0])).toMatch(/^一、/);
});

test('fails: （一） below 1、, told once', () => {
  expect(
    of('一、概况', '1、职责', '（一）负责甲。', '（二）负责乙。', '2、人员', '（一）编制。'),
  ).toMatchObject([{ quote: '（一）' }]);
});

test('fails: the same kind of number below itself', () => {
  expect(
    of(
      '一、概况',
      '（一）职责',
      '（二）预算',
      '（一）因公出国',
      '（二）公务接待',
      '（三）公务用车',
      '二、情况',
    ),
  ).toMatchObject([{ quote: '（一）', expected: '1.' }]);
});

test('fails: 、 and . in one list', () => {
  expect(of('一、目标', '1、甲', '2、乙', '3.丙')).toMatchObject([{ quote: '3.', expected: null }]);
});

test('boundary: brackets of one width pass, of two are mended', () => {
  expect(of('一、概况', '（一）职责', '（二）人员')).toEqual([]);
  const text = '一、概况\n（一）职责\n(二)人员\n（三)资产';
  const found = findingsOf('R19', text);
  expect(found).toMatchObject([
    { severity: 'hint', quote: '(二)', expected: '（二）', also: [{ place: { paragraph: 3 } }] },
  ]);
  expect(found[0]?.message).toContain('共2处，另见第4段');
  expect(corrected(text, found[0])).toContain('\n（二）人员\n（三）资产');
});

test('fails: a mark behind a bracketed number', () => {
  expect(of('一、概况', '（一）、职责', '（二）人员')).toMatchObject([{ expected: '（一）' }]);
});

test('fails: one of several like headings has no number', () => {
  expect(
    of(
      '1.绩效目标完成情况',
      '（1）年初部门预算完成情况',
      '产出指标完成情况',
      '甲。',
      '（2）效益指标完成情况',
      '乙。',
    ),
  ).toMatchObject([{ quote: '产出指标完成情况' }]);
});

test('passes: numbers that Word keeps to itself are not asked for', () => {
  expect(findingsOf('R19', report(['（一）履职完成情况', '## 履职完成情况']))).toEqual([]);
});

test('the marks behind numbers of one group, commas among them, are named', () => {
  expect(of('一、概况', '甲。', '二，问题', '乙。')).toMatchObject([
    { quote: '二，', message: expect.stringContaining('有的用“、”、有的用“，”') },
  ]);
});

test('fails: numbers behind an annex do not open with the first', () => {
  const lines = ['一、概况', '（一）甲', '附件1', '（二）丙'];
  expect(of(...lines)).toMatchObject([{ quote: '（二）', expected: '（一）' }]);
});

test('passes: a heading without a number that is like none beside it', () => {
  const between = (before: string, own: string, next: string) =>
    of('一、完成情况', before, '甲。', own, '乙。', next, '丙。');
  const sibling = '产出指标完成情况';
  expect(between('1.概述', sibling, '2.效益指标完成情况')).toMatchObject([{ quote: sibling }]);
  expect(between('1.概述', sibling, '2.人员')).toEqual([]);
  expect(between('1.成本指标完成情况', sibling, '2.效益指标完成情况')).toEqual([]);
  expect(between('1.概述', sibling, '二、效益指标完成情况')).toEqual([]);
});

test('an item may open with a figure right behind its number', () => {
  const found = (second: string) =>
    findingsOf(
      'R19',
      `一、存在的问题\n1.工期偏长。\n${second}\n3.水费收缴率低。\n二、改进措施\n提前启动。`,
    ).map(({ found: number }) => number);
  expect(found('2.7个村水源地围网未完成。')).toEqual([]);
  expect(found('27个村水源地围网未完成。')).toEqual(['3.']);
  expect(found('4.7个村水源地围网未完成。')).toEqual(['3.']);
});

test('a number with a mark too many, and brackets of two widths, are told with their reason', () => {
  const reasons = (...lines: string[]) => of('一、概况', ...lines).map(({ message }) => message);
  expect(reasons('（一）、职责', '(二)人员')).toEqual([
    '编号“（一）、”应写作“（一）”：括号编号后面不加标点。',
    '编号“(二)”应写作“（二）”：括号应当都用全角，全文一致。',
  ]);
  expect(reasons('（一)职责', '(二)人员')).toEqual([
    '编号“（一)”应写作“（一）”：括号应当都用全角，全文一致。',
  ]);
  expect(reasons('(一)职责', '(二)人员')).toEqual([]);
});

test('of like headings only one without a number among those that have one is told', () => {
  const quotes = (...lines: string[]) =>
    of('一、完成情况', ...lines.flatMap((line) => [line, '甲。'])).map(({ quote }) => quote);
  const sibling = '产出指标完成情况';
  expect(quotes('1.概述', sibling, '2.产出指标完成情况')).toEqual([sibling]);
  expect(quotes('1.概述', sibling, '2.任务完成情况')).toEqual([sibling]);
  expect(quotes('1.概述', sibling, '2.任务进度情况')).toEqual([]);
  expect(quotes('1.概述', `2.${sibling}`, '3.效益指标完成情况')).toEqual([]);
  expect(quotes('1.概述', `### ${sibling}`, '2.效益指标完成情况')).toEqual([]);
  expect(quotes('1.概述', sibling, '效益指标完成情况')).toEqual([]);
  expect(quotes('基本情况', sibling, '效益指标完成情况', '满意度指标完成情况')).toEqual([]);
  expect(of('基本情况', '甲。', sibling, '乙。', '1.效益指标完成情况', '丙。')).toEqual([]);
});
