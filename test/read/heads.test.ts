import { describe, expect, test } from 'vitest';
import type { Put } from '../support/sheets';
import { readouts } from './readout';

const TITLE: Put[] = ['2023年度部门整体支出绩效自评表'];
const PROJECT: Put[] = ['2023年度项目支出绩效自评表'];
const TABLE: Put[][] = [
  ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'],
  ['产出指标', '数量指标', '场次', '≥5场', '6场', 90, 90],
];

/** Kind, unit of money and year; title and years; facts of the form with this head. */
const headOf = (rows: readonly Put[][], below: readonly Put[][] = []): string[] =>
  readouts([...rows, ...TABLE, ...below])[0]?.slice(0, 3) ?? [];
const factsOf = (...rows: Put[][]): string | undefined => headOf([PROJECT, ...rows])[2];

describe('facts stand beside their labels', () => {
  test.each<[Put[][], string]>([
    [[['项目名称', ' 抗旱 ']], '项目抗旱‹B2›'],
    [[['项目名称：抗旱']], '项目抗旱‹A2›'],
    [[['评价项目名称', '抗旱']], '项目抗旱‹B2›'],
    [[['项目用款单位', '某站']], '单位某站‹B2›'],
    // One cell may say several things, each by its label.
    [[['填报单位：某站　　　单位：元']], '单位某站‹A2›'],
    [[['项目名称：抗旱   实施单位：某站']], '单位某站‹A2› 项目抗旱‹A2›'],
    [[['项目名称：抗旱   二期']], '项目抗旱   二期‹A2›'],
    [[[' 项目名称： 抗旱']], '项目抗旱‹A2›'],
    [[['项目名称：', '抗旱']], '项目抗旱‹B2›'],
    [[['项目名称(全称)', '抗旱']], '项目抗旱‹B2›'],
    [[['项目名称', '001-抗旱']], '项目抗旱‹B2›'],
    [[['项目名称', '2022-2023']], '项目2022-2023‹B2›'],
    // A label is nobody's value, and a label without a value says nothing.
    [[['项目名称', '实施单位', '某站']], '单位某站‹C2›'],
    [
      [
        ['项目名称', null],
        ['项目名称', '抗旱'],
      ],
      '项目抗旱‹B3›',
    ],
    [[['项目名称', ' ', '抗旱']], '项目抗旱‹C2›'],
    [[['备注', '抗旱']], ''],
    // Of several labels the best counts; of the same label the first.
    [
      [
        ['主管部门', '某局'],
        ['实施单位', '某站'],
      ],
      '单位某站‹B3›',
    ],
    [
      [
        ['单位名称', '某局'],
        ['实施单位', '某站'],
      ],
      '单位某局‹B2›',
    ],
    [
      [
        ['实施单位', '甲站'],
        ['实施单位', '乙站'],
      ],
      '单位甲站‹B2›',
    ],
    [
      [
        ['部门(单位)名称', '某局'],
        ['预算单位', '某站'],
      ],
      '单位某局‹B2›',
    ],
  ])('%j', (rows, facts) => {
    expect(factsOf(...rows)).toBe(facts);
  });
});

describe('the year', () => {
  const yearOf = (...rows: Put[][]) => headOf(rows).slice(0, 2).join(' ');

  test.each<[Put[][], string]>([
    [
      [['部门整体支出绩效自评表'], ['（2023年度）']],
      '自评表!A1 department 万元 2023 标题部门整体支出绩效自评表‹A1› 2023‹A2›',
    ],
    [
      [['部门整体支出绩效自评表'], ['自评年度', '2022年']],
      '自评表!A1 department 万元 2022 标题部门整体支出绩效自评表‹A1› 2022‹B2›',
    ],
    [
      [['部门整体支出绩效自评表'], ['自评年度', '约2022年']],
      '自评表!A1 department 万元 null 标题部门整体支出绩效自评表‹A1›',
    ],
    [
      [['部门整体支出绩效自评表'], ['自评年度', '2022年12月']],
      '自评表!A1 department 万元 null 标题部门整体支出绩效自评表‹A1›',
    ],
    [
      [['某县2021年部门整体支出绩效自评表']],
      '自评表!A1 department 万元 2021 标题某县2021年部门整体支出绩效自评表‹A1›',
    ],
    [
      [['部门整体支出绩效自评表'], ['填报日期：2024年度']],
      '自评表!A1 department 万元 null 标题部门整体支出绩效自评表‹A1›',
    ],
    [
      [['部门整体支出绩效自评表'], ['项目名称', '2022年度抗旱']],
      '自评表!A1 department 万元 null 标题部门整体支出绩效自评表‹A1›',
    ],
    [
      [['部门整体支出绩效自评表'], ['项目名称：2022年度抗旱']],
      '自评表!A1 department 万元 null 标题部门整体支出绩效自评表‹A1›',
    ],
    [
      [['部门整体支出绩效自评表'], ['第12022年度']],
      '自评表!A1 department 万元 null 标题部门整体支出绩效自评表‹A1›',
    ],
    [
      [['部门整体支出绩效自评表'], [`${'长'.repeat(35)}2022年度`]],
      '自评表!A1 department 万元 null 标题部门整体支出绩效自评表‹A1›',
    ],
    [
      [['部门整体支出绩效自评表'], [`${'长'.repeat(34)}2022年度`]],
      '自评表!A1 department 万元 2022 标题部门整体支出绩效自评表‹A1› 2022‹A2›',
    ],
    [
      [['部门整体支出绩效自评表'], [`${'长'.repeat(34)}：2022年度`]],
      '自评表!A1 department 万元 null 标题部门整体支出绩效自评表‹A1›',
    ],
  ])('%j', (rows, head) => {
    expect(yearOf(...rows)).toBe(head);
  });
});

describe('the title', () => {
  const titleOf = (text: string) => headOf([[text]])[1];

  test('goes without blanks, and is no longer than a title', () => {
    expect(titleOf('部门整体支出  绩效 自评表')).toBe('标题部门整体支出绩效自评表‹A1›');
    const long = (length: number) => `${'某'.repeat(length - 11)}部门整体支出绩效自评表`;
    expect(titleOf(long(60))).toBe(`标题${long(60)}‹A1›`);
    expect(titleOf(long(61))).toBe('');
  });

  test('tells the kind: 部门整体 before a project that is named, a project before nothing', () => {
    const kindOf = (...rows: Put[][]) => headOf(rows)[0];
    expect(kindOf(TITLE, ['项目名称', '抗旱'])).toBe('自评表!A1 department 万元 2023');
    expect(headOf([TITLE, ['项目名称', '抗旱']])[2]).toBe('项目—‹B2›');
    expect(kindOf(['绩效自评表'], ['项目名称', '抗旱'])).toBe('自评表!A1 project 万元 null');
    expect(kindOf(PROJECT)).toBe('自评表!A1 project 万元 2023');
    expect(kindOf(['绩效自评表'])).toBe('自评表!A1 department 万元 null');
    expect(headOf([])).toEqual(['自评表!A1 department 万元 null', '', '']);
  });
});

describe('the unit of money', () => {
  test.each([
    ['金额单位：元', '元'],
    ['(元)', '元'],
    ['（千元）', '千元'],
    ['单位:亿元', '亿元'],
    ['资金（万元）', '万元'],
    ['人民币', '万元'],
  ])('%s is %s', (written, unit) => {
    expect(headOf([TITLE, [written]])[0]).toBe(`自评表!A1 department ${unit} 2023`);
  });

  test('may stand in the very row above the table, and is the first that is written', () => {
    expect(headOf([TITLE, ['单位：元'], ['单位：千元']])[0]).toContain(' 元 ');
  });
});

test.each([
  ['填报日期：2024年1月8日', '日期2024年1月8日‹A4›'],
  ['填表日期2024年12月18日', '日期2024年12月18日‹A4›'],
  ['填报时间：2024年1月8日', '日期2024年1月8日‹A4›'],
  ['填表时间：2024年1月8日', '日期2024年1月8日‹A4›'],
  ['完成时间：2024年1月8日', ''],
  ['日期: 2024年1月8日', '日期2024年1月8日‹A4›'],
  ['填报日期：1月8日', ''],
])('%s below the table', (footer, facts) => {
  expect(headOf([TITLE], [[footer]])[2]).toBe(facts);
});

test('of several dates below the table the last counts', () => {
  const rows: Put[][] = [['日期：2024年1月8日'], ['填报日期：2024年2月9日']];
  expect(headOf([TITLE], rows)[2]).toBe('日期2024年2月9日‹A5›');
});

describe('goals', () => {
  const goalsOf = (rows: Put[][], merges: string[] = []) =>
    (readouts([TITLE, ...rows, ...TABLE], { merges })[0] ?? []).filter((line) =>
      line.startsWith('目标'),
    );

  test('below their labels, as many rows as the heading beside them covers', () => {
    const rows: Put[][] = [
      ['年度总体目标', '预期目标', null, '实际完成情况'],
      [null, '办会', null, '办了'],
      [null, '办班', null, '无'],
      ['其他', '办展', null, '未办'],
    ];
    expect(goalsOf(rows, ['A2:A4'])).toEqual(['目标 办会‹B3›→办了‹D3›', '目标 办班‹B4›→‹D4›']);
    expect(goalsOf(rows)).toEqual(['目标 办会‹B3›→办了‹D3›']);
  });

  test('one text under both labels is no goal', () => {
    const rows: Put[][] = [
      ['年度总体目标', '预期目标', null, '实际完成情况'],
      [null, '合并填写'],
    ];
    expect(goalsOf(rows, ['B3:D3'])).toEqual([]);
  });

  test('beside their labels', () => {
    expect(
      goalsOf([
        ['预期目标', '办会'],
        ['实际完成情况', '办了'],
      ]),
    ).toEqual(['目标 办会‹B2›→办了‹B3›']);
    expect(
      goalsOf([
        ['预期目标', '办会'],
        ['实际完成情况', '办会'],
      ]),
    ).toEqual([]);
    expect(
      goalsOf([
        ['预期目标', '办会'],
        ['实际完成情况', '无'],
      ]),
    ).toEqual([]);
    expect(
      goalsOf([
        ['预期目标', '暂无'],
        ['实际完成情况', '办了'],
      ]),
    ).toEqual([]);
    expect(goalsOf([['预期目标', '办会']])).toEqual([]);
  });

  test.each<[string, Put[][], string[]]>([
    [
      'columns by other names',
      [
        ['总体目标完成情况', '总体目标', '全年实际完成情况'],
        [null, '办会', '办了'],
      ],
      ['目标 办会‹B3›→办了‹C3›'],
    ],
    [
      'a label of the whole part beside the names of its columns',
      [
        ['总体目标', '预期目标', '实际完成情况'],
        [null, '办会', '办了'],
      ],
      ['目标 办会‹B3›→办了‹C3›'],
    ],
    [
      'a summary of what was done',
      [
        ['年度目标', '年初设定目标', '年度总体目标完成情况综述'],
        [null, '办会', '办了'],
      ],
      ['目标 办会‹B3›→办了‹C3›'],
    ],
    [
      'labels that may head a whole part',
      [
        ['年度绩效目标', '办会'],
        ['目标完成情况', '办了'],
      ],
      ['目标 办会‹B2›→办了‹B3›'],
    ],
    [
      'a label beside a label is no text',
      [
        ['年度总体目标', '预期目标'],
        ['目标完成情况', '办了'],
      ],
      [],
    ],
  ])('%s', (_, rows, goals) => {
    expect(goalsOf(rows)).toEqual(goals);
  });
});
