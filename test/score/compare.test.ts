import { expect, test } from 'vitest';
import type { Form } from '../../src/model/form';
import type { FormScore } from '../../src/model/score';
import { decimal } from '../../src/numbers/decimal';
import { policyOf } from '../../src/policies';
import { readForms } from '../../src/read';
import { scoreForm } from '../../src/score';
import { differences } from '../../src/score/compare';
import { type FormPut, formWorkbook } from '../support/forms';

function formOf(put: FormPut = {}): Form {
  const [form] = readForms(formWorkbook(put));
  if (!form) throw new Error('no form');
  return form;
}
const scoreOf = (form: Form, policy = 'national-2020') => scoreForm(form, policyOf(policy));
const placed = (form: Form, here: FormScore, there: FormScore) =>
  differences(form, here, there).map(({ label, cell, here: a, there: b }) => [
    label,
    cell,
    a?.toFixed() ?? null,
    b?.toFixed() ?? null,
  ]);

test('policies that agree differ nowhere', () => {
  const form = formOf();
  expect(differences(form, scoreOf(form), scoreOf(form, 'guangxi'))).toEqual([]);
});

test('execution and total are told apart, with both workings', () => {
  const form = formOf({ funds: [['年度资金总额', 200, 200, 195, 10]] });
  const [here, there] = [scoreOf(form), scoreOf(form, 'jiangxi-2023')];
  expect(placed(form, here, there)).toEqual([
    ['预算执行率', '自评表!I5', '9.75', '7'],
    ['总分', '自评表!H10', '99.75', '97'],
  ]);
  expect(differences(form, here, there)).toMatchObject([
    { form: form.id, hereWorking: here.execution?.working, thereWorking: there.execution?.working },
    { form: form.id, hereWorking: here.totalWorking, thereWorking: there.totalWorking },
  ]);
});

test('a row is named by its indicator, or by the level above', () => {
  const row = (level3: string) => ['产出指标', '数量指标', level3, '≥10次', '13次', 45];
  const form = formOf({ indicators: [row('巡查次数'), row('')] });
  const [here, there] = [scoreOf(form), scoreOf(form, 'capped')];
  expect(placed(form, here, there)).toEqual([
    ['巡查次数', '自评表!H9', '45', '43'],
    ['数量指标', '自评表!H10', '45', '43'],
    ['总分', '自评表!H11', '100', '96'],
  ]);
});

test('a row that one policy leaves open differs; one that both leave open does not', () => {
  const open = formOf({ indicators: [['产出指标', '数量指标', '次数', '≥10次', null, 90]] });
  expect(differences(open, scoreOf(open), scoreOf(open))).toEqual([]);
  const form = formOf();
  expect(
    placed(form, scoreOf(form), { ...scoreOf(form), indicators: scoreOf(open).indicators }),
  ).toEqual([['检查次数', '自评表!H9', '90', null]]);
  expect(
    placed(form, { ...scoreOf(form), indicators: scoreOf(open).indicators }, scoreOf(form)),
  ).toEqual([['检查次数', '自评表!H9', null, '90']]);
});

test('execution that only one policy weighs is there or missing', () => {
  const form = formOf();
  const [full, none] = [scoreOf(form), { ...scoreOf(form), execution: null }];
  expect(differences(form, full, none)).toMatchObject([
    { cell: '自评表!I5', there: null, hereWorking: full.execution?.working, thereWorking: '' },
  ]);
  expect(differences(form, none, full)).toMatchObject([
    { cell: '自评表!I5', here: null, hereWorking: '', thereWorking: full.execution?.working },
  ]);
  const unplaced = { ...full, execution: full.execution && { ...full.execution, cell: null } };
  expect(differences(form, unplaced, none)).toMatchObject([{ cell: null }]);
});

test('a form without a total cell still tells that the totals differ', () => {
  const form = formOf();
  const score = { ...scoreOf(form), totalCell: null };
  expect(differences(form, score, { ...score, total: decimal('1') })).toMatchObject([
    { label: '总分', cell: null },
  ]);
});
