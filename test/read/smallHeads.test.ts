import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/model/value';
import { decimal } from '../../src/numbers/decimal';
import { correctionsFor } from '../../src/read/corrections';
import { factBeside, findFilledOn, findTitle, findYear, findYears } from '../../src/read/facts';
import { readFunds } from '../../src/read/funds';
import { matchHeader } from '../../src/read/headers';
import { inlineFund } from '../../src/read/inlineFunds';
import { labelledAmounts } from '../../src/read/labelledAmounts';
import { findPlaceholders } from '../../src/read/leftovers';
import { toMoneyUnit } from '../../src/read/money';
import { writtenText } from '../../src/read/prompt';
import { FACT_LABELS, INDICATOR_HEADERS } from '../../src/vocabulary/headers';
import type { Put } from '../support/sheets';
import { on } from './table';

describe('facts of the head', () => {
  const department = (...rows: Put[][]) =>
    factBeside(on(rows), 0, rows.length - 1, FACT_LABELS.department);

  test.each<[string, Put[][], string | null]>([
    [
      'brackets in a label do not make it less',
      [
        ['预算部门名称', '甲局'],
        ['部门（单位）名称', '乙局'],
      ],
      '乙局',
    ],
    [
      'the better label goes first, wherever it stands',
      [
        ['填报单位', '甲局'],
        ['部门名称', '乙局'],
      ],
      '乙局',
    ],
    [
      'of equals the first',
      [
        ['部门名称', '甲局'],
        ['部门名称', '乙局'],
      ],
      '甲局',
    ],
    [
      'blanks behind the colon and the code do not count',
      [['部门名称： 101001- 某县林业局']],
      '某县林业局',
    ],
    ['a label with nothing beside it states nothing', [['部门名称']], null],
    ['nor does one beside another label', [['部门名称', '填报单位']], null],
    ['a colon with nothing behind it', [['部门名称：', '某局']], '某局'],
  ])('%s', (_, rows, text) => {
    expect(department(...rows)?.text ?? null).toBe(text);
  });

  test('a title is read without its blanks', () => {
    expect(findTitle(on([['某 县  部门整体支出 绩效自评表']]), 0, 0)).toEqual({
      text: '某县部门整体支出绩效自评表',
      cell: 'A1',
    });
  });

  test.each<[string, Put[][], (string | number)[] | null]>([
    ['beside its label', [['评价年度', '2022']], [2022, 'B1']],
    ['beside its label, in Chinese digits', [['年度', '二〇二二年']], [2022, 'B1']],
    ['in a title without 年度', [['2021年部门整体支出绩效自评表']], [2021, 'A1']],
    [
      'a 年度 goes before both',
      [['2021年部门整体支出绩效自评表'], ['评价年度', '2022'], ['（2023年度）']],
      [2023, 'A3'],
    ],
    [
      'beside its label before the title',
      [['2021年部门整体支出绩效自评表'], ['评价年度', '2022']],
      [2022, 'B2'],
    ],
    ['a title without a year', [['部门整体支出绩效自评表']], null],
    ['nothing at all', [['某县']], null],
  ])('the year: %s', (_, rows, expected) => {
    const found = findYear(on(rows), 0, rows.length - 1);
    expect(found && [found.year, found.cell]).toEqual(expected);
  });

  const LINE = `${'某'.repeat(33)}2023年度`;
  test.each<[string, Put[][], string[]]>([
    ['what stands beside the name of a unit is no year', [['单位名称', '2023年度专班']], []],
    ['nor what stands behind it in its cell', [['单位名称：2023年度专班']], []],
    ['what stands before it is', [['（2023年度）', '单位名称', '某局']], ['A1']],
    ['only the next cell counts', [['单位名称', '某局', '2023年度']], ['C1']],
    ['forty characters', [[`${LINE}`]], ['A1']],
    ['forty characters and a stop', [[`某${LINE}`, `某某${LINE}`]], ['A1']],
    ['every one of a row', [['2022年度', '2023年度']], ['A1', 'B1']],
  ])('years: %s', (_, rows, cells) => {
    expect(findYears(on(rows), 0, rows.length - 1).map(({ cell }) => cell)).toEqual(cells);
  });

  test('a date in the first row of the footer', () => {
    expect(findFilledOn(on([['填报日期：2024年1月8日'], ['某某']]), 0, 1)).toEqual({
      text: '2024年1月8日',
      cell: 'A1',
    });
  });
});

describe('words of a header', () => {
  const WORDS = { name: { exact: ['甲', '同'] }, value: { exact: ['乙', '同'] } } as const;

  test('a word of two columns is the first that is free', () => {
    expect(matchHeader(on([['同', '同', '丙']]), 0, WORDS)).toMatchObject({
      columns: { name: 0, value: 1 },
      unknown: [{ row: 0, column: 2, text: '丙' }],
    });
    expect(matchHeader(on([['乙', '甲']]), 0, WORDS).columns).toEqual({ name: 1, value: 0 });
  });

  test.each([
    [34, { level3: 0, target: 1 }],
    [35, { level3: 0 }],
  ])('a word with %i characters in brackets', (count, columns) => {
    const label = `标准值(${'说'.repeat(count + 1)})`;
    expect(label.length).toBe(count + 6);
    expect(matchHeader(on([['三级指标', label]]), 0, INDICATOR_HEADERS).columns).toEqual(columns);
  });
});

describe('funds in small', () => {
  const HEAD: Put[] = [
    '资金情况',
    '资金名称',
    '年初预算数',
    '全年预算数',
    '全年执行数',
    '分值',
    '执行率',
  ];
  const read = (rows: Put[][], merges: string[] = []) =>
    readFunds(on(rows, merges), 0, rows.length - 1, correctionsFor('', []));
  const labels = (rows: Put[][], merges: string[] = []) =>
    read(rows, merges)?.rows.map(({ label }) => label) ?? null;

  test('a header in the last row is a block without rows', () => {
    expect(read([HEAD])?.rows).toEqual([]);
    expect(read([HEAD])?.header.row).toBe(0);
  });

  test.each<[string, Put[]]>([
    ['two amounts alone', ['年初预算数', '全年预算数']],
    ['one amount', ['资金名称', '全年预算数', '分值', '得分']],
    ['no amount', ['分值', '执行率', '得分', '原因']],
  ])('no header of funds: %s', (_, row) => {
    expect(read([row, ['资金总额', 10, 10, 9]])).toBeNull();
  });

  test('the heading of the block is no label of a row', () => {
    const rows = [HEAD, [null, '年度资金总额', 5, 5, 5], [null, null, 5, 5, 5]];
    expect(labels(rows, ['A1:A3'])).toEqual(['年度资金总额']);
  });

  test('a label merged into the amounts is none', () => {
    const rows = [HEAD, [null, '年度资金总额', 5, 5, 5], [null, '其他资金', null, 5, 5]];
    expect(labels(rows, ['B3:C3'])).toEqual(['年度资金总额']);
    expect(labels(rows)).toEqual(['年度资金总额', '其他资金']);
  });

  test('the label next to the amounts goes before one further left', () => {
    const rows = [HEAD, ['合计', '年度资金总额', 5, 5, 5], ['基本支出', null, 5, 5, 5]];
    expect(labels(rows)).toEqual(['年度资金总额', '基本支出']);
  });

  test('a blank row is passed over; a row of other words ends the block', () => {
    const rows = [
      HEAD,
      [null, '年度资金总额', 5, 5, 5],
      [],
      [null, '其他资金', null, null, 1],
      [null, '办公用房'],
      [null, '基本支出', 1, 1, 1],
    ];
    expect(labels(rows)).toEqual(['年度资金总额', '其他资金']);
    rows[4] = [null, null, null, 7];
    expect(labels(rows)).toEqual(['年度资金总额', '其他资金']);
  });

  test.each<[string, Put[]]>([
    ['年初', [null, '购置款', 5]],
    ['全年', [null, '购置款', null, 5]],
    ['执行', [null, '购置款', null, null, 5]],
  ])('one amount makes a row: %s', (_, row) => {
    expect(labels([HEAD, [null, '年度资金总额', 5, 5, 5], row])).toEqual([
      '年度资金总额',
      '购置款',
    ]);
  });

  test.each<[Put, Put, Put, string | null]>([
    [0.95, 100, 95, '95'],
    [95, 100, 95, '95'],
    [0.5, 100, 95, '0.5'],
    [0, 100, 0, '0'],
    [2, 100, 200, '200'],
    [2.1, 100, 210, '2.1'],
    [0.95, null, 95, '0.95'],
    [0.95, 100, null, '0.95'],
    [null, 100, 95, null],
    [0.945, 100, 95, '94.5'],
    [0.944, 100, 95, '0.944'],
  ])('a rate of %j where %j became %j is %s', (rate, budget, executed, percent) => {
    const block = read([HEAD, [null, '年度资金总额', null, budget, executed, 10, rate]]);
    expect(block?.rows[0]?.rate?.toFixed() ?? null).toBe(percent);
  });

  test('a form without marks and reasons has none', () => {
    const block = read([HEAD.slice(0, 5), [null, '年度资金总额', 5, 4, '30,000元']]);
    expect(block?.rows).toEqual([
      {
        role: 'total',
        label: '年度资金总额',
        initial: decimal('5'),
        budget: decimal('4'),
        executed: decimal('3'),
        weight: null,
        rate: null,
        score: null,
        reason: null,
        cells: { label: 'B2', initial: 'C2', budget: 'D2', executed: 'E2' },
      },
    ]);
  });

  test.each<[string, Put[][], (string | null)[] | null]>([
    [
      'the first label without an amount is passed over',
      [
        ['预算数', '见附表', '执行数', 9],
        ['预算数', 10],
      ],
      [null, '10', '9'],
    ],
    ['what was planned at first will do', [['年初预算数', 8, '执行数', 9]], ['8', null, '9']],
    ['a sum executed alone says nothing', [['执行数', 9]], null],
    ['nor does a budget alone', [['预算数', 9, '年初预算数', 8]], null],
    ['nor labels with nothing beside them', [['预算数'], ['执行数']], null],
  ])('labels with amounts beside them: %s', (_, rows, amounts) => {
    const fund = inlineFund(on(rows), 0, rows.length - 1);
    expect(
      fund && [fund.initial, fund.budget, fund.executed].map((one) => one?.toFixed() ?? null),
    ).toEqual(amounts);
  });

  test('labels with amounts in their cell; a bare amount or a share makes an ordinary row', () => {
    const row: Put[] = ['一般公共预算： 1,325.68 万元', '基本支出:12'];
    const amounts = (cells: Put[]) =>
      labelledAmounts(on([cells]), 0).map(({ label, budget, executed }) => [
        label,
        budget?.toFixed(),
        executed?.toFixed(),
      ]);
    expect(amounts(row)).toEqual([
      ['一般公共预算', '1325.68', undefined],
      ['基本支出', undefined, '12'],
    ]);
    expect(amounts([...row, { value: 0.95, format: '0%' }])).toEqual([]);
    expect(amounts([...row, 12])).toEqual([]);
    expect(amounts([...row, '12万元'])).toEqual([]);
  });

  test('only money is brought into the money unit of a form', () => {
    const reading = {
      text: '20000元',
      nature: 'money',
      value: decimal('20000'),
      upper: null,
      unit: '元',
    } as unknown as Reading;
    expect(toMoneyUnit(reading, '万元')).toEqual({ ...reading, value: decimal('2'), unit: '万元' });
    const quantity: Reading = { ...reading, nature: 'quantity' };
    expect(toMoneyUnit(quantity, '万元')).toBe(quantity);
    const shares: Reading = { ...reading, unit: '份' };
    expect(toMoneyUnit(shares, '万元')).toBe(shares);
    expect(toMoneyUnit(reading, '两')).toBe(reading);
  });
});

describe('what the form printed and nobody replaced', () => {
  test('is found down to the last row, with its cell', () => {
    const sheet = on([['暂无'], ['说明', '正常'], ['正常', '（200字以内）']]);
    const region = {
      first: 1,
      last: 2,
      header: matchHeader(sheet, 1, INDICATOR_HEADERS),
      repeats: new Set<number>(),
    };
    expect(findPlaceholders(sheet, region)).toEqual([{ cell: 'B3', text: '（200字以内）' }]);
    expect(findPlaceholders(sheet, { ...region, first: 0, last: 0 })).toEqual([
      { cell: 'A1', text: '暂无' },
    ]);
  });

  test('a limit behind a blank is none of the text', () => {
    expect(writtenText(' （200字以内）工作完成较好。')).toBe('工作完成较好。');
  });
});
