import { expect, test } from 'vitest';
import { indicatorThing } from '../../../../src/proof/claims/form/things/indicator';
import { findingsOf } from '../../findings';
import { tableOf } from '../../prose';
import { saidBeside } from './beside';

const FORM = tableOf({
  indicators: [
    ['产出指标', '数量指标', '新建农村公厕', '≥30座', '24座', 20, 16],
    ['产出指标', '数量指标', '路灯安装数量', '50盏', '50盏', 10, 10],
    ['产出指标', '质量指标', '路灯完好率', '≥95%', '97%', 10, 10],
    ['产出指标', '成本指标', '每座公厕造价', '≤8万元', '8.4万元', 10, 9],
    ['效益指标', '经济效益指标', '集体经济收入', '≥1.2亿元', '1.08亿元', 20, 18],
    ['效益指标', '社会效益指标', '报修响应时长', '24小时', '20小时', 10, 8],
    ['满意度指标', '服务对象满意度指标', '村民满意度', '≥90%', '88%', 10, 9.78],
  ],
  total: [100, 90.78, '优'],
});
const said = saidBeside(FORM);

test.each([
  ['新建农村公厕24座，达到年度指标值。', '达到年度指标值→未达到年度指标值@F9'],
  ['新建农村公厕24座，完成了30座的年度任务。', '完成了30座的年度任务→未达到年度指标值@F9'],
  ['新建农村公厕24座，年度任务圆满完成。', '年度任务圆满完成→未达到年度指标值@F9'],
  ['新建农村公厕完成全年目标任务，得16分。', '完成全年目标任务→未达到年度指标值@F9'],
  ['每座公厕造价8.4万元，达到预期目标。', '达到预期目标→未达到年度指标值@F12'],
  ['集体经济收入10800万元，超过1亿元的年度指标值。', '超过1亿元的年度指标值→未达到年度指标值@F13'],
  ['新建农村公厕24座（含改建2座），达到年度指标值。', '达到年度指标值→未达到年度指标值@F9'],
  ['新建农村公厕达到年度指标值，完成年度任务。', '达到年度指标值→未达到年度指标值@F9'],
  ['村民满意度88%，已全面实现绩效目标；其余良好。', '实现绩效目标→未达到年度指标值@F15'],
  ['新建农村公厕30座，完成年度目标。', '完成年度目标→未达到年度指标值@F9'],
])('%s: the row says that it was missed', (text, expected) => {
  expect(said(text)).toBe(expected);
});

test.each([
  '新建农村公厕24座，未达到年度指标值。',
  '新建农村公厕24座，没有完成年度任务。',
  '新建农村公厕24座，完成年度指标值的80%。',
  '新建农村公厕24座，完成指标值30座的80%。',
  '新建农村公厕24座，基本完成年度任务。',
  '新建农村公厕24座，争取2024年完成年度任务。',
  '新建农村公厕24座，下一步确保完成年度任务。',
  '新建农村公厕24座，其他各项工作完成年度目标。',
  '新建农村公厕24座，路灯安装数量50盏，完成年度任务。',
  '新建农村公厕24座；完成年度任务。',
  '新建农村公厕24座；已完成年度任务。',
  '新建农村公厕24座，群众欢迎，完成年度任务。',
  '新建农村公厕将于年底完成年度任务。',
  '路灯安装数量50盏，完成年度任务。',
  '路灯完好率97%，超过95%的年度指标值。',
  '报修响应时长20小时，达到年度指标值。',
  '新建农村公厕完成年度任务的得满分。',
  '2022年新建农村公厕32座，完成年度任务。',
])('no such claim, or no such row: %s', (text) => {
  expect(said(text)).toBe('');
});

test('what is told names the claim, the cell and both of its values', () => {
  const [finding] = findingsOf('R03', '新建农村公厕24座，达到年度指标值。', { tables: [FORM] });
  expect(finding).toMatchObject({
    severity: 'error',
    message:
      '正文写“达到年度指标值”，自评表（自评表!F9）“新建农村公厕”的实际完成值是“24座”，没有达到年度指标值“≥30座”，两处应当一致。',
  });
});

/** The figure is the 指标值 of the row, and told as what was done. */
test.each([
  ['新建农村公厕：年度指标值≥30座，实际完成30座，得16分。', '30座→24座@F9'],
  ['新建农村公厕累计完成30座。', '30座→24座@F9'],
  ['村民满意度实际达到90%。', '90%→88%@F15'],
  ['三、绩效目标完成情况\n新建农村公厕30座。', '？30座→24座@F9'],
  ['三、效益情况\n村民满意度90%，得9.78分。', '？90%→88%@F15'],
])('%s is held to the 完成值', (text, expected) => {
  expect(said(text)).toBe(expected);
});

test.each([
  '新建农村公厕30座。',
  '新建农村公厕计划完成30座。',
  '新建农村公厕30座，实际完成24座。',
  '新建农村公厕30座的目标，累计完成24座。',
  '一、项目概况\n新建农村公厕30座。',
  '二、绩效目标\n1.数量指标\n新建农村公厕30座。',
  '三、绩效目标完成情况\n年度目标：新建农村公厕30座。',
  '三、绩效目标完成情况\n按照规划，全村共建农村公厕30座。',
  '三、绩效目标完成情况\n新建农村公厕约30座。',
  '三、绩效目标完成情况\n新建农村公厕30座的选址。',
  '年度目标新建农村公厕完成30座。',
  '三、绩效目标完成情况\n按照要求，新建农村公厕30座。',
  '三、绩效目标完成情况\n应新建农村公厕30座。',
  '三、绩效目标完成情况\n新建农村公厕30座，完成24座。',
  '三、绩效目标完成情况\n新建农村公厕30座的任务没有完成。',
])('may be the 指标值: %s', (text) => {
  expect(said(text)).toBe('');
});

const missedIn = (target: string, actual: string): boolean => {
  const table = tableOf({ indicators: [['产出', '数量', '某项', target, actual, 90, null]] });
  const [row] = table.form.indicators;
  return Boolean(row && indicatorThing(table, row, 0).missed);
};

test.each([
  ['≥30座', '24座', true],
  ['>30座', '24座', true],
  ['≥30座', '30座', false],
  ['30座', '24座', true],
  ['100%', '99%', true],
  ['90%', '89%', true],
  ['30', '24', false],
  ['24小时', '20小时', false],
  ['≤8万元', '8.4万元', true],
  ['<8万元', '8.4万元', true],
  ['≤8万元', '7.6万元', false],
  ['≥30座', '约24座', false],
  ['≥30座', '20余座', false],
  ['≥30座', '24户', false],
  ['20-30座', '18座', false],
  ['每月≥4次', '40次', false],
  ['增长5%', '增长3%', false],
  ['≥30座', '良好', false],
  ['得到改善', '24座', false],
])('of %s with %s it is beyond doubt that it was missed: %s', (target, actual, expected) => {
  expect(missedIn(target, actual)).toBe(expected);
});

test('a row without a cell of 完成值 says nothing of it', () => {
  const [row] = FORM.form.indicators;
  if (!row) throw new Error('no row');
  const { actual, ...cells } = row.cells;
  expect(actual).toBe('F9');
  expect(indicatorThing(FORM, { ...row, cells }, 0).missed).toBeUndefined();
});

test('more than a sum of money is a sum to be exceeded, a bare sum is not', () => {
  const of = (target: string) =>
    saidBeside(
      tableOf({
        indicators: [['效益指标', '经济效益指标', '村集体增收', target, '108万元', 90, 81]],
      }),
    )('村集体增收108万元，达到年度指标值。');
  expect(of('＞120万元')).toBe('达到年度指标值→未达到年度指标值@F9');
  expect(of('120万元')).toBe('');
});
