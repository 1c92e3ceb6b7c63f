import { expect, test } from 'vitest';
import { findingsOf } from './findings';

test.each([
  '产出指标（50分）：数量指标得18分，质量指标得14分，时效指标得9分，成本指标得5分，合计46分。',
  '全年支出500万元，其中：基本支出320.5万元，项目支出179.5万元。',
  '资产总计7.23万元，其中流动资产0.83万元，非流动资产为6.4万元。',
  '共有工作人员27名，其中有工作人员13人，14人为聘用人员。',
  '完成投资500万元，其中道路硬化200万元、路灯安装50万元。',
  '两批任务8167户、8804户，共16971户。',
  '年初预算150万元，年中追加30万元，调整后全年预算数180万元。',
  '设立办公室、财务股、业务股等3个内设机构。',
  '内设机构3个（办公室、人事和社保股、财务股）。',
  '产出指标（分值50分，得48.5分，扣1.5分）。',
  '共出动人员300余人次，其中执法人员200人次，志愿者150人次。',
  '自治区补助3.30亿元：5440万元、252万元、27285.3万元。',
])('passes: %s', (text) => {
  expect(findingsOf('R05', text)).toEqual([]);
});

test.each([
  ['全年支出500万元，其中：基本支出320.5万元，项目支出189.5万元。', '500万元', '510万元'],
  ['两批任务8167户、8804户，共16981户。', '16981户', '16971户'],
  ['年初预算150万元，年中追加30万元，调整后全年预算数190万元。', '190万元', '180万元'],
  ['内设机构5个（办公室、人事股、财务股、法规股）。', '5', '4'],
  ['设立办公室、财务股、业务股、法规股等3个内设机构。', '3', null],
  ['产出指标（分值50分，得48.5分，扣2.5分）。', '48.5分', '47.5分'],
  ['该项指标分值5分，得6分。', '6分', null],
  ['预算执行率100%，分值10分，得8分。', '8分', '10分'],
  ['项目共15个：年初8个、年中增加8个。', '15个', '16个'],
  ['10+20+30=70分。', '70分', '60分'],
  ['补助资金1.2亿元：中央7000万元、省级4000万元。', '1.2亿元', '1.1亿元'],
] as const)('fails: %s', (text, found, expected) => {
  expect(findingsOf('R05', text)).toMatchObject([{ severity: 'error', found, expected }]);
});

test('a list that may have left something out is a question, not an error', () => {
  expect(findingsOf('R05', '查处案件86起，其中一般案件50起、简易案件46起。')).toMatchObject([
    { severity: 'warning', found: '86起', expected: '96起' },
  ]);
});

test('a total score is held to the marks of all its items', () => {
  const text = (total: number) =>
    `自评总得分为${total}分。\n（一）预算执行率（分值10分，得9分）\n（二）产出指标（分值50分，得50分）\n（三）效益指标（分值30分，得30分）\n（四）满意度指标（分值10分，得10分）`;
  expect(findingsOf('R05', text(99))).toEqual([]);
  expect(findingsOf('R05', text(98))).toMatchObject([{ found: '98分', expected: '99分' }]);
});

test('a target missed and yet called done is an error', () => {
  expect(findingsOf('R05', '目标60户，实际完成50户，已全部完成年度任务。')).toMatchObject([
    { severity: 'error', found: '50户' },
  ]);
  expect(findingsOf('R05', '目标60户，实际完成60户，已全部完成年度任务。')).toEqual([]);
});

test('boundary: half of the last digit is rounding of the total, a whole digit of exact parts is not', () => {
  expect(findingsOf('R05', '补助3.30亿元：中央3.0亿元、省级2950万元。')).toEqual([]);
  expect(findingsOf('R05', '补助3.30亿元：中央3.0亿元、省级2949万元。')).toHaveLength(1);
  expect(findingsOf('R05', '党员甲30人、乙20人，合计50人。')).toEqual([]);
  expect(findingsOf('R05', '党员甲30人、乙20人，合计51人。')).toHaveLength(1);
});

test('a price and a number of pieces are held to their product', () => {
  const bought = (total: string) =>
    findingsOf('R05', `购置电脑10台，每台0.5万元，共${total}万元。`);
  expect(bought('5')).toEqual([]);
  expect(bought('6')).toMatchObject([{ severity: 'warning', found: '6万元', expected: '5万元' }]);
});
