import { expect, test } from 'vitest';
import { findingsOf } from './findings';

test.each([
  '完成53个社区的整治。\n向53个创建申报检查的社区辐射。',
  '完成53个社区的整治。\n对226个开放式社区清扫保洁。',
  '日常公用经费支出29.86万元。\n公务接待费支出29.85万元。',
  '我局编制数68名。\n单位共有事业编制54名。',
  '行政编制数68名。\n事业编制54名。',
  '我局编制68名。\n局属单位编制54名。',
  '小组实地查看学校14所。\n指导尚未出台办法的12所学校补齐制度。',
  '全区已有30所学校制定办法。\n城乡结对，共28所学校参加。',
  '全区有42所学校。\n走访了38所学校。',
  '公用经费支出29.86万元，上年公用经费支出29.85万元。',
])('passes: %s', (text) => {
  expect(findingsOf('R24', text)).toEqual([]);
});

test.each([
  ['核定事业编制68名。\n现有事业编制数54名。', '54名', 'hint'],
  ['核定编制数68名。\n我局编制54名。', '54名', 'hint'],
  ['竣工42个小区。\n已竣工的45个小区一次验收合格。', '45个', 'hint'],
  ['走访学校14所。\n小组走访了学校12所。', '12所', 'hint'],
  ['全区共有42所学校。\n覆盖全区38所学校。', '38所', 'hint'],
  ['城乡结对，14所学校参加。\n活动共12所学校参加。', '12所', 'hint'],
  ['完成53个社区的整治。\n向59个创建申报检查的社区辐射。', '59个', 'hint'],
  [
    '日常公用经费支出29.86万元。\n预算安排公用经费38.4万元，实际支出29.85万元。',
    '29.85万元',
    'warning',
  ],
  ['中央下达资金写61.8万元，前文中央为30.9万元', '30.9万元', 'warning'],
])('fails: %s', (text, found, severity) => {
  expect(findingsOf('R24', text)).toMatchObject([{ severity, found }]);
});

test('boundary: one number mistyped lies within a hundredth, another number beyond it', () => {
  const text = (later: string) => `公用经费支出100.00万元。\n公用经费实际支出${later}万元。`;
  expect(findingsOf('R24', text('99.00'))).toHaveLength(1);
  expect(findingsOf('R24', text('98.99'))).toEqual([]);
});
