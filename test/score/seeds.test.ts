import { expect, test } from 'vitest';
import { examine } from '../../src/pipeline';
import { workbookOf } from '../support/workbooks';

const scoreOf = async (number: string, policy: string) => {
  const [score] = examine(await workbookOf(number), { policy }).scores;
  if (!score) throw new Error('no score');
  return {
    execution: score.execution?.score?.toFixed(),
    rows: score.indicators.map((line) => line.score?.toFixed()),
    statuses: score.indicators.map((line) => line.status),
    total: score.total.toFixed(),
    grade: score.grade,
    undecided: score.undecided,
  };
};

test('000 under national-2020', async () => {
  expect(await scoreOf('000', 'national-2020')).toEqual({
    execution: '9.75',
    rows: ['15', '10', '10', '10', '5', '15', '10.5', '10'],
    statuses: [
      'computed',
      'computed',
      'suggested',
      'suggested',
      'computed',
      'suggested',
      'suggested',
      'computed',
    ],
    total: '95.25',
    grade: '优',
    undecided: 0,
  });
});

test('000 under jiangxi-2023', async () => {
  expect(await scoreOf('000', 'jiangxi-2023')).toMatchObject({
    execution: '7',
    total: '92.5',
    grade: '优',
  });
});

test('001 under national-2020', async () => {
  expect(await scoreOf('001', 'national-2020')).toMatchObject({
    execution: '10',
    rows: ['4', '4', '4', '4', '4', '7.78', '6', '4', '4', '15', '15', '8'],
    total: '89.78',
    grade: '良',
  });
});

test('003: the row without an actual value leaves total and grade open', async () => {
  expect(await scoreOf('003', 'national-2020')).toMatchObject({
    total: '90',
    undecided: 1,
    grade: null,
  });
});
