import { expect, test } from 'vitest';
import { findingsOf } from './findings';
import { tableOf } from './prose';

const report = (rate: string, marks: number) =>
  `群众满意率为${rate}。\n（一）产出指标（90分）\n得90分。\n（二）社会满意度（10分）\n依据评分标准，该项指标得${marks}分。`;

test('passes where marks and rate go together, and where there is only one of them', () => {
  expect(findingsOf('R14', report('98%', 10))).toEqual([]);
  expect(findingsOf('R14', report('75%', 6))).toEqual([]);
  expect(findingsOf('R14', '群众满意率为98%。')).toEqual([]);
  expect(findingsOf('R14', '群众满意度目标值为98%。\n（一）满意度（10分）\n得6分。')).toEqual([]);
});

test('fails: nearly all are content, yet satisfaction lost four marks of ten', () => {
  expect(findingsOf('R14', report('99%', 6))).toMatchObject([
    {
      severity: 'warning',
      found: '99%',
      cells: [],
      message: '这里写满意率“99%”，而满意度指标分值10分得6分，两处矛盾，请核对或说明。',
    },
  ]);
});

test('fails: full marks for a rate below 60 %', () => {
  expect(findingsOf('R14', report('55%', 10))).toMatchObject([{ severity: 'warning' }]);
});

test('the marks of the form are looked at where the text gives none', () => {
  const table = tableOf({
    indicators: [
      ['产出指标', '数量指标', '检查次数', '≥10次', '10次', 80, 80],
      ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', '60%', 10, 6, '满意度不高'],
    ],
  });
  const [finding] = findingsOf('R14', '群众满意率为99%。', { tables: [table] });
  expect(finding?.cells).toMatchObject([{ sheet: '自评表' }]);
});

test('boundary: 90 % with less than eight of ten is a contradiction, 89 % or eight of ten is not', () => {
  expect(findingsOf('R14', report('90%', 7.9))).toHaveLength(1);
  expect(findingsOf('R14', report('90%', 8))).toEqual([]);
  expect(findingsOf('R14', report('89%', 7.9))).toEqual([]);
});

test.each([
  ['群众十分满意，宣传面不够。', ['群众十分满意']],
  ['居民对改造工作非常满意。', ['居民对改造工作非常满意']],
  ['群众较为满意。', []],
  ['选择“非常满意”的群众416人。', []],
  ['群众非常满意416人，一般20人。', []],
])('praise where satisfaction lost marks: %s', (sentence, expected) => {
  const found = (marks: number) =>
    findingsOf('R14', `${report('89%', marks)}\n${sentence}`).map(({ found: words }) => words);
  expect(found(9.67)).toEqual(expected);
  expect(found(10)).toEqual([]);
});

test('satisfaction that weighs nothing contradicts no rate', () => {
  const form = (weight: number, score: number) =>
    tableOf({
      indicators: [
        ['产出指标', '数量指标', '检查次数', '≥10次', '10次', 90, 90],
        ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', '99%', weight, score],
      ],
    });
  const found = (table: ReturnType<typeof form>) =>
    findingsOf('R14', '群众满意率为99%。', { tables: [table] });
  expect(found(form(0, 0))).toEqual([]);
  expect(found(form(10, 6))).toHaveLength(1);
});
