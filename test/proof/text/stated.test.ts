import { expect, test } from 'vitest';
import { proofContext } from '../../../src/proof';
import { linesOf } from '../../../src/proof/text/body';
import { statedGrades } from '../../../src/proof/text/grades';
import { itemsOf } from '../../../src/proof/text/items';
import { overallScores } from '../../../src/proof/text/overallScores';
import { isWhole } from '../../../src/proof/text/whole';
import { proseOf } from '../prose';

const scoresIn = (text: string) =>
  overallScores(linesOf(proseOf(text)), false).map(({ value }) => value.toString());

test('a grade is found with and without a mark behind it', () => {
  const grades = (text: string) => statedGrades(linesOf(proseOf(text))).map(({ grade }) => grade);
  expect(grades('自评等级为优')).toEqual(['优']);
  expect(grades('自评等级为良好。')).toEqual(['良']);
  expect(grades('等级分为优、良、中、差，等级为优')).toEqual([]);
});

test('the score of an indicator that the sentence names before is none of the whole', () => {
  expect(scoresIn('办结率分值10分，自评得分9分。')).toEqual([]);
  expect(scoresIn('办结率分值10分。自评得分95分。')).toEqual(['95']);
  expect(scoresIn('办结率分值10分，自评总得分95分。')).toEqual(['95']);
});

test('the full marks of the scale are no score of the whole', () => {
  expect(scoresIn('评价总分100分。')).toEqual([]);
  expect(scoresIn('自评总得分100分。')).toEqual(['100']);
});

test('an item may open with a mark; paragraphs without a number belong to the one before', () => {
  const context = proofContext(
    proseOf('一、存在的问题\n；人手不足。\n仍需补充。\n一是资金少。二是经验少。\n二、建议\n无。'),
    {},
  );
  const [section] = context.structure.sections;
  const items = section ? itemsOf(context, section) : [];
  expect(items.map(({ text }) => text)).toEqual([
    '；人手不足。\n仍需补充。',
    '一是资金少。',
    '二是经验少。',
  ]);
  expect(items[0]?.place).toEqual({ paragraph: 1, start: 0, end: 6 });
});

test('a title with a heading makes a whole report, a title alone does not', () => {
  const whole = (text: string) => isWhole(proofContext(proseOf(text), {}));
  expect(whole('清河区城市管理局2023年度绩效自评报告\n一、概况\n我局负责市容管理。')).toBe(true);
  expect(whole('清河区城市管理局2023年度绩效自评报告\n我局负责市容管理。')).toBe(false);
  expect(whole('一、概况\n我局负责市容管理。')).toBe(false);
});
