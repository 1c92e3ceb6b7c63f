import { expect, test } from 'vitest';
import { findingsOf } from './findings';

const effects = (...items: string[]) =>
  findingsOf('R17', `二、绩效实现情况\n（二）履职效果情况\n${items.join('\n')}\n（三）其他`);
const MEETINGS = [
  '一是成立了创建指挥部，出台了工作方案。',
  '二是每月召开工作调度会，并在全区通报。',
];

test('passes: what changed is told', () => {
  expect(effects('召开会议3次，投诉减少210件。', '印发方案，办结率98%。')).toEqual([]);
  expect(effects('主次干道整洁，市容投诉下降40%。')).toEqual([]);
});

test('boundary: one item that tells an effect is enough', () => {
  expect(effects(...MEETINGS)).toMatchObject([{ severity: 'hint', quote: '（二）履职效果情况' }]);
  expect(effects(...MEETINGS, '三是市容投诉减少210件。')).toEqual([]);
});

test('passes: meetings are in place where work is told', () => {
  expect(findingsOf('R17', `二、完成情况\n（一）履职完成情况\n${MEETINGS.join('\n')}`)).toEqual([]);
});

const indicator = (name: string, text: string) =>
  findingsOf('R17', `二、产出指标\n（一）质量指标\n1.${name}\n${text}`);

test('boundary: a rate wants a rate, a number wants a number', () => {
  expect(indicator('整治验收合格率（5分）', '全面整治，合格率达到100%，该项指标得5分。')).toEqual(
    [],
  );
  expect(indicator('整治验收合格率（5分）', '全面整治乱象，该项指标得5分。')).toMatchObject([
    { severity: 'hint', expected: '比率' },
  ]);
  expect(indicator('民生保障数量（5分）', '2023年帮扶325户，得5分。')).toEqual([]);
  expect(indicator('民生保障数量（5分）', '2023年做好疫情防控，得5分。')).toMatchObject([
    { expected: '数量' },
  ]);
});

test('a short line that only names an effect tells none', () => {
  expect(effects('1.环境效益显著改善', ...MEETINGS)).toHaveLength(1);
  expect(effects('1.市容环境明显改善。', ...MEETINGS)).toEqual([]);
});

test('one meeting, or work that is no meeting, is not held against the section', () => {
  expect(effects('一是每月召开工作调度会，并在全区通报。')).toEqual([]);
  expect(effects('一是全年清扫主次干道二十六条。', '二是更换破损的果皮箱四百个。')).toEqual([]);
  expect(
    effects('一是全年清扫主次干道二十六条。', '二是每月召开工作调度会，并在全区通报。'),
  ).toEqual([]);
});

test('the finding names the first word of a meeting', () => {
  expect(effects('全年清扫主次干道二十六条。', ...MEETINGS)).toMatchObject([
    {
      found: '成立',
      message:
        '“履职效果情况”写的都是“成立”一类的会议和做法，没有写产生的效果。请写出变化和数据，例如办结率、下降幅度、受益人数。',
    },
  ]);
});

const wanted = (name: string, text: string) =>
  indicator(name, text).map(({ quote, expected }) => `${quote} ${expected}`);

test.each([
  ['验收合格率', '12座公厕验收12 / 12座。', []],
  ['验收合格率', '验收合格3／3座。', []],
  ['验收合格率', '分两批验收。\n合格率95%。\n已经移交。', []],
  ['验收合格率', '12座公厕全部一次验收合格。', []],
  ['验收合格率', '合格的占百分之九十五。', []],
  ['验收合格率', '12座公厕、3座中转站验收合格。', ['1.验收合格率 比率']],
  ['验收合格率 （5分）', '一次验收合格。', ['1.验收合格率 （5分） 比率']],
  ['验收合格率完成情况', '一次验收合格。', ['1.验收合格率完成情况 比率']],
  ['验收合格率指标完成情况', '一次验收合格。', ['1.验收合格率指标完成情况 比率']],
  ['验收合格率', '', []],
  ['到岗率', '人员都在岗。', []],
  ['验收率', '一次验收。', []],
  ['及时率情况', '都很及时。', []],
  ['按时到岗率', '人员都在岗。', ['1.按时到岗率 比率']],
  ['会议场次', '开了两场。', []],
  ['帮扶人数', '做好各个方面的帮扶。', ['1.帮扶人数 数量']],
  ['验收及时性', '一次验收。', []],
])('%s, told as: %s', (name, text, findings) => {
  expect(wanted(name, text)).toEqual(findings);
});

test('the finding names the indicator without its mark', () => {
  expect(indicator('完成情况报送数量（5分）', '都按时报送。')).toMatchObject([
    {
      message:
        '“完成情况报送数量”下面的文字没有写出数量，说明不了这个指标完成得怎样。请写明实际完成的数量。',
    },
  ]);
});

test('a rate may be named by a heading of the second level without a rate of its own', () => {
  expect(findingsOf('R17', '二、产出指标\n（一）验收合格率\n一次验收合格。')).toEqual([]);
});

test('boundary: indicators among the goals have no result yet, those behind them do', () => {
  const goals = '一、基本情况\n（一）年度绩效目标\n1.验收合格率\n保证验收合格。';
  const results = '（二）完成情况\n1.验收合格率\n一次验收合格。';
  expect(findingsOf('R17', goals)).toEqual([]);
  expect(findingsOf('R17', `${results}\n${goals}`)).toMatchObject([{ place: { paragraph: 1 } }]);
  expect(findingsOf('R17', `${goals}\n${results}`)).toMatchObject([{ place: { paragraph: 5 } }]);
});
