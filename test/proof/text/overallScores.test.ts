import { describe, expect, test } from 'vitest';
import { overallScores } from '../../../src/proof/text/overallScores';

const scores = (text: string, ofProjects = false) =>
  overallScores([{ paragraph: 3, text, shift: 10 }], ofProjects);
const values = (...given: Parameters<typeof scores>) =>
  scores(...given).map(({ value }) => value.toString());

test('value, place and words, behind a heading on the line too', () => {
  expect(scores('经核对，自评得分为95.5分。')).toMatchObject([
    { place: { paragraph: 3, start: 14, end: 24 }, text: '自评得分为95.5分' },
  ]);
  expect(values('经核对，自评得分为95.5分。')).toEqual(['95.5']);
});

test('a sum of all parts, with its place', () => {
  expect(scores('经核对，以上四项合计得95.06分。')).toMatchObject([
    { place: { paragraph: 3, start: 14, end: 27 }, text: '以上四项合计得95.06分' },
  ]);
});

describe('the clause tells whose score it is', () => {
  test.each([
    ['产出自评得分50分。', []],
    ['产出完成，自评得分95分。', ['95']],
    ['产出完成,自评得分95分。', ['95']],
    ['产出完成；自评得分95分。', ['95']],
    ['产出完成;自评得分95分。', ['95']],
    ['产出完成。自评得分95分。', ['95']],
    ['抽查评价得分90分。', []],
    ['上年自评得分90分。', []],
    ['绩效指标体系自评得分95分。', ['95']],
    ['自评得分100分。', ['100']],
    ['自评得分101分。', []],
    ['产出自评得分120分。', []],
    ['自评得95分钟。', []],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('an item that the sentence names before', () => {
  test.each([
    ['指标说明，自评得分9分。', []],
    ['绩效评价指标体系说明，自评得分95分。', ['95']],
    ['指标说明，自评总得分95分。', ['95']],
    ['指标说明；自评得分95分。', ['95']],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('the full marks of the scale', () => {
  test.each([
    ['评价总分100分。', []],
    ['评价总分90分。', ['90']],
    ['评价总分数100分。', ['100']],
    ['评价得分100分。', ['100']],
    ['自评总分100分。', ['100']],
    ['评价总得分100分。', ['100']],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('a score behind 经自评 that no word of its own is of', () => {
  test.each([
    ['经自评，项目得分95分。', ['95']],
    ['经自评，项目得65分。', ['65']],
    ['经评定，单位最终得65分。', ['65']],
    ['经综合评定，得95分。', ['95']],
    ['经自评，得70.5分。', ['70.5']],
    ['从决策、过程、产出、效益四个方面打分，经自评，得95分。', ['95']],
    ['经自评，得70分。', []],
    ['完成12场，群众受益，经自评，得28分。', []],
    ['资料齐全，经评价，得8分。', []],
    ['预算编制合理性，权重5分，经评估，得4分。', []],
    ['产出项共5个，经自评，得95分。', []],
    ['产出、效益均已实现，经自评，项目得分95分。', []],
    ['经自评，产出项得分48分。', []],
    ['完成实施，项目得分95分。', []],
  ])('%s', (text, expected) => {
    expect(values(text, true)).toEqual(expected);
  });

  test('under the heading of a part it is of the part', () => {
    const under = (heading: string) =>
      overallScores([{ paragraph: 3, text: '经自评，得95分。', shift: 0 }], true, (paragraph) =>
        paragraph === 3 ? heading : '',
      ).length;
    expect(['产出指标', '二级指标', '预算执行情况'].map(under)).toEqual([0, 0, 0]);
    expect(['绩效评价指标体系', '绩效指标完成情况分析', '评价结论'].map(under)).toEqual([1, 1, 1]);
  });
});

describe('the score of one project is none of a department', () => {
  test.each([
    ['公厕改造项目自评得分95分。', [], ['95']],
    ['自评公厕项目得分95分。', [], ['95']],
    ['项目支出绩效自评得分95分。', ['95'], ['95']],
    ['实施公厕改造项目，自评得分95分。', ['95'], ['95']],
    ['自评得分95分，公厕改造项目另计。', ['95'], ['95']],
  ])('%s', (text, ofDepartment, ofProjects) => {
    expect([values(text), values(text, true)]).toEqual([ofDepartment, ofProjects]);
  });
});
