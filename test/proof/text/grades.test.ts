import { describe, expect, test } from 'vitest';
import { proseOfText } from '../../../src/hosts/document/proseOfText';
import { linesOf } from '../../../src/proof/text/body';
import { statedGrades } from '../../../src/proof/text/grades';
import { gradesBeside, gradesOfWhole } from '../../../src/proof/text/gradesOfItems';
import { overallScores } from '../../../src/proof/text/overallScores';

const linesIn = (text: string) => linesOf(proseOfText(text));

describe('grades', () => {
  test.each([
    ['等级分为优、良、中、差。自评等级为优。', ['优 17']],
    ['自评等级为优。等级分为优、良、中、差。', ['优 5']],
    ['自评等级为优，分为优、良、中、差', []],
    ['自评等级为优，良和中', []],
    ['评价结果为优。', ['优 5']],
    ['环卫中心表现良好，等级为优。', ['优 12']],
    ['环卫中等、公厕良好，等级为优。', []],
    ['三个项目等级为优、良。', []],
    ['三个项目等级为“优”和“良”。', []],
    ['90分以上，等级为优。', []],
    ['得分在90分以上的很多。我局认真办理各项工作并且按时完成，等级为优。', ['优 32']],
  ])('%s', (text, expected) => {
    expect(
      statedGrades(linesIn(text)).map(({ grade, place }) => `${grade} ${place.start}`),
    ).toEqual(expected);
  });

  test('the score of the whole in another paragraph is that of another', () => {
    const lines = linesIn('甲得95分，等级为优。\n自评总得分95分。');
    const beside = gradesBeside(statedGrades(lines));
    expect(beside).toHaveLength(1);
    expect(gradesOfWhole(beside, overallScores(lines, true))).toEqual([]);
  });
});
