import { describe, expect, test } from 'vitest';
import type { Form } from '../../src/model/form';
import { policyOf } from '../../src/policies';
import { readForms } from '../../src/read';
import { executionRowIndex, scoreExecutionRow } from '../../src/score/executionRow';
import { readActual } from '../../src/values/reading';
import { type FundPut, formWorkbook, type IndicatorPut } from '../support/forms';
import type { Put } from '../support/sheets';

const GOOD: IndicatorPut = ['产出指标', '数量指标', '次数', '≥10次', '10次', 90];
const named = (level1: string, level2: string, level3: string, actual: Put = '97.5%') => [
  level1,
  level2,
  level3,
  '100%',
  actual,
  10,
];

function formOf(row: IndicatorPut, fund: FundPut = ['年度资金总额', 200, 200, 195, 10]): Form {
  const [form] = readForms(formWorkbook({ indicators: [GOOD, row], funds: [fund] }));
  if (!form) throw new Error('no form');
  return form;
}

test.each([
  ['产出指标', '时效指标', '预算执行率', 1],
  ['产出指标', '预算执行率', '', 1],
  ['预算执行率', '', '', 1],
  ['产出指标', '预算执行率', '支出进度', -1],
  ['产出指标', '时效指标', '部门整体支出预算执行率（%）', 1],
  ['产出指标', '时效指标', '预算执行率(全年，%)', 1],
  ['产出指标', '时效指标', '预算执行率达标数', -1],
  ['产出指标', '时效指标', '三公经费预算执行率', -1],
])('%s, %s, %s is the fixed row at %i', (level1, level2, level3, index) => {
  const form = formOf(named('产出指标', '数量指标', '台账'));
  const [first, second] = form.indicators;
  if (!first || !second) throw new Error('no rows');
  const indicators = [first, { ...second, level1, level2, level3 }];
  expect(executionRowIndex({ ...form, indicators })).toBe(index);
});

describe('its score', () => {
  const lineOf = (form: Form, policy = 'national-2020') => {
    const row = form.indicators[1];
    if (!row) throw new Error('no row');
    return scoreExecutionRow(form, row, policyOf(policy));
  };
  const row = named('产出指标', '时效指标', '预算执行率');

  test('comes from the funding block, whatever the row says', () => {
    const form = formOf(named('产出指标', '时效指标', '预算执行率', '90%'));
    expect(lineOf(form)).toMatchObject({
      cell: 'H10',
      status: 'computed',
      working:
        '195.00÷200.00=97.50%，10×97.50%=9.75（预算管理一体化系统校验：预算执行率得分＝分值×执行率）',
      basis: ['预算管理一体化系统校验'],
      overFulfilled: false,
      isExecution: true,
    });
    expect(lineOf(form).score?.toFixed()).toBe('9.75');
    expect(lineOf(form, 'jiangxi-2023').working).toBe(
      '195.00÷200.00=97.50%，执行率80%以上的一档记7分（江西省预算管理一体化系统评分规则：预算执行率分档记分）',
    );
  });

  test('comes from the row itself where the form has no amounts', () => {
    const form = { ...formOf(row), funds: [] };
    expect(lineOf(form).working).toMatch(/^执行率97\.50%，10×97\.50%=9\.75（/);
    const blank = formOf(row, ['年度资金总额', null, null, null, 10]);
    expect(lineOf(blank).working).toMatch(/^执行率97\.50%，/);
    const half = formOf(row, ['年度资金总额', null, null, 195, 10]);
    expect(lineOf(half).working).toMatch(/^执行率97\.50%，/);
  });

  test('stays open without a rate or without a weight', () => {
    const form = { ...formOf(named('产出指标', '时效指标', '预算执行率', '195万元')), funds: [] };
    expect(lineOf(form)).toMatchObject({
      status: 'undecided',
      score: null,
      byRule: null,
      working: '没有全年预算数、全年执行数，也没有填写执行率，暂不能计分',
    });
    const [first, second] = formOf(row).indicators;
    if (!first || !second) throw new Error('no rows');
    const bare = { ...second, weight: null, cells: {}, actual: readActual('97.5%') };
    expect(lineOf({ ...form, indicators: [first, bare] })).toMatchObject({
      status: 'undecided',
      cell: null,
    });
  });
});
