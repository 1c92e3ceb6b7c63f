import { describe, expect, test } from 'vitest';
import type { Form } from '../../src/model/form';
import { policyOf } from '../../src/policies';
import { readForms } from '../../src/read';
import { scoreForm } from '../../src/score';
import { applicable } from '../../src/score/applicable';
import { isVoid, rebased } from '../../src/score/rebase';
import { voidLine } from '../../src/score/voidLine';
import { formWorkbook } from '../support/forms';
import type { Put } from '../support/sheets';
import { indicatorOf } from './lines';

const national = policyOf('national-2020');

/** One row a pair of completed value and weight. */
function formOf(...rows: (readonly [string, Put])[]): Form {
  const indicators = rows.map(([actual, weight], at) => [
    '产出指标',
    '数量指标',
    `指标${at}`,
    '≥10次',
    actual,
    weight,
  ]);
  const [form] = readForms(formWorkbook({ indicators }));
  if (!form) throw new Error('no form');
  return form;
}

const weightsOf = (form: Form) => rebased(form).map(({ weight }) => weight?.toFixed() ?? null);

test.each([
  ['不适用', true],
  [' 本年度不涉及 ', true],
  ['本单位不适用', true],
  ['本年不适用', true],
  ['不适用于本年', false],
  ['部分不适用', false],
  ['10次', false],
])('a row completed as “%s” is void: %s', (actual, expected) => {
  const row = indicatorOf('≥10次', '10次');
  expect(isVoid({ ...row, actual: { ...row.actual, text: actual } })).toBe(expected);
  expect(isVoid({ ...row, target: { ...row.target, text: actual } })).toBe(expected);
});

describe('the points of void rows', () => {
  test('go to the others in proportion', () => {
    expect(weightsOf(formOf(['10次', 30], ['不适用', 30], ['10次', 30]))).toEqual([
      '45',
      '0',
      '45',
    ]);
  });

  test('go, a hundredth each, to the rows that lost most by rounding', () => {
    const form = formOf(['10次', 3], ['10次', 3], ['10次', 1], ['不适用', 3]);
    expect(weightsOf(form)).toEqual(['4.29', '4.28', '1.43', '0']);
  });

  test('stay where they are without a void row, with a weight missing, or with nobody to take them', () => {
    expect(weightsOf(formOf(['10次', 33.335], ['10次', 56.665]))).toEqual(['33.335', '56.665']);
    expect(weightsOf(formOf(['10次', 30], ['不适用', 30], ['10次', null]))).toEqual([
      '30',
      '30',
      null,
    ]);
    expect(weightsOf(formOf(['不适用', 30], ['10次', 0]))).toEqual(['30', '0']);
  });
});

test('a void row is settled without points, and says where they went', () => {
  const form = formOf(['10次', 60], ['不适用', 30]);
  const [, line] = scoreForm(form, national).indicators;
  expect(line).toMatchObject({
    cell: form.indicators[1]?.cells.score,
    status: 'computed',
    working: '指标不适用，不计分，分值按比例调整到其他指标',
    basis: ['财预〔2020〕10号'],
    overFulfilled: false,
    isVoid: true,
  });
  expect([line?.score?.toFixed(), line?.weight?.toFixed()]).toEqual(['0', '0']);
  expect(voidLine(indicatorOf('≥10次', '不适用'), national).cell).toBeNull();
});

test('checks see the other rows only, each with its own score', () => {
  const form = formOf(['不适用', 30], ['10次', 20], ['5次', 40]);
  const seen = applicable(form, scoreForm(form, national));
  expect(seen.form.indicators.map(({ level3 }) => level3)).toEqual(['指标1', '指标2']);
  expect(seen.form.indicators.map(({ weight }) => weight?.toFixed())).toEqual(['30', '60']);
  expect(seen.score.indicators.map(({ score }) => score?.toFixed())).toEqual(['30', '30']);
});
