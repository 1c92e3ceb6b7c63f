import { expect, test } from 'vitest';
import { findingsOf } from './findings';
import { tableOf } from './prose';

test.each([
  '项目按质按量完成，全年预算数为0.5万元，执行数为0.5万元，完成预算的100%。',
  '各项任务全部完成。',
  '全年预算数100万元，执行数50万元，执行率50%。',
])('passes: %s', (text) => {
  expect(findingsOf('R15', text)).toEqual([]);
});

test.each([
  ['项目绩效目标按质按量完成，全年预算数为83万元，执行数为45.08万元。', '按质按量完成'],
  ['资金执行率45%，各项任务全部完成。', '全部完成'],
  ['执行率20%而全部建设内容按目标100%完成', '全部建设内容按目标100%完成'],
])('fails: %s', (text, found) => {
  expect(findingsOf('R15', text)).toMatchObject([{ severity: 'warning', found }]);
});

test('boundary: 80 % passes, a little less does not', () => {
  const text = (rate: string) => `预算执行率${rate}，各项任务全部完成。`;
  expect(findingsOf('R15', text('80%'))).toEqual([]);
  expect(findingsOf('R15', text('79.99%'))).toMatchObject([{ severity: 'warning' }]);
});

test.each([
  ['项目资金和各项任务均按质按量全部完成。', 75, '资金和各项任务均按质按量全部完成'],
  ['项目资金和各项任务均按质按量全部完成。', 80, null],
  ['确保项目资金全部支付完毕。', 75, null],
  ['项目资金未能全部支付完毕。', 75, null],
  ['造林任务全部完成。', 75, null],
  ['资金执行率45%，专项资金全部执行完毕，各项任务全部完成。', 75, '全部完成'],
])('money said to be all spent beside a form: %s at %d %%', (text, executed, expected) => {
  const of = (spent: number) => tableOf({ funds: [['年度资金总额', 100, 100, spent, 10]] });
  const found = findingsOf('R15', text, { tables: [of(executed)] }).map((one) => one.found);
  expect(found).toEqual(expected === null ? [] : [expected]);
  const others = findingsOf('R15', text, { tables: [of(executed), of(100)] });
  expect(others.map((one) => one.found)).toEqual(expected === '全部完成' ? ['全部完成'] : []);
});

const formOf = (spent: number | null, ...done: readonly string[]) =>
  tableOf({
    funds: [['年度资金总额', 100, spent === null ? null : 100, spent, 10]],
    indicators: done.map((value, at) => [
      '产出指标',
      '数量指标',
      `指标${at + 1}`,
      '≥10次',
      value,
      10,
      value === '10次' ? 10 : 8,
    ]),
  });

test.each([
  ['项目预算资金按计划全部执行完毕。', '项目预算资金按计划全部执行完毕'],
  ['本年度预算资金已全部支付完毕。', '预算资金已全部支付完毕'],
  ['财政拨款资金已全部支付完毕。', null],
  ['上年结转资金162万元已全部用完。', null],
  ['确保项目资金全部支付完毕。', null],
  ['项目资金未全部支付完毕。', null],
  ['力争年底前，项目资金全部支付完毕。', null],
])('money that was spent but for 4 %%: %s', (text, found) => {
  const tellOf = (spent: number | null) =>
    findingsOf('R15', text, { tables: [formOf(spent, '10次')] }).map((one) => one.found);
  expect(tellOf(96)).toEqual(found === null ? [] : [found]);
  expect([tellOf(99), tellOf(null)]).toEqual([[], []]);
  const others = findingsOf('R15', text, { tables: [formOf(96, '10次'), formOf(100, '10次')] });
  expect(others).toEqual([]);
});

test('indicators said to be met all of them, where the form has some below their 指标值', () => {
  const tell = (text: string, ...done: readonly string[]) =>
    findingsOf('R15', text, { tables: [formOf(100, ...done)] });
  const text = '各项绩效指标全部达到目标值。';
  expect(tell(text, '10次', '10次')).toEqual([]);
  expect(tell(text, '8次', '10次')).toMatchObject([
    {
      found: '各项绩效指标全部达到目标值',
      message: '写“各项绩效指标全部达到目标值”，自评表上“指标1”没有达到指标值，请如实写完成情况。',
    },
  ]);
  expect(tell(text, '8次', '8次', '8次', '8次')[0]?.message).toContain('“指标3”等没有达到');
  expect(tell('除指标1外，各项指标均达到目标值。', '8次')).toEqual([]);
  expect(tell('其余各项指标均达到目标值。', '8次')).toEqual([]);
  expect(tell('资金执行率45%，各项指标均达到目标值，各项任务全部完成。', '8次')).toHaveLength(1);
});

const grouped = (produced: string, pleased: string, year = '（2023年度）') =>
  tableOf({
    year,
    funds: [['年度资金总额', 100, 100, 100, 10]],
    indicators: [
      ['产出指标', '数量指标', '整治山塘', '≥20座', produced, 10, produced === '20座' ? 10 : 9],
      [
        '满意度指标',
        '服务对象满意度指标',
        '群众满意度',
        '≥90%',
        pleased,
        10,
        pleased === '95%' ? 10 : 9,
      ],
    ],
  });
const foundIn = (text: string, ...tables: readonly ReturnType<typeof grouped>[]) =>
  findingsOf('R15', text, { tables }).map(({ found }) => found);

test.each([
  '年初设定的绩效指标全部完成',
  '年初设定的各项绩效指标全部完成',
  '各项目标任务全部完成',
  '三级指标均达到目标值',
  '产出指标均已完成',
  '产出指标、满意度指标都已达标',
  '数量指标全部完成',
  '全面完成年初设定的绩效目标',
  '我局已全面完成了年度各项绩效目标',
])('all said to be met is told where the form has one below its 指标值: %s', (claim) => {
  const text = `2023年，项目得分96分，${claim}。各项指标情况如下：`;
  expect(foundIn(text, grouped('18座', '95%'))).toEqual([claim]);
  expect(foundIn(text, grouped('20座', '95%'))).toEqual([]);
});

test('all of one group are held to the indicators of that group', () => {
  expect(foundIn('满意度指标全部完成。', grouped('20座', '88%'))).toEqual(['满意度指标全部完成']);
  expect(foundIn('满意度指标全部完成。', grouped('18座', '95%'))).toEqual([]);
  expect(foundIn('1.产出指标均已完成。', grouped('20座', '88%'))).toEqual([]);
});

test.each([
  '除整治山塘外，各项绩效指标全部完成。',
  '年初设定的绩效指标基本完成。',
  '大部分绩效指标已全部完成。',
  '力争各项绩效指标全部完成。',
  '各项绩效指标全部完成，其中整治山塘未完成。',
  '年初设定的绩效指标全部完成。但整治山塘差2座。',
  '各项绩效指标全部完成的，得满分。',
  '各项绩效指标全部完成，得满分；否则按比例扣分。',
  '产出指标均得满分。',
  '2022年，各项绩效指标全部完成。',
  '水库养护12座，目标任务全部完成。',
  '完成水库养护12座，年度绩效目标全部完成。',
  '水库养护项目各项绩效指标全部完成。',
  '各项绩效指标全部达到目标值的90%。',
])('what is no word of all indicators of the form stays silent: %s', (text) => {
  expect(foundIn(text, grouped('18座', '88%'))).toEqual([]);
});

test('of several forms one that met all may be the one spoken of', () => {
  const text = '各项绩效指标全部完成。';
  expect(foundIn(text, grouped('18座', '95%'), grouped('20座', '95%'))).toEqual([]);
  expect(foundIn(text, grouped('18座', '95%'), grouped('20座', '88%'))).toHaveLength(1);
});

test('what is said of another year is not held to the form, where the form tells its year', () => {
  const text = '2022年，各项绩效指标全部完成。';
  expect(foundIn(text, grouped('18座', '95%'))).toEqual([]);
  expect(foundIn(text, grouped('18座', '95%', '（2022年度）'))).toHaveLength(1);
  expect(foundIn(text, grouped('18座', '95%', ''))).toHaveLength(1);
});
