import { expect, test } from 'vitest';
import { findingsOf } from './findings';
import { tableOf } from './prose';
import { REPORT, report } from './report';

const NOTICE = '《清河区财政局关于开展2023年度单位自评工作的通知》（清财字〔2024〕8号）';
const citing = (notice: string) => findingsOf('R09', report([NOTICE, notice]));
const saying = (words: string) => findingsOf('R09', report(['均达到目标。', words]));

test.each([
  NOTICE,
  '《关于开展2024年单位绩效自评工作的通知》（清财字〔2024〕8号）',
  '《关于开展单位自评工作的通知》（清财字〔2024〕8号）',
  '《关于印发〈2020年度绩效评价管理办法〉的通知》（清财字〔2021〕3号）',
  '《清河区项目支出绩效评价管理办法》（清财字〔2020〕44号）',
])('passes: %s', (notice) => {
  expect(citing(notice)).toEqual([]);
});

test.each([
  '较截至2022年12月31日的存量减少20件。',
  '截至2022年6月共有12座公厕。',
  '截至2024年3月质保金已支付。',
  '上年开展的2022年度绩效自评结果已经应用。',
  '编报了2024年度项目绩效目标。',
])('passes: %s', (words) => {
  expect(saying(words)).toEqual([]);
});

test.each([
  ['《关于开展2022年度单位自评及部门评价工作的通知》（清财字〔2023〕8号）', 'error', '2022年度'],
  ['清河区财政局关于开展2021年度绩效自评工作的通知', 'error', '2021年度'],
  ['《关于开展2024年度单位自评工作的通知》（清财字〔2024〕8号）', 'warning', '2024年度'],
  ['《关于开展单位自评工作的通知》（清财字〔2023〕8号）', 'warning', '〔2023〕'],
])('fails: %s', (notice, severity, found) => {
  expect(citing(notice)).toMatchObject([{ severity, found }]);
});

test('boundary: the end of the report’s own year passes, that of the year before does not', () => {
  expect(saying('截至2023年12月31日，办结310件。')).toEqual([]);
  expect(saying('截止2022年12月31日，办结310件。')).toMatchObject([
    { severity: 'error', quote: '截止2022年12月31日', found: '2022年', expected: '2023年' },
  ]);
});

test('fails: two days one sentence cannot both be about', () => {
  expect(saying('截至2023年12月31日，截至2023年11月30日，办结310件。')).toMatchObject([
    { severity: 'error', quote: '截至2023年11月30日' },
  ]);
});

test('fails: the text evaluates another year', () => {
  expect(saying('2022年度部门整体支出绩效自评工作圆满结束。')).toMatchObject([
    { severity: 'warning', found: '2022年', expected: '2023年' },
  ]);
});

test('fails: the form is of another year', () => {
  const tables = [tableOf({ year: '（2022年度）' })];
  expect(findingsOf('R09', REPORT, { tables })).toMatchObject([
    { severity: 'error', found: '2023年度', expected: '2022年度' },
  ]);
});

test('a period without its years that ends before it begins is a warning', () => {
  const found = findingsOf('R09', '项目于5月10日至3月2日实施。');
  expect(found).toMatchObject([{ severity: 'warning' }]);
  expect(findingsOf('R09', '项目于2023年5月10日至2023年3月2日实施。')).toMatchObject([
    { severity: 'error' },
  ]);
});

test.each([
  ['较上年增加，截至2022年12月31日办结310件。', ['截至2022年12月31日']],
  ['截至2022年12月31日办结310件，较上年增加。', ['截至2022年12月31日']],
  ['较截至2022年12月31日的存量减少20件。', []],
  ['截至2022年12月31日办结310件较上年增加', []],
  ['截至2022年底累计完成40公里，2023年完成12公里。', []],
  ['截至2022年底已完成主体工程，本年完成装修。', []],
  ['截至2022年底累计完成40公里。2023年完成12公里。', []],
  ['截至2022年底已完成主体工程。2023年完成装修。', ['截至2022年底']],
  ['截至2022年底累计完成40公里，截至2023年底完成12公里。', ['截至2022年底']],
  ['截至2022年底完成40公里，2023年完成12公里。', ['截至2022年底']],
  ['上年已经应用；2022年度部门整体支出绩效自评圆满结束。', ['2022年度部门整体支出绩效自评']],
  ['上年的2022年度部门整体支出绩效自评圆满结束。', []],
  ['按通知，2022年度部门整体支出绩效自评圆满结束。', ['2022年度部门整体支出绩效自评']],
  ['关于2022年度部门整体支出绩效自评的报告', []],
])('a comparison counts in its own clause: %s', (words, quotes) => {
  expect(saying(words).map(({ quote }) => quote)).toEqual(quotes);
});

test('the heading’s year, the notice’s and the number’s are told at their places', () => {
  expect(citing('《关于开展2024年度单位自评工作的通知》（清财字〔2024〕8号）')).toMatchObject([
    { expected: '2023年度' },
  ]);
  expect(citing('《关于开展单位自评工作的通知》（清财字〔2023〕8号）')).toMatchObject([
    { expected: '〔2024〕', quote: expect.stringContaining('〔2023〕') },
  ]);
});

test('without a year of its own a report is held to no year', () => {
  expect(findingsOf('R09', '截至12月31日，办结310件。')).toEqual([]);
  expect(findingsOf('R09', '办结310件。', { tables: [tableOf({ year: '2022年度' })] })).toEqual([]);
  expect(findingsOf('R09', REPORT, { tables: [tableOf({ year: '（2023年度）' })] })).toEqual([]);
});

test('the day that one check has told is not told again as one of two', () => {
  expect(saying('截至2022年12月31日，截至2023年11月30日，办结310件。')).toHaveLength(2);
  expect(saying('截至2023年12月31日，截至2022年12月31日，办结310件。')).toHaveLength(1);
});

test.each([
  ['《关于开展2022 年度单位自评工作的通知》', ['2022年度']],
  ['《关于开展2022年单位绩效自评工作的通知》', ['2022年度']],
  ['《关于开展2024年 度单位自评工作的通知》', ['2024年度']],
  ['《关于2023年度绩效自评和2025年项目入库工作的通知》', []],
  ['2023年工作安排、《关于开展单位自评工作的通知》（清财字〔2023〕8号）', ['〔2023〕']],
  ['《关于印发〈绩效评价管理办法〉的通知》（清财字〔2022〕8号）', []],
  ['《关于开展2023 年度单位自评工作的通知》（清财字〔2023〕8号）', []],
])('a notice of the report’s year is cited: %s', (notice, found) => {
  expect(citing(notice).map((finding) => finding.found)).toEqual(found);
});

test.each([
  ['截至2022年12月31日，较上年增加。', 1],
  ['截至2022年12月31日的存量较上年减少20件，办理310件。', 0],
])('a comparison in the clause of the day: %s', (words, count) => {
  expect(saying(words)).toHaveLength(count);
});

test('what else does not hold, and periods that do, are not told here', () => {
  expect(saying('全年预算1300万元，全年执行1235万元，预算执行率90%。')).toEqual([]);
  expect(saying('项目于2023年3月1日至2023年5月10日实施。')).toEqual([]);
});

test('the year of the form is told at the title', () => {
  const tables = [tableOf({ year: '（2022年度）' })];
  expect(findingsOf('R09', REPORT, { tables })).toMatchObject([
    {
      place: { paragraph: 0 },
      message: '报告写的是2023年度，自评表是2022年度，请核对是否用错了表或者沿用了往年的报告。',
    },
  ]);
});

test('the end of the year before is in place as the state a project of several years set out from', () => {
  const quotes = (words: string) => saying(words).map(({ quote }) => quote);
  const state = '截至2022年底，全区有路口1126个。';
  expect(quotes(state)).toEqual(['截至2022年底']);
  expect(quotes(`${state}项目分三年实施。`)).toEqual([]);
  expect(quotes(`${state}项目实施期为2022—2024年。`)).toEqual([]);
  expect(quotes(`截至2021年底，全区有路口1126个。项目分三年实施。`)).toEqual(['截至2021年底']);
  const under = (heading: string) =>
    findingsOf('R09', report(['4.成本指标完成情况\n', `4.${heading}\n${state}\n`])).length;
  expect([under('项目背景'), under('资金支付情况')]).toEqual([0, 1]);
});

test('an evaluation of the year before is in place where it is compared with', () => {
  const found = (words: string) => saying(words).length;
  expect(found('得分96.5分，比2022年度自评的95分高1.5分。')).toBe(0);
  expect(found('得分96.5分，高于我局2022年度自评的95分。')).toBe(0);
  expect(found('我局2022年度自评得95分。')).toBe(1);
});

test.each([
  ['上年度自评结果应用情况', []],
  ['以前年度绩效评价发现问题整改情况', []],
  ['自评结果应用情况', ['2022年度自评']],
  ['上年度整改和本年度自评情况', ['2022年度自评']],
  ['较上年增长情况', ['2022年度自评']],
])('under “%s” a former year’s self-evaluation is told of rightly or not', (heading, quotes) => {
  const text = report([
    '附件：部门整体支出绩效自评表',
    `五、${heading}\n针对2022年度自评指出的进度慢问题，提前启动招标。`,
  ]);
  expect(findingsOf('R09', text).map(({ quote }) => quote)).toEqual(quotes);
});
