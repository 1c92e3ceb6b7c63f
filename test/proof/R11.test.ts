import { expect, test } from 'vitest';
import { findingsOf } from './findings';
import { tableOf } from './prose';
import { report } from './report';

const done = (words: string) => findingsOf('R11', report(['均达到目标。', words]));

test.each([
  '2023年上半年完成招标，下半年完成施工。',
  '下一步将正在推进的工程移交，目前先行试点。',
  '“目前正在推进”是简报的原话。',
  '目前尚未建立满意度调查机制。',
  '项目自成立至今没有事故。'.replace('至今', '以来'),
  '公正执法，端正作风，修正方案。',
])('passes: %s', (words) => {
  expect(done(words)).toEqual([]);
});

test.each([
  '年初预算未充分预计上级专项资金。',
  '年初无法准确预计补助人数，因此年中作了调整。',
  '没有预计到价格上涨，对工程量预计不足、预计不准。',
  '难以提前预计的支出较多，可预计的支出均已列入。',
  '年初预计受益1000人，实际受益1200人。',
  '编制预算时预计培训8期，实际举办9期。',
  '实际受益人数超出预计，达到预计效果。',
])('passes, as foreseen or not foreseen before: %s', (words) => {
  expect(done(words)).toEqual([]);
});

test.each([
  '预计12月底完成剩余工程。',
  '未完工的2处预计12月底完成。',
  '年初下达的任务已完成80%，预计年底全部完成。',
])('fails, as an outlook: %s', (words) => {
  expect(done(words)).toMatchObject([{ quote: '预计' }]);
});

test('boundary: in measures and plans the words are in place, in what was done they are not', () => {
  const words = '目前正在改造的公厕预计年底前完工。';
  expect(
    findingsOf('R11', report(['1.提前做好项目前期工作，按季度核对支付进度。', words])),
  ).toEqual([]);
  expect(done(words)).toMatchObject([
    { severity: 'warning', quote: '目前正在' },
    { severity: 'warning', quote: '预计' },
  ]);
});

test.each([
  ['截止目前为止共发放资料8044份。', '截止目前为止'],
  ['仅上半年就出动人员31810人次。', '仅上半年'],
  ['在今年2季度考核中排名第二。', '今年2季度'],
  ['剩余管线也正在整治中。', '正在'],
  ['目前正采取措施。', '目前正'],
  ['改造工程即将完工。', '即将'],
  ['现阶段已完成5座。', '现阶段'],
  ['预计发放资金8069400元。', '预计'],
  ['至今共受理689起工单。', '至今'],
])('fails: %s', (words, quote) => {
  expect(done(words)).toMatchObject([{ quote }]);
});

test('boundary: a cause two years old is a hint, last year’s is none', () => {
  const cause = (year: number) =>
    findingsOf('R11', report(['2.绩效指标设置不够细。', `2.因我局${year}年5月才成立，经验不足。`]));
  expect(cause(2022)).toEqual([]);
  expect(cause(2021)).toMatchObject([{ severity: 'hint', found: '2021年5月才成立' }]);
});

test.each([
  ['我局2022年全年执行数为195万元。'],
  ['我局2022年年初预算200万元，全年执行195万元。'],
  ['按照2022年度绩效目标，我局完成了各项任务。'],
])('fails: this year’s budget, execution or goals told of last year: %s', (words) => {
  expect(done(words)).toMatchObject([
    { severity: 'error', quote: '2022年', found: '2022年', expected: '2023年' },
  ]);
  expect(done(words.replace('2022', '2023'))).toEqual([]);
});

test.each([
  '我局2022年全年执行数为195万元，2023年为200万元。',
  '与上年比，2022年全年执行数为195万元。',
  '我局2022年年初预算较上年增长5%。',
  '2022年预算执行结转20万元。',
  '按照《2022年度绩效目标管理办法》完成了任务。',
  '2022年5月开工建设公厕12座。',
  '为编制2024年预算提供依据。',
])('passes, another year is in place: %s', (words) => {
  expect(done(words)).toEqual([]);
});

test('a later year, or one that may be another year’s, is a warning', () => {
  expect(done('2024年预算执行率为95%。')).toMatchObject([{ severity: 'warning' }]);
  expect(done('2021年预算执行率为95%。')).toMatchObject([{ severity: 'warning' }]);
});

test('the form’s year is held against where it gives one', () => {
  const text = report(['（2023年度）\n', ''], ['均达到目标。', '我局2022年全年执行数为195万元。']);
  const tables = [tableOf()];
  const year = tables[0]?.form.year ?? 0;
  expect(year).toBe(2023);
  expect(findingsOf('R11', text, { tables })).toMatchObject([
    { severity: 'error', expected: '2023年' },
  ]);
});

test('words that touch are one, those apart are two, in the order of the text', () => {
  expect(done('预计年底完工，目前正在施工。').map(({ quote }) => quote)).toEqual([
    '预计',
    '目前正在',
  ]);
  expect(done('截止目前为止完成，目前完成。').map(({ quote }) => quote)).toEqual([
    '截止目前为止',
    '目前',
  ]);
});

test('boundary: the same words three times are told one by one, four times as one', () => {
  const often = (times: number) =>
    done(Array.from({ length: times }, () => '目前已完成。').join(''));
  expect(often(3)).toHaveLength(3);
  expect(often(4)).toMatchObject([{ also: [{}, {}, {}] }]);
});

test('what is said names the year where the report has one', () => {
  expect(done('目前已完成。')[0]?.message).toContain('自评时2023年度已经结束');
  expect(findingsOf('R11', '我局目前已完成。')[0]?.message).toContain('自评时报告年度已经结束');
});

test('a goal may say what is expected', () => {
  const goal = (words: string) =>
    findingsOf('R11', report(['保持城区主次干道整洁有序，', words])).map(({ quote }) => quote);
  expect(goal('预计改造公厕12座，')).toEqual([]);
  expect(goal('目前已改造公厕12座，')).toEqual(['目前已']);
});

test('an old cause is told under problems only', () => {
  expect(done('因我局2021年5月才成立，经验不足。')).toEqual([]);
});

test('words of the unfinished year that touch are told as one', () => {
  const quotes = (words: string) => done(words).map(({ quote }) => quote);
  expect(quotes('目前预计年底完工。')).toEqual(['目前预计']);
  expect(quotes('截止目前为止正在改造公厕。')).toEqual(['截止目前为止正在']);
});
