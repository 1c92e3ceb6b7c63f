import { describe, expect, test } from 'vitest';
import { editsOf, examine } from '../../src/pipeline';
import { readForms } from '../../src/read';
import { type Put, sheet, workbook } from '../support/sheets';
import { readouts } from './readout';

const TITLE: Put[] = ['2023年度部门整体支出绩效自评表'];
const HEADER: Put[] = ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'];
const row = (name: string, weight: number): Put[] => [
  '产出指标',
  '数量指标',
  name,
  '≥5场',
  '5场',
  weight,
  weight,
];
const linesOf = (rows: Put[][], merges: string[] = []): string[] =>
  readouts([TITLE, ...rows], { merges })[0] ?? [];
const fundsOf = (rows: Put[][], merges: string[] = []): string[] =>
  linesOf([...rows, HEADER, row('场次', 80)], merges).filter((line) => line.startsWith('资金'));

describe('a header that says 预算数 and no more', () => {
  const block = (heading: string, score: string, ...more: Put[][]): Put[][] => [
    [heading, null, '预算数（A）', '执行数（B）', '执行率（B/A）', score],
    [null, '部门整体支出总额', 13.5, 12.15, '90%', 18],
    ...more,
  ];
  const ROW = '资金 total 部门整体支出总额‹B3› 预算13.5‹C3› 执行12.15‹D3›';

  test('is of 全年预算数; the weight is told by the name of the score or of the block', () => {
    expect(
      fundsOf(block('预算执行情况（万元）\n（20分）', '得分\n（20分*执行率）'), ['A2:A3']),
    ).toEqual([`${ROW} 分值20‹F2› 执行率90‹E3› 得分18‹F3›`]);
    expect(fundsOf(block('预算执行情况（万元）\n（20分）', '得分'), ['A2:A3'])).toEqual([
      `${ROW} 分值20‹A2› 执行率90‹E3› 得分18‹F3›`,
    ]);
  });

  test.each([
    ['预算执行情况（万元）', '得分'],
    ['总体情况（20分）', '得分'],
    ['预算执行情况', '得分（百分制）'],
    ['预算执行情况', '得分（10分制）'],
  ])('no weight is made of %s and %s', (heading, score) => {
    expect(fundsOf(block(heading, score), ['A2:A3'])).toEqual([`${ROW} 执行率90‹E3› 得分18‹F3›`]);
  });

  test('nor where the block has no place for a score: then the rate is scored elsewhere', () => {
    expect(fundsOf(block('预算执行情况（20分）', '备注'), ['A2:A3'])).toEqual([
      `${ROW} 执行率90‹E3›`,
    ]);
  });

  test('a name beside one amount that holds a number is a name all the same', () => {
    const rows: Put[][] = [
      ['资金', '全年预算数', '全年执行数', '满分10分', '得分'],
      ['总额', 10, 9, 10, 9],
    ];
    expect(fundsOf(rows)).toEqual(['资金 total 总额‹A3› 预算10‹B3› 执行9‹C3› 得分9‹E3›']);
  });

  test('the score follows the weight that was told', () => {
    const rows = [TITLE, ...block('预算执行情况（20分）', '得分'), HEADER, row('场次', 80)];
    const book = workbook(sheet(rows, { merges: ['A2:A3'] }));
    const { findings } = examine(book, { policy: 'hubei' });
    expect(findings.filter(({ code }) => ['T01', 'T06', 'T08'].includes(code))).toEqual([]);
    const low = [...rows];
    low[2] = [null, '部门整体支出总额', 13.5, 12.15, '90%', 9];
    const edits = editsOf(
      examine(workbook(sheet(low, { merges: ['A2:A3'] })), { policy: 'hubei' }),
    );
    expect(edits.map(({ address, value }) => `${address}=${value}`)).toEqual(['F3=18']);
  });

  test('a weight typed in its own column goes before one that is told; parts have none', () => {
    const rows: Put[][] = [
      ['项目资金（20分）', '预算数', '执行数', '分值', '得分'],
      ['其中：财政拨款', 10, 9, null, null],
      ['资金总额', 10, 9, 10, 9],
    ];
    const weights = (all: Put[][]) => fundsOf(all).map((line) => /分值\S+/.exec(line)?.[0]);
    expect(weights(rows)).toEqual(['分值—‹D3›', '分值10‹D4›']);
    rows[2] = ['资金总额', 10, 9, '—', 9];
    expect(weights(rows)).toEqual(['分值—‹D3›', '分值20‹A2›']);
    rows[2] = ['上年结转', 10, 9, null, null];
    expect(weights(rows)).toEqual(['分值—‹D3›', '分值—‹D4›']);
  });

  test('beside 全年预算数 it is 年初预算数; beside both it says nothing new', () => {
    const amounts = (...names: string[]) =>
      fundsOf([
        ['资金', ...names],
        ['总额', 1, 2, 3, 4],
      ]);
    expect(amounts('预算数', '调整后预算数', '执行数')).toEqual([
      '资金 total 总额‹A3› 年初1‹B3› 预算2‹C3› 执行3‹D3›',
    ]);
    expect(amounts('年初预算数', '预算数', '执行数')).toEqual([
      '资金 total 总额‹A3› 年初1‹B3› 预算2‹C3› 执行3‹D3›',
    ]);
    expect(amounts('年初预算数', '全年预算数', '预算数', '执行数')).toEqual([
      '资金 total 总额‹A3› 年初1‹B3› 预算2‹C3› 执行4‹E3›',
    ]);
  });
});

describe('funds below the indicators', () => {
  const HEAD: Put[] = [
    '资金来源',
    '年初预算数',
    '全年预算数',
    '全年执行数',
    '执行率',
    '分值',
    '得分',
  ];
  const FUNDS: Put[][] = [
    ['三、项目资金执行情况（元）'],
    HEAD,
    ['年度资金总额', 10, 10, 9, '90%', 10, 9],
    ['本年财政拨款', 10, 10, 9, '90%', '—', '—'],
    [],
  ];
  const TABLE: Put[][] = [HEADER, row('场次', 90), []];
  const BANNER = ['A5:G5'];
  const told = (lines: string[]): string[] =>
    lines
      .filter((line) => /^(资金|指标|总分|行)/.test(line))
      .map((line) => (/^[资指]/.test(line) ? line.split(' ').slice(0, 3).join(' ') : line));

  test('end the indicators; 总分 is looked for below them', () => {
    const rows = [...TABLE, ...FUNDS, ['总分（资金＋指标）', null, null, null, null, 100, 99]];
    const lines = linesOf(rows, BANNER);
    expect(told(lines)).toEqual([
      '资金 total 年度资金总额‹A7›',
      '资金 fiscal 本年财政拨款‹A8›',
      '指标3 产出指标‹A3›|数量指标‹B3›|场次‹C3› >=≥5场[quantity',
      '总分 99‹G10› 分值100‹F10›',
      '行 6,2,3,3,10',
    ]);
    expect(lines[0]).toBe('自评表!A1 department 元 2023');
    expect(lines).toContain('列 funds.budget C‹C6› 全年预算数 word');
    const { findings } = examine(workbook(sheet([TITLE, ...rows], { merges: BANNER })));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('合计 of the indicators above them is not the total where another stands below', () => {
    const subtotal: Put[] = ['合计', null, null, null, null, 90, 90];
    const rows = [HEADER, row('场次', 90), subtotal, ...FUNDS];
    const whole: Put[] = ['合计', null, null, null, null, 100, 99];
    expect(told(linesOf([...rows, whole], BANNER)).slice(-2)).toEqual([
      '总分 99‹G10› 分值100‹F10›',
      '行 6,2,3,3,10',
    ]);
    expect(told(linesOf([...rows, ['填表人：某某'], whole], BANNER)).slice(-2)).toEqual([
      '总分 90‹G4› 分值90‹F4›',
      '行 6,2,3,3,4',
    ]);
  });

  test('合计 of all marks right below them is none of their rows', () => {
    const whole: Put[] = ['合计', null, null, null, null, 100, 99];
    expect(told(linesOf([...TABLE, ...FUNDS.slice(0, -1), whole], BANNER))).toEqual([
      '资金 total 年度资金总额‹A7›',
      '资金 fiscal 本年财政拨款‹A8›',
      '指标3 产出指标‹A3›|数量指标‹B3›|场次‹C3› >=≥5场[quantity',
      '总分 99‹G9› 分值100‹F9›',
      '行 6,2,3,3,9',
    ]);
  });

  test('a person may point at the total below them', () => {
    const rows = [TITLE, ...TABLE, ...FUNDS, ['总计得分', null, null, null, null, 100, 99]];
    const book = workbook(sheet(rows, { merges: BANNER }));
    const totals = readForms(book, [{ kind: 'row', form: '自评表!A1', what: 'total', row: 10 }]);
    expect(totals[0]?.stated.total?.toFixed()).toBe('99');
    expect(readForms(book)[0]?.stated.total).toBeNull();
  });

  test('the unit is that of their heading, else of the head of the form, not of an indicator', () => {
    const unitOf = (head: string, heading: string): string | undefined => {
      const rows = [[head], HEADER, row('人均成本（元）', 90), [], [heading], ...FUNDS.slice(1)];
      return linesOf(rows)[0]?.split(' ')[2];
    };
    expect(unitOf('金额单位：千元', '三、资金')).toBe('千元');
    expect(unitOf('金额单位：千元', '三、资金（元）')).toBe('元');
    expect(unitOf('说明', '三、资金')).toBe('万元');
  });

  test('funds above go before them, and the indicators end there all the same', () => {
    const above: Put[][] = [HEAD, ['年度资金总额', 8, 8, 8, '100%', 10, 10]];
    const lines = linesOf([...above, ...TABLE, ...FUNDS], ['A7:G7']);
    expect(told(lines).slice(0, 3)).toEqual([
      '资金 total 年度资金总额‹A3›',
      '指标5 产出指标‹A5›|数量指标‹B5›|场次‹C5› >=≥5场[quantity',
      '总分',
    ]);
  });

  test('sources may stand side by side there too', () => {
    const rows: Put[][] = [
      ...TABLE,
      ['资金', '年度资金总额', '财政拨款'],
      ['全年预算数', 10, 8],
      ['全年执行数', 9, 7],
      ['总分', null, null, null, null, 100, 99],
    ];
    expect(told(linesOf(rows))).toEqual([
      '资金 total 年度资金总额‹B5›',
      '资金 fiscal 财政拨款‹C5›',
      '指标3 产出指标‹A3›|数量指标‹B3›|场次‹C3› >=≥5场[quantity',
      '总分 99‹G8› 分值100‹F8›',
      '行 ,2,3,3,8',
    ]);
  });
});

describe('按收入性质 and 按支出性质 in one cell each', () => {
  const HEAD: Put[] = ['年度预算申请（万元）', null, '年初预算数', '全年预算数', '全年执行数'];
  const rows = (...spent: string[]): Put[][] => [
    HEAD,
    [null, '年度资金总额', 90, 100, 95],
    [null, '按收入性质分：100', null, null, `按支出性质分：${spent[0]}`],
    [null, '其中：一般公共预算：100', null, null, `其中：基本支出：${spent[1]}`],
    [null, null, null, null, `项目支出：${spent[2]}`],
  ];
  const spending = (...spent: string[]): (string | undefined)[] =>
    fundsOf(rows(...spent), ['A2:A6'])
      .filter((line) => /按支出|支出‹/.test(line))
      .map((line) => / (预算|执行)\S+$/.exec(line)?.[0].trim());

  test('both break down the budget, though one stands below 全年执行数', () => {
    expect(spending('100', '60', '40')).toEqual(['预算100‹E4›', '预算60‹E5›', '预算40‹E6›']);
    expect(spending('', '60', '40')).toEqual(['预算—‹E4›', '预算60‹E5›', '预算40‹E6›']);
    expect(spending('97', '57', '40')).toEqual(['预算97‹E4›', '预算57‹E5›', '预算40‹E6›']);
  });

  test('what adds up to 全年执行数 was broken down from it', () => {
    expect(spending('95', '60', '35')).toEqual(['执行95‹E4›', '执行60‹E5›', '执行35‹E6›']);
    expect(spending('', '60', '35')).toEqual(['执行—‹E4›', '执行60‹E5›', '执行35‹E6›']);
  });
});

test('金额单位 may stand in a cell of its own beside 单位', () => {
  const unit = (...cells: Put[]) => linesOf([cells, HEADER, row('场次', 90)])[0]?.split(' ')[2];
  expect(unit('预算单位', '某局', '单位', '元')).toBe('元');
  expect(unit('预算单位', '某局', '单位', '某局')).toBe('万元');
  expect(unit('币种', '元')).toBe('万元');
});

describe('one row of amounts without a label of its own', () => {
  const HEADS: Put[] = [
    '资金情况（万元）',
    null,
    '年初预算数',
    '全年预算数',
    '全年执行数',
    '分值',
    '得分',
  ];

  test('is the whole, called as the block is; what stands below it is no source', () => {
    const goal: Put[] = ['年度目标', null, '改造160户。', null, '改造160户。'];
    expect(fundsOf([HEADS, [null, null, 50, 48, 45.6, 10, 9.5], goal], ['A2:B3'])).toEqual([
      '资金 total 资金情况(万元)‹A2› 年初50‹C3› 预算48‹D3› 执行45.6‹E3› 分值10‹F3› 得分9.5‹G3›',
    ]);
  });

  test('is none where no amount stands in it, nor where the sources have names', () => {
    expect(fundsOf([HEADS, [null, null, null, null, null, null, 9.5]], ['A2:B3'])).toEqual([]);
    const named = fundsOf(
      [HEADS, [null, '总额', 50, 48, 45.6, 10, 9.5], [null, null, 1, 1, 1]],
      ['A2:A4'],
    );
    expect(named).toHaveLength(1);
  });
});
