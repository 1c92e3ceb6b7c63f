import { expect, test } from 'vitest';
import { readForms } from '../../src/read';
import { type Put, sheet, workbook } from '../support/sheets';

const HEAD: Readonly<Record<string, string>> = {
  initial: '年初预算数',
  budget: '全年预算数',
  executed: '全年执行数',
  weight: '分值',
  rate: '执行率',
  score: '得分',
};
const KEYS = ['initial', 'budget', 'executed', 'weight', 'rate', 'score'] as const;

/** The first row of the funds, of a form whose header says these words instead of its own. */
function read(words: Readonly<Record<string, string>>, heading: Put = '资金（万元）') {
  const rows: Put[][] = [
    ['项目支出绩效自评表（2023年度）'],
    ['项目名称', '巡查'],
    [heading, null, ...Object.values({ ...HEAD, ...words })],
    [null, '年度资金总额', 100, 110, 99, 10, '90%', 9],
    [null, '其中：财政拨款', 100, 110, 99],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '检查次数', '≥10次', '10次', 90, 90],
  ];
  const [total] = readForms(workbook(sheet(rows)))[0]?.funds ?? [];
  return total && KEYS.map((key) => total[key]?.toFixed());
}

const WORDS: Readonly<Record<string, readonly string[]>> = {
  initial: [
    '年初预算',
    '年初批复数',
    '年初预算（A）',
    '年初安排数',
    '年初预算金额',
    '批复预算数',
    '年初下达数',
    '年初数',
    '当年年初预算数',
    '预算批复数',
    '年初计划',
    '预算安排数',
  ],
  budget: [
    '全年预算',
    '预算数',
    '调整预算',
    '调整后预算数（B）',
    '预算总额',
    '预算金额',
    '全年预算金额',
    '调整后全年预算数',
    '年度预算数',
    '全年预算总额',
    '本年预算数',
    '调整后',
    '年末预算数',
    '最终预算数',
    '预算调整后数',
    '资金总额',
    '预算',
    '项目预算数',
    '预算资金',
    '当年预算',
    '资金预算数',
    '指标金额',
    '下达资金',
    '调整后预算金额',
    '年度预算',
  ],
  executed: [
    '全年执行',
    '执行',
    '实际支出金额',
    '支出数',
    '执行金额',
    '实际执行金额',
    '全年支出',
    '支出',
    '累计支出数',
    '实际使用金额',
    '决算',
    '预算执行',
    '全年执行数（C）',
    '资金支出数',
    '实际支付数',
    '累计执行数',
    '支付数',
    '实际使用数',
    '资金使用数',
    '支出金额',
    '年度执行数',
    '实支数',
    '项目支出数',
    '本年支出',
    '全年实际支出',
    '累计支出',
    '资金执行数',
    '全年支出金额',
    '使用金额',
    '到账使用数',
  ],
  weight: ['分值（10分）', '权重', '满分', '标准分', '分值(分)', '权重分值', '分数', '应得分'],
  rate: [
    '执行率（%）',
    '预算执行率',
    '执行率B/A',
    '支出率',
    '完成率',
    '执行进度',
    '资金执行率',
    '预算执行比例',
    '支付率',
    '支出执行率',
    '预算完成率（%）',
    '执行率（C/B）',
    '执行率(%)',
    '资金支付率',
    '使用率',
    '实际执行率',
    '执行比例',
    '全年执行率',
    '执 行 率',
  ],
  score: [
    '自评得分',
    '得分（10分）',
    '实际得分',
    '得分(分)',
    '评分',
    '自评分',
    '执行得分',
    '预算执行得分',
    '单位自评得分',
    '实得分',
  ],
};
const EACH = Object.entries(WORDS).flatMap(([key, words]) =>
  words.map((word) => [key, word] as const),
);

test.each(EACH)('%s may be called %s', (key, word) => {
  expect(read({ [key]: word })).toEqual(['100', '110', '99', '10', '90', '9']);
});

test.each<[(typeof KEYS)[number], string]>([
  ['initial', '年初结转数'],
  ['budget', '上年预算数'],
  ['budget', '预算调整数'],
  ['executed', '上年执行数'],
  ['executed', '结余数'],
  ['rate', '调整率'],
  ['score', '主管部门评分'],
])('%s is not %s', (key, word) => {
  expect(read({ [key]: word })?.[KEYS.indexOf(key)]).toBeUndefined();
});

test('调整预算数 is 全年预算数 only where that is not there by its own name', () => {
  expect(read({ initial: '调整预算数' })?.[1]).toBe('110');
  expect(read({ budget: '调整预算数' })?.[1]).toBe('110');
});

test('rate, weight and marks may be called after the rate', () => {
  expect(read({ weight: '执行率权重（分）', score: '执行率得分（分）' })?.slice(3)).toEqual([
    '10',
    '90',
    '9',
  ]);
});

test('the name of the whole block is no amount', () => {
  expect(read({ executed: '当年完成' }, '预算执行')?.[2]).toBeUndefined();
});
