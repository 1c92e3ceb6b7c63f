import { describe, expect, test } from 'vitest';
import { isLengthPrompt, statedLimit, writtenText } from '../../src/read/prompt';
import type { Put } from '../support/sheets';
import { readouts } from './readout';

test.each([
  '200字以内',
  '（200字以内）',
  '[不超过300字]。',
  '字数控制在500字左右',
  '限100字',
  '200字以内，需写明自评总分',
  '（200 个字内）',
])('%s is a prompt and nothing else', (text) => {
  expect(isLengthPrompt(text)).toBe(true);
  expect(writtenText(text)).toBe('');
});

test.each([
  '发放9字',
  '印发200字以内的短信10条',
  '200字以内。另附说明',
  `200字以内，${'长'.repeat(41)}`,
  '5个',
])('%s is somebody’s text', (text) => {
  expect(isLengthPrompt(text)).toBe(false);
});

test.each([
  ['（200字以内）工作完成。', '工作完成。'],
  ['（200字以内）：工作完成。', '工作完成。'],
  // A short text before a limit is the form’s own request; a long one somebody wrote.
  ['简述工作完成情况。（200字以内）', ''],
  [`${'做'.repeat(41)}（200字以内）`, '做'.repeat(41)],
  [`${'做'.repeat(40)}（200字以内）`, ''],
  [' 工作完成。 ', '工作完成。'],
  ['工作（200字以内）完成。', '工作（200字以内）完成。'],
  ['暂无', ''],
  ['无', ''],
  ['（200字以内）暂无', ''],
])('of %s the unit wrote %j', (text, written) => {
  expect(writtenText(text)).toBe(written);
});

test.each([
  ['存在问题（200字以内）', 200],
  ['不超过 1000 字', 1000],
  ['5字以内', null],
  ['存在问题', null],
])('%s states %s', (text, limit) => {
  expect(statedLimit(text)).toBe(limit);
});

const TITLE: Put[] = ['2023年度部门整体支出绩效自评表'];
const TABLE: Put[][] = [
  ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'],
  ['产出指标', '数量指标', '场次', '≥5场', '6场', 90, 90],
];
const proseOf = (rows: readonly Put[][], merges: string[] = []): string[] =>
  (readouts([TITLE, ...TABLE, ...rows], { merges })[0] ?? []).filter((line) =>
    line.startsWith('文字'),
  );

describe('fields for prose', () => {
  test.each<[string, Put[][], string[], string[]]>([
    [
      'right of the label',
      [['存在问题', '台账不全']],
      [],
      ['文字 problem 存在问题 台账不全‹B4› 不限'],
    ],
    ['behind its colon', [['存在问题：台账不全']], [], ['文字 problem 存在问题 台账不全‹A4› 不限']],
    [
      'below it',
      [['存在问题'], ['台账不全'], ['人手不足'], [], ['别的']],
      [],
      ['文字 problem 存在问题 台账不全⏎人手不足‹A5› 不限'],
    ],
    [
      'down to the next label',
      [['存在问题'], ['台账不全'], ['改进措施'], ['补齐']],
      [],
      ['文字 problem 存在问题 台账不全‹A5› 不限', '文字 measure 改进措施 补齐‹A7› 不限'],
    ],
    [
      'down to a table',
      [['存在问题'], ['台账不全'], ['甲', '乙']],
      [],
      ['文字 problem 存在问题 台账不全‹A5› 不限'],
    ],
    [
      'down to who filled the form in',
      [['存在问题'], ['台账不全'], ['填表人：某某']],
      [],
      ['文字 problem 存在问题 台账不全‹A5› 不限'],
    ],
    [
      'nothing below a label that has a neighbour',
      [['存在问题', '单位名称'], ['台账不全']],
      [],
      [],
    ],
    [
      'row by row beside a merged label',
      [
        ['存在问题', '台账不全'],
        [null, '人手不足'],
        ['别的', '不算'],
      ],
      ['A4:A5'],
      ['文字 problem 存在问题 台账不全⏎人手不足‹B4› 不限'],
    ],
    [
      'several cells of a row',
      [['存在问题', '台账不全', '人手不足', '改进措施', '补齐']],
      [],
      ['文字 problem 存在问题 台账不全⏎人手不足‹B4› 不限', '文字 measure 改进措施 补齐‹E4› 不限'],
    ],
    [
      'numbered labels',
      [
        ['（一）存在的问题', '台账不全'],
        ['2.改进措施', '补齐'],
      ],
      [],
      ['文字 problem 存在的问题 台账不全‹B4› 不限', '文字 measure 改进措施 补齐‹B5› 不限'],
    ],
    [
      'a limit in the label',
      [['存在问题（200字以内）', '台账不全']],
      [],
      ['文字 problem 存在问题 台账不全‹B4› 200'],
    ],
    [
      'a limit left standing in the text',
      [['存在问题', '（100字以内）台账不全']],
      [],
      ['文字 problem 存在问题 台账不全‹B4› 100'],
    ],
    [
      'a text that speaks of so many characters',
      [['存在问题', '通知超过300字']],
      [],
      ['文字 problem 存在问题 通知超过300字‹B4› 不限'],
    ],
    ['a prompt alone', [['存在问题', '200字以内']], [], []],
    [
      'a prompt above the text',
      [['存在问题'], ['（200字以内）'], ['台账不全']],
      [],
      ['文字 problem 存在问题 台账不全‹A6› 200'],
    ],
    ['a long sentence is no label', [[`存在问题${'很'.repeat(30)}`, '台账不全']], [], []],
    ['no label', [['工作开展', '台账不全']], [], []],
  ])('%s', (_, rows, merges, lines) => {
    expect(proseOf(rows, merges)).toEqual(lines);
  });
});
