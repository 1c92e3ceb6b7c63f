import { describe, expect, test } from 'vitest';
import { headingNumber } from '../../src/draft/numerals';
import {
  groupLabel,
  namePhrase,
  oneLine,
  quoted,
  sentences,
  typedText,
} from '../../src/draft/text';
import { chineseNumeral } from '../../src/numbers/chineseNumeral';

describe('cell text', () => {
  test.each([
    ['  ≥200份。\n', '≥200份'],
    ['下达督查\n整改单', '下达督查整改单'],
    ['3\n4', '3 4'],
    ['甲\u200b乙\u0007', '甲乙'],
    ['。。，', ''],
    ['abc\ndef', 'abc def'],
    ['3\n份', '3份'],
    ['份\n3', '份3'],
    ['50%\n80%', '50% 80%'],
    ['甲 \n  乙', '甲乙'],
    ['\n甲　　乙\n', '甲 乙'],
    ['1.310名\n2.1420公里\n3.4期', '1.310名；2.1420公里；3.4期'],
    ['①列养率\n②合格率', '①列养率；②合格率'],
    ['1.甲；\r\n 2、乙。', '1.甲；2、乙'],
    ['1.5倍\n以上', '1.5倍以上'],
    ['甲\n2.乙', '甲2.乙'],
  ])('%j on one line is %j', (text, expected) => {
    expect(oneLine(text)).toBe(expected);
  });

  test.each([
    ['完成甲。\n完成乙。', '完成甲。完成乙'],
    ['完成甲\r\n完成乙', '完成甲；完成乙'],
    ['完成。。', '完成'],
    ['甲，， 乙', '甲，乙'],
    ['暂无', ''],
    ['“完成。”', '“完成”'],
    ['甲等……已完成……', '甲等……已完成'],
    ['\n甲\n', '甲'],
    [' / ', ''],
  ])('%j as sentences is %j', (text, expected) => {
    expect(sentences(text)).toBe(expected);
  });

  test.each([
    ['产出指标(50分)', '产出指标'],
    ['产出指标（50）', '产出指标'],
    ['其中：  一般公共预算：866.74', '一般公共预算'],
    ['其中:基本支出', '基本支出'],
    ['年度资金总额：', '年度资金总额'],
    ['其中一般公共预算', '一般公共预算'],
    ['项目支出其中：基建', '项目支出其中'],
    ['产出指标（ 50 分 ）', '产出指标'],
    ['产出指标 (12.50%) ', '产出指标'],
    ['产出指标（12.5分）一类', '产出指标（12.5分）一类'],
    ['产出指标（共50分）', '产出指标（共50分）'],
    ['产出指标（50分起）', '产出指标（50分起）'],
    ['基本支出：\n120万元', '基本支出'],
  ])('the label %j is %j', (text, expected) => {
    expect(groupLabel(text)).toBe(expected);
  });

  test.each([
    ['完成。', '完成'],
    ['主要有： ', '主要有：'],
    ['  甲；', '甲；'],
    ['甲：乙', '甲：乙'],
    ['甲！\u200b', '甲！'],
    ['；', ''],
  ])('a typed line %j keeps the stop that says how it goes on: %j', (line, expected) => {
    expect(typedText(line)).toBe(expected);
  });

  test('quotes inside quotes are single', () => {
    expect(quoted('打赢“蓝天保卫战”')).toBe('“打赢‘蓝天保卫战’”');
    expect(namePhrase('甲、乙')).toBe('“甲、乙”');
    expect(namePhrase('甲')).toBe('甲');
  });

  test('long hostile text is read in linear time', () => {
    const hostile = '， '.repeat(100_000) + ' '.repeat(100_000) + '（1'.repeat(50_000);
    expect(oneLine(`x${hostile}y`).startsWith('x，')).toBe(true);
    expect(groupLabel(`x${hostile}y`).startsWith('x，')).toBe(true);
  });
});

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [99, '九十九'],
  [101, '一百零一'],
  [110, '一百一十'],
  [3000, '三千'],
  [1010, '一千零一十'],
])('%i is %s', (value, expected) => {
  expect(chineseNumeral(value)).toBe(expected);
});

test('headings are numbered 一、 （一） 1. （1）', () => {
  expect(([1, 2, 3, 4] as const).map((level) => headingNumber(level, 12))).toEqual([
    '十二、',
    '（十二）',
    '12.',
    '（12）',
  ]);
});
