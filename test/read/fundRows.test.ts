import { describe, expect, test } from 'vitest';
import type { Correction } from '../../src/model/mapping';
import type { Put } from '../support/sheets';
import { readouts } from './readout';

const TITLE: Put[] = ['2023年度部门整体支出绩效自评表'];
const TABLE: Put[][] = [
  ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'],
  ['产出指标', '数量指标', '场次', '≥5场', '6场', 90, 90],
];
const HEAD: Put[] = [
  '资金（万元）',
  '年初预算数',
  '全年预算数',
  '全年执行数',
  '分值',
  '执行率',
  '得分',
];

const fundsOf = (rows: Put[][], merges: string[] = [], said: Correction[] = []): string[] =>
  (readouts([TITLE, ...rows, ...TABLE], { merges }, said)[0] ?? []).filter((line) =>
    line.startsWith('资金'),
  );

test('支出合计 is the total, numbered kinds of expenditure are its parts, 支付进度 is the rate', () => {
  const rows: Put[][] = [
    ['资金（万元）', '年初预算', '全年预算数', '全年执行数', '分值', '支付进度', '得分'],
    ['支出合计', 10, 9, 8, 10, '88.89%', 8.89],
    ['一、基本支出', 6, 5, 5],
    ['二、项目支出', 4, 4, 3],
  ];
  expect(fundsOf(rows).map((line) => line.replace(/‹[^›]*›/g, ''))).toEqual([
    '资金 total 支出合计 年初10 预算9 执行8 分值10 执行率88.89 得分8.89',
    '资金 basic 一、基本支出 年初6 预算5 执行5 分值— 执行率— 得分—',
    '资金 projects 二、项目支出 年初4 预算4 执行3 分值— 执行率— 得分—',
  ]);
});

test('roles are told by labels; a row without a label ends the block', () => {
  const rows: Put[][] = [
    HEAD,
    ['年度资金总额', 10, 9, 8],
    ['其中：财政拨款', 10, 9, 8],
    ['上年结转资金', null, null, null],
    ['基本支出', 1, null, null],
    ['项目支出', null, 1, null],
    ['培训费', null, null, 1],
    [],
    ['专户资金', 0, 0, 0],
    ['说明事项'],
    ['其他资金', 0, 0, 0],
  ];
  expect(fundsOf(rows)).toEqual([
    '资金 total 年度资金总额‹A3› 年初10‹B3› 预算9‹C3› 执行8‹D3› 分值—‹E3› 执行率—‹F3› 得分—‹G3›',
    '资金 fiscal 财政拨款‹A4› 年初10‹B4› 预算9‹C4› 执行8‹D4› 分值—‹E4› 执行率—‹F4› 得分—‹G4›',
    '资金 carryover 上年结转资金‹A5› 年初—‹B5› 预算—‹C5› 执行—‹D5› 分值—‹E5› 执行率—‹F5› 得分—‹G5›',
    '资金 basic 基本支出‹A6› 年初1‹B6› 预算—‹C6› 执行—‹D6› 分值—‹E6› 执行率—‹F6› 得分—‹G6›',
    '资金 projects 项目支出‹A7› 年初—‹B7› 预算1‹C7› 执行—‹D7› 分值—‹E7› 执行率—‹F7› 得分—‹G7›',
    '资金 — 培训费‹A8› 年初—‹B8› 预算—‹C8› 执行1‹D8› 分值—‹E8› 执行率—‹F8› 得分—‹G8›',
    '资金 account 专户资金‹A10› 年初0‹B10› 预算0‹C10› 执行0‹D10› 分值—‹E10› 执行率—‹F10› 得分—‹G10›',
  ]);
});

test('a block of one row is the whole, whatever it is called, unless its label says what part it is', () => {
  expect(fundsOf([HEAD, ['支出', 10, 9, 8]])).toEqual([
    '资金 total 支出‹A3› 年初10‹B3› 预算9‹C3› 执行8‹D3› 分值—‹E3› 执行率—‹F3› 得分—‹G3›',
  ]);
  expect(fundsOf([HEAD, ['财政拨款', 10, 9, 8]])).toEqual([
    '资金 fiscal 财政拨款‹A3› 年初10‹B3› 预算9‹C3› 执行8‹D3› 分值—‹E3› 执行率—‹F3› 得分—‹G3›',
  ]);
  expect(fundsOf([HEAD, ['甲', 10, 9, 8], ['乙', 10, 9, 8]])).toEqual([
    '资金 — 甲‹A3› 年初10‹B3› 预算9‹C3› 执行8‹D3› 分值—‹E3› 执行率—‹F3› 得分—‹G3›',
    '资金 — 乙‹A4› 年初10‹B4› 预算9‹C4› 执行8‹D4› 分值—‹E4› 执行率—‹F4› 得分—‹G4›',
  ]);
});

test('amounts with a unit of their own are brought to that of the form', () => {
  const rows: Put[][] = [
    HEAD,
    ['总额', '1.2亿元', '985,000元', '98.5万元'],
    ['其中：甲', '10', 5, '约'],
  ];
  expect(fundsOf(rows)).toEqual([
    '资金 total 总额‹A3› 年初12000‹B3› 预算98.5‹C3› 执行98.5‹D3› 分值—‹E3› 执行率—‹F3› 得分—‹G3›',
    '资金 — 甲‹A4› 年初10‹B4› 预算5‹C4› 执行—‹D4› 分值—‹E4› 执行率—‹F4› 得分—‹G4›',
  ]);
});

test('a rate typed as a fraction is a percentage where the amounts say so', () => {
  const rateOf = (...cells: Put[]) =>
    /执行率(\S+)‹/.exec(fundsOf([HEAD, ['总额', ...cells]])[0] ?? '')?.[1];
  expect(rateOf(100, 100, 95, 10, 0.95)).toBe('95');
  expect(rateOf(100, 100, 95, 10, 0.954)).toBe('95.4');
  expect(rateOf(100, 100, 95, 10, 0.9551)).toBe('0.9551');
  expect(rateOf(100, 100, 95, 10, 95)).toBe('95');
  expect(rateOf(100, 100, 1, 10, 1)).toBe('1');
  expect(rateOf(100, 100, 210, 10, 2.1)).toBe('2.1');
  expect(rateOf(100, 100, 200, 10, 2)).toBe('200');
  expect(rateOf(100, 100, 0, 10, 0)).toBe('0');
  expect(rateOf(100, null, 95, 10, 0.95)).toBe('95');
  expect(rateOf(100, 100, null, 10, 0.95)).toBe('0.95');
});

test('labels may stand some columns left of the amounts, behind the heading of the block', () => {
  const rows: Put[][] = [
    ['资金情况', '来源', null, '全年预算数', '全年执行数', '原因'],
    [null, '总额', null, 10, 9, '未付'],
    [null, '财政', '拨款', 10, 9, null],
  ];
  expect(fundsOf(rows, ['A2:A4', 'B2:C2', 'B3:C3'])).toEqual([
    '资金 total 总额‹B3› 预算10‹D3› 执行9‹E3› 原因未付‹F3›',
    '资金 — 拨款‹C4› 预算10‹D4› 执行9‹E4› 原因—‹F4›',
  ]);
});

test('a header needs two amounts and three cells', () => {
  expect(
    fundsOf([
      ['资金', '全年执行数', '得分'],
      ['总额', 10, 9],
    ]),
  ).toEqual([]);
  expect(
    fundsOf([
      ['资金', '全年预算数', '全年执行数'],
      ['总额', 10, 9],
    ]),
  ).toEqual(['资金 total 总额‹A3› 预算10‹B3› 执行9‹C3›']);
  expect(
    fundsOf([
      ['全年预算数', '全年执行数'],
      [10, 9],
    ]),
  ).toEqual([]);
});

describe('columns', () => {
  test('that a person pointed at, and that a form has not', () => {
    const said: Correction = {
      kind: 'column',
      form: '自评表!A1',
      block: 'funds',
      key: 'executed',
      column: 'E',
    };
    const rows: Put[][] = [
      ['资金', '年初预算数', '全年预算数', '全年执行数', '支付数'],
      ['总额', 10, 9, 8, 7],
    ];
    expect(fundsOf(rows, [], [said])).toEqual([
      '资金 total 总额‹A3› 年初10‹B3› 预算9‹C3› 执行7‹E3›',
    ]);
    expect(fundsOf(rows)).toEqual(['资金 total 总额‹A3› 年初10‹B3› 预算9‹C3› 执行8‹D3›']);
  });
});

describe('labels with their amounts in one cell', () => {
  test.each<[Put[], string[]]>([
    [['一般公共预算：1,325.68'], ['资金 fiscal 一般公共预算‹A3› 预算1325.68‹A3›']],
    [['其中：一般公共预算: 13万元'], ['资金 fiscal 一般公共预算‹A3› 预算13‹A3›']],
    [
      ['基本支出：8元', '项目支出：'],
      ['资金 basic 基本支出‹A3› 预算8‹A3›', '资金 projects 项目支出‹B3› 预算—‹B3›'],
    ],
    [
      ['按收入性质分：', '按支出性质分：9'],
      ['资金 — 按收入性质分‹A3› 预算—‹A3›', '资金 — 按支出性质分‹B3› 预算9‹B3›'],
    ],
    [['联系电话：12345'], []],
    [
      ['一般公共预算：13万元左右'],
      ['资金 fiscal 一般公共预算：13万元左右‹A3› 预算—‹B3› 执行—‹C3›'],
    ],
    [['一般公共预算'], ['资金 fiscal 一般公共预算‹A3› 预算—‹B3› 执行—‹C3›']],
  ])('%j', (row, funds) => {
    const head: Put[] = ['资金（万元）', '全年预算数', '全年执行数'];
    expect(fundsOf([head, row])).toEqual(funds);
  });

  test('a row that holds an amount by itself is an ordinary one', () => {
    const head: Put[] = ['资金（万元）', '全年预算数', '全年执行数'];
    expect(fundsOf([head, ['一般公共预算：13', 12, 11]])).toEqual([
      '资金 fiscal 一般公共预算：13‹A3› 预算12‹B3› 执行11‹C3›',
    ]);
    expect(fundsOf([head, ['一般公共预算：13', '12万元', null]])).toEqual([
      '资金 fiscal 一般公共预算：13‹A3› 预算12‹B3› 执行—‹C3›',
    ]);
  });
});
