import { expect, test } from 'vitest';
import { readForms } from '../../src/read';
import { workbookOf } from '../support/workbooks';

const read = async (number: string) => readForms(await workbookOf(number));

test('000: the facts of the head, the funds, the goals, the rows and the total', async () => {
  const [form, ...more] = await read('000');
  expect(more).toEqual([]);
  expect(form).toMatchObject({
    id: '自评表!A1',
    kind: 'department',
    title: '部门整体支出绩效自评表',
    unitName: '西湖区创建全国文明城市指挥部办公室',
    project: null,
    year: 2023,
    moneyUnit: '万元',
    filledOn: '2024年4月16日',
    stated: { total: null, grade: null, cells: { weight: 'G20', total: 'H20', grade: 'I20' } },
  });
  expect(form?.funds.map(({ role, executed }) => [role, executed?.toFixed()])).toEqual([
    ['total', '195'],
    ['fiscal', '195'],
    ['basic', '0'],
    ['projects', '195'],
  ]);
  expect(form?.funds[0]?.cells).toMatchObject({
    initial: 'D5',
    budget: 'E5',
    executed: 'F5',
    rate: 'H5',
    score: 'I5',
  });
  expect(form?.goals).toMatchObject([{ cells: { expected: 'C10', actual: 'F10' } }]);
  expect(form?.indicators.map(({ row, level1, level2 }) => [row, level1, level2])).toEqual([
    [12, '产出指标', '数量指标'],
    [13, '产出指标', '数量指标'],
    [14, '产出指标', '质量指标'],
    [15, '产出指标', '时效指标'],
    [16, '产出指标', '成本指标'],
    [17, '效益指标', '社会效益指标'],
    [18, '效益指标', '可持续影响指标'],
    [19, '满意度指标', '服务对象满意度指标'],
  ]);
  expect(form?.indicators[0]?.cells).toMatchObject({
    target: 'E12',
    actual: 'F12',
    weight: 'G12',
    score: 'H12',
    reason: 'I12',
  });
});

test('001 and 003: parts, levels and stated results', async () => {
  const [one] = await read('001');
  expect(one).toMatchObject({ year: 2021, unitName: '东湖区城市综合管理协调领导小组办公室' });
  expect(one?.indicators).toHaveLength(12);
  expect(one?.funds.map(({ initial, budget }) => [initial?.toFixed(), budget?.toFixed()])).toEqual([
    ['153', '1464.48'],
    [undefined, '147.79'],
    [undefined, '1316.69'],
  ]);
  const [three] = await read('003');
  expect(three?.stated).toMatchObject({ grade: '优' });
  expect(three?.stated.total?.toFixed()).toBe('94');
  expect(three?.indicators.at(-1)).toMatchObject({ row: 28, actual: { nature: 'unfilled' } });
});

test('002: label and amount in one cell, by income and by expenditure', async () => {
  const [form] = await read('002');
  expect(
    form?.funds.map(({ role, label, budget, executed }) => [
      role,
      label,
      budget?.toFixed(),
      executed?.toFixed(),
    ]),
  ).toEqual([
    ['total', '年度资金总额', '866.74', '866.74'],
    [null, '按收入性质分', '866.74', undefined],
    [null, '按支出性质分', undefined, '866.74'],
    ['fiscal', '一般公共预算', '866.74', undefined],
    ['basic', '基本支出', undefined, '561.09'],
    ['fiscal', '政府性基金拨款', '0', undefined],
    ['projects', '项目支出', undefined, '305.65'],
    ['account', '纳入专户管理的非税收入拨款', '0', undefined],
    ['other', '其他资金', '0', undefined],
  ]);
});

test('004: four projects on four sheets, operator, value and unit in three columns', async () => {
  const forms = await read('004');
  expect(forms.map(({ kind, project }) => [kind, project])).toEqual([
    ['project', '纪检监察专项工作经费'],
    ['project', '全区离退休老干部及一线工作人员慰问'],
    ['project', '政府业务经费'],
    ['project', '政策研究咨询'],
  ]);
  expect(forms[0]?.indicators[0]?.target).toMatchObject({ operator: '>=', unit: '次', text: '4' });
  expect(forms[2]?.funds[0]).toMatchObject({
    reason: '部分项目已完成报账程序，未能及时支付，待2023年继续支付。',
  });
});
