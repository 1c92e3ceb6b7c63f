import { describe, expect, test } from 'vitest';
import { editsOf, examine } from '../../src/pipeline';
import { type Put, sheet, workbook } from '../support/sheets';
import { readouts } from './readout';

const TITLE: Put[] = ['2023年度项目支出绩效自评表'];
const TABLE: Put[][] = [
  ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分', '偏差原因'],
  ['产出指标', '数量指标', '场次', '≥5场', '5场', 90, null, null],
];
const TOTAL: Put[] = ['总分', null, null, null, null, 100, null];

const fundsOf = (rows: Put[][], merges: string[] = []): string[] =>
  (readouts([TITLE, ...rows, ...TABLE], { merges })[0] ?? []).filter((line) =>
    line.startsWith('资金'),
  );
const writtenTo = (rows: Put[][], merges: string[] = [], policy = 'national-2020'): string[] =>
  editsOf(examine(workbook(sheet(rows, { merges })), { policy })).map(
    ({ address, value }) => `${address}=${value}`,
  );

describe('sources side by side, amounts below one another', () => {
  const ROWS: Put[][] = [
    ['项目资金', '资金来源', '资金总额', '其中：财政拨款', '单位资金', '备注'],
    [null, '年初预算数', 48, 40, 8],
    [null, '全年预算数', 50, 42, 8, null],
    [null, '全年执行数', '460,000元', 40, 6],
    [],
    [
      null,
      '执行率',
      { value: 0.92, format: '0%' },
      '95.24%',
      { value: '—', format: '0%' },
      '尾款未付',
    ],
    [null, '分值', 10, '—', '—'],
    [null, '得分', null, '—', '—'],
    ['完成情况', '全年举办5场。', null, 7],
  ];

  test('each source is a row with its own cells', () => {
    expect(fundsOf(ROWS, ['A2:A9'])).toEqual([
      '资金 total 资金总额‹C2› 年初48‹C3› 预算50‹C4› 执行46‹C5› 分值10‹C8› 执行率92‹C7› 得分—‹C9›',
      '资金 fiscal 财政拨款‹D2› 年初40‹D3› 预算42‹D4› 执行40‹D5› 分值—‹D8› 执行率95.24‹D7› 得分—‹D9›',
      '资金 unit 单位资金‹E2› 年初8‹E3› 预算8‹E4› 执行6‹E5› 分值—‹E8› 执行率—‹E7› 得分—‹E9›',
    ]);
  });

  test('the score of the rate goes below the total, and nowhere else', () => {
    expect(writtenTo([TITLE, ...ROWS, ...TABLE, TOTAL], ['A2:A9'])).toEqual([
      'C9=9.2',
      'G12=90',
      'G13=99.2',
      'H13=优',
    ]);
  });

  test('a source nobody knows by name counts where it has an amount; a remark does not', () => {
    const rows: Put[][] = [
      ['资金（万元）', '合计', '帮扶款', '说明'],
      ['预算数', 10, 4, '见附件'],
      ['执行数', 9, 4],
    ];
    expect(fundsOf(rows)).toEqual([
      '资金 total 合计‹B2› 预算10‹B3› 执行9‹B4›',
      '资金 — 帮扶款‹C2› 预算4‹C3› 执行4‹C4›',
    ]);
  });

  test('headings of two rows: those that reach down to the amounts name the sources', () => {
    const rows: Put[][] = [
      ['来源', '资金总额', '其中'],
      [null, null, '财政拨款', '其他资金'],
      ['年初预算数', 10, 6, 4],
      ['全年执行数', 8, 5, 3],
    ];
    expect(fundsOf(rows, ['A2:A3', 'B2:B3', 'C2:D2'])).toEqual([
      '资金 total 资金总额‹B2› 年初10‹B4› 执行8‹B5›',
      '资金 fiscal 财政拨款‹C3› 年初6‹C4› 执行5‹C5›',
      '资金 other 其他资金‹D3› 年初4‹D4› 执行3‹D5›',
    ]);
  });

  test.each<[string, Put[][]]>([
    [
      'one kind of amount alone',
      [
        ['资金', '资金总额', '财政拨款'],
        ['全年执行数', 10, 9],
        ['说明', 1, 2],
      ],
    ],
    [
      'one kind of amount twice',
      [
        ['资金', '资金总额'],
        ['全年执行数', 10],
        ['全年执行数', 9],
      ],
    ],
    [
      'words that stand under a source',
      [
        ['资金总额', 10],
        ['全年预算数', 9],
        ['全年执行数', 8],
      ],
    ],
  ])('is not made of %s', (_, rows) => {
    expect(fundsOf(rows).filter((line) => line.includes('资金总额'))).toEqual([]);
  });
});

describe('amounts beside their labels', () => {
  test('rate, weight and score stand beside theirs, the score still to be written', () => {
    const rows: Put[][] = [
      ['年初预算数', 30, '全年预算数', 30, '全年执行数', 28.5, '执行率', '95%', '分值', 10],
      ['得分'],
    ];
    expect(fundsOf(rows)).toEqual([
      '资金 total 预算数 年初30‹B2› 预算30‹D2› 执行28.5‹F2› 分值10‹J2› 执行率95‹H2› 得分—‹B3›',
    ]);
    expect(writtenTo([TITLE, ...rows, ...TABLE])).toEqual(['B3=9.5', 'G5=90']);
  });

  test('a rate behind its name in one cell is read, and the name stays', () => {
    const line = (rate: string): Put[] => [
      '资金情况（万元）',
      '年初预算：25',
      '调整后预算',
      '250,000元',
      '实际支出：24.1万元',
      rate,
      '分值（10分）',
      10,
      '得分：9',
    ];
    expect(fundsOf([line('执行率：96.4%')])).toEqual([
      '资金 total 预算数 年初25‹B2› 预算25‹D2› 执行24.1‹E2› 分值10‹H2› 执行率96.4‹F2› 得分9‹I2›',
    ]);
    const rows = [TITLE, line('执行率：69.4%'), ...TABLE];
    expect(writtenTo(rows)).toEqual(['G4=90']);
    const { findings } = examine(workbook(sheet(rows)));
    expect(findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual(
      expect.arrayContaining(['T06 自评表!F2', 'T08 自评表!I2']),
    );
  });

  test('a name with nothing behind it, and a mark that is not a number, tell nothing', () => {
    const rows: Put[][] = [
      ['预算数', 10, '执行数', 9, '执行率：—', '分值', '—', '得分', '—'],
      ['执行率：'],
    ];
    expect(fundsOf(rows)).toEqual(['资金 total 预算数 预算10‹B2› 执行9‹D2› 执行率—‹B3›']);
  });

  test('one below the other, the weight in the heading or in the name of the score', () => {
    const rows = (heading: string, score: string): Put[][] => [
      [heading, '预算数', 10],
      [null, '执行数', 9],
      [null, '执行率', null],
      [null, score, 9],
    ];
    const marksOf = (heading: string, score: string): string | undefined =>
      /执行9‹C3› ?(.*)$/.exec(fundsOf(rows(heading, score), ['A2:A5'])[0] ?? '')?.[1];
    expect(marksOf('预算执行情况（10分）', '得分')).toBe('分值10‹A2› 执行率—‹C4› 得分9‹C5›');
    expect(marksOf('总体情况（10分）', '得分')).toBe('执行率—‹C4›');
    expect(marksOf('预算执行情况（10分）', '说明')).toBe('执行率—‹C4›');
    expect(marksOf('预算执行情况', '得分')).toBe('执行率—‹C4›');
  });

  test('in the line of the amounts the name of the score may tell its weight', () => {
    expect(fundsOf([['预算数', 10, '执行数', 9, '自评得分（20分）', null]])).toEqual([
      '资金 total 预算数 预算10‹B2› 执行9‹D2› 分值20‹E2› 得分—‹F2›',
    ]);
  });

  test.each<[string, Put[][]]>([
    ['has another name', [['自评得分', 9.5]]],
    ['is more than the weight', [['得分', 96]]],
    [
      'stands below other words',
      [
        ['自评等级', '优'],
        ['得分', 9],
      ],
    ],
    ['stands beside other words', [['得分', 9, '等级', '优']]],
  ])('a score apart is that of the form where it %s', (_, below) => {
    const line: Put[] = ['预算数', 10, '执行数', 9, '分值', 10];
    expect(fundsOf([line, ...below])).toEqual([
      '资金 total 预算数 预算10‹B2› 执行9‹D2› 分值10‹F2›',
    ]);
  });

  test('预算数 beside 全年预算数 is what was planned at first', () => {
    expect(fundsOf([['预算数', 10, '调整后预算数', 8, '执行数', 7]])).toEqual([
      '资金 total 预算数 年初10‹B2› 预算8‹D2› 执行7‹F2›',
    ]);
    expect(fundsOf([['预算数', 10, '年初预算数', 12, '全年预算数', 8, '执行数', 7]])).toEqual([
      '资金 total 预算数 年初12‹D2› 预算8‹F2› 执行7‹H2›',
    ]);
  });
});
