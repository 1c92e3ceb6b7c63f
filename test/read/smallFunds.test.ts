import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/model/value';
import { decimal } from '../../src/numbers/decimal';
import { correctionsFor } from '../../src/read/corrections';
import { readFunds } from '../../src/read/funds';
import { inlineFund } from '../../src/read/inlineFunds';
import { labelledAmounts } from '../../src/read/labelledAmounts';
import { toMoneyUnit } from '../../src/read/money';
import type { Put } from '../support/sheets';
import { on } from './table';

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
    expect(read([HEAD])?.header?.row).toBe(0);
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
    const fund = inlineFund(on(rows), 0, rows.length - 1, '万元');
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
      ['基本支出', '12', undefined],
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
