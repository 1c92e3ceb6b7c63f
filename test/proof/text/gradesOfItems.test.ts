import { describe, expect, test } from 'vitest';
import { decimal } from '../../../src/numbers/decimal';
import { linesOf } from '../../../src/proof/text/body';
import { statedGrades } from '../../../src/proof/text/grades';
import {
  type GradedScore,
  gradeByBands,
  gradesApart,
  gradesBeside,
  gradesInTurn,
  gradesOfWhole,
  isAmong,
} from '../../../src/proof/text/gradesOfItems';
import { overallScores } from '../../../src/proof/text/overallScores';
import { proseOf } from '../prose';

const show = (graded: readonly GradedScore[]) =>
  graded.map(({ score, grade, place }) => `${score.toFixed()}${grade} ${place.start}-${place.end}`);
const linesIn = (text: string) => linesOf(proseOf(text));
const besideIn = (text: string) => gradesBeside(statedGrades(linesIn(text)));

test.each([
  ['100', '优'],
  ['90', '优'],
  ['89.99', '良'],
  ['80', '良'],
  ['79.99', '中'],
  ['60', '中'],
  ['59.99', '差'],
  ['0', '差'],
])('%s is %s', (score, grade) => {
  expect(gradeByBands(decimal(score))).toBe(grade);
});

describe('grades given in turn', () => {
  test.each([
    ['甲95分、乙85分，等级依次为优、良。', ['95优 15-16', '85良 17-18']],
    ['甲95分，乙85.5分，分别评定为“优秀”“良好”等级。', ['95优 18-20', '85.5良 22-24']],
    ['另有60分。甲95分、乙85分，依次为优、良。', ['95优 19-20', '85良 21-22']],
    ['上年60分；甲95分、乙85分，依次为优、良；', ['95优 19-20', '85良 21-22']],
    ['甲95分、乙85分，等级依次为优、良、中。', []],
    ['甲120分、乙85分，等级依次为优、良。', []],
    ['甲100分、乙85分，等级依次为优、良。', ['100优 16-17', '85良 18-19']],
    ['甲95、乙85，等级依次为优、良。', []],
    ['甲95分、乙85分，等级为优、良。', []],
  ])('%s', (text, expected) => {
    expect(show(gradesInTurn(linesIn(text)))).toEqual(expected);
  });

  test('stand where the paragraph has them, below a heading on the same line too', () => {
    const [line] = linesIn('甲95分、乙85分，依次为优、良。');
    const [first] = line ? gradesInTurn([{ ...line, shift: 10 }]) : [];
    expect(first?.place).toEqual({ paragraph: 0, start: 23, end: 24 });
  });
});

describe('a grade beside a score', () => {
  test.each([
    ['甲得95分，等级为优。', ['95优 9-10']],
    ['甲得95分，乙得85分，等级为良。', ['85良 15-16']],
    ['甲得95分。等级为优。', []],
    ['甲得95分；等级为优。', []],
    ['满分100分，等级为优。', []],
    ['分值为100分，等级为优。', []],
    ['满分100分，实得95分，等级为优。', ['95优 16-17']],
    ['甲得120分，等级为优。', []],
    ['甲得100分，等级为优。', ['100优 10-11']],
    ['产出指标得95分，等级为优。', []],
    ['指标体系得95分，等级为优。', ['95优 12-13']],
    ['95分钟内办结，等级为优。', []],
  ])('%s', (text, expected) => {
    expect(show(besideIn(text))).toEqual(expected);
  });
});

describe('scores of several in one paragraph', () => {
  const apartIn = (text: string) =>
    show(gradesApart(besideIn(text), overallScores(linesIn(text), true)));

  test('are apart where they differ', () => {
    expect(apartIn('甲95分，等级为优；乙85分，等级为良。')).toEqual(['95优 8-9', '85良 18-19']);
    expect(apartIn('甲95分，等级为优；乙95.0分，等级为优。')).toEqual([]);
    expect(apartIn('甲95分，等级为优。\n乙85分，等级为良。')).toEqual([]);
    expect(apartIn('甲95分，等级为优。')).toEqual([]);
  });

  test('are apart too where each has a numbered line of a list', () => {
    expect(apartIn('1.甲95分，等级为优；\n2.乙85分，等级为良。')).toEqual([
      '95优 10-11',
      '85良 10-11',
    ]);
    expect(apartIn('1.甲95分，等级为优；\n2.乙95分，等级为优。')).toEqual([]);
    expect(apartIn('1.甲95分，等级为优；\n乙85分，等级为良。')).toEqual([]);
    expect(apartIn('甲95分，等级为优；\n2.乙85分，等级为良。')).toEqual([]);
    expect(apartIn('1.甲95分，等级为优；\n2.另有情况。\n3.乙85分，等级为良。')).toEqual([]);
  });

  test('that of the whole is none of them', () => {
    const text = '甲95分，等级为优；自评总得分85分，等级为良。';
    expect(apartIn(text)).toEqual([]);
    expect(show(gradesOfWhole(besideIn(text), overallScores(linesIn(text), true)))).toEqual([
      '85良 22-23',
    ]);
  });
});

test('a place is among others where it overlaps one of its paragraph', () => {
  const at = (paragraph: number, start: number, end: number) => ({ paragraph, start, end });
  const others = [{ place: at(1, 5, 8) }];
  const overlapping = [at(1, 4, 6), at(1, 7, 9), at(1, 6, 7), at(1, 4, 9)];
  expect(overlapping.every((place) => isAmong(place, others))).toBe(true);
  expect([at(1, 3, 5), at(1, 8, 9), at(0, 5, 8)].some((place) => isAmong(place, others))).toBe(
    false,
  );
});
