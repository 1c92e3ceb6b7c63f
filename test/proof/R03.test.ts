import { expect, test } from 'vitest';
import type { FormPut } from '../support/forms';
import { findingsOf } from './findings';
import { tableOf } from './prose';

const FORM: FormPut = {
  funds: [
    ['年度资金总额', 90, 100, 97.5, 10, '97.5%', 9.75],
    ['其中：基本支出', 60, 60, 60, null, null, null],
    ['项目支出', 30, 40, 37.5, null, null, null],
  ],
  indicators: [
    ['产出指标(50分)', '数量指标', '检查次数', '≥50次', '50次', 50, 50],
    ['效益指标(40分)', '社会效益指标', '投诉办结率', '≥95%', '98%', 40, 40],
  ],
  total: [100, 99.75, '优'],
};
const inForm = (text: string) => findingsOf('R03', text, { tables: [tableOf(FORM)] });

test.each([
  '2023年年初预算数为90万元，全年预算数为100万元，全年执行数为97.5万元，预算执行率为97.5%。',
  '全年预算数1000000元，全年执行数975000元。',
  '全年预算数约101万元。',
  '基本支出全年预算数60万元，全年执行数60万元。',
  '其中某专项工作全年预算数12万元，全年执行数11万元。',
  '自评总得分为99.75分，评价等级为“优”。',
  '1、检查次数，年度指标值：≥50次，实际完成值：50次，分值50分，得分50分。',
  '（一）产出指标（分值50分，得50分）',
])('passes: %s', (text) => {
  expect(inForm(text)).toEqual([]);
});

test.each([
  ['2023年全年预算数为110万元。', '110万元', '100万元', 'E5'],
  ['全年执行数为965000元。', '965000元', '975000元', 'F5'],
  ['基本支出年初预算数61万元。', '61万元', '60万元', 'D6'],
  ['项目支出全年执行数37.6万元。', '37.6万元', '37.5万元', 'F7'],
  ['部门预算执行率为98.5%。', '98.5%', '97.5%', 'H5'],
  ['自评总得分为98.75分。', '98.75分', '99.75分', 'H13'],
  ['1、检查次数，年度指标值：≥50次，实际完成值：52次，分值50分，得分50分。', '52次', '50次', 'F11'],
  ['1、检查次数，分值40分，得分40分。', '40分', '50分', 'G11'],
] as const)('fails: %s', (text, found, expected, address) => {
  const [finding] = inForm(text);
  expect(finding).toMatchObject({ severity: 'error', found, expected });
  expect(finding?.cells).toMatchObject([{ sheet: '自评表', address }]);
});

test('the grade is held to the form', () => {
  expect(inForm('自评总得分为99.75分，评价等级为“良”。')).toMatchObject([
    { severity: 'error', found: '良', expected: '优' },
  ]);
});

test('without a form nothing is compared', () => {
  expect(findingsOf('R03', '全年预算数为110万元。')).toEqual([]);
});

test('boundary: what the form rounds may be said to the cent, beyond its last digit it may not', () => {
  expect(inForm('全年执行数为974950元。')).toEqual([]);
  expect(inForm('全年执行数为974949元。')).toMatchObject([{ severity: 'error' }]);
});

test('a name typed over two lines does not break the line of the finding', () => {
  const put = {
    ...FORM,
    indicators: [['产出指标', '数量指标', '检查\n次数', '≥50次', '50次', 50, 50]],
  };
  const text = '检查次数实际完成52次。';
  const findings = findingsOf('R03', text, { tables: [tableOf(put)] });
  expect(findings.map(({ message }) => message).join()).toContain('“检查 次数”');
});
