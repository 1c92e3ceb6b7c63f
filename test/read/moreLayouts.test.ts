import { expect, test } from 'vitest';
import { editsOf, examine } from '../../src/pipeline';
import { readForms } from '../../src/read';
import { findingsOf } from '../support/forms';
import { type Put, sheet, workbook } from '../support/sheets';

const TITLE: Put[] = ['2023年度部门整体支出绩效自评表'];
const HEADER: Put[] = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
];
const ROW: Put[] = ['产出指标', '数量指标', '场次', '≥5场', '6场', 90, 90];
const formOf = (rows: Put[][], merges: string[] = [], name = '自评表') => {
  const [form] = readForms(workbook(sheet(rows, { merges, name })));
  if (!form) throw new Error('no form');
  return form;
};

test('where every level has a 权重 of its own, the one behind the names is the indicators’', () => {
  const form = formOf(
    [
      TITLE,
      ['一级指标', '权重', '二级指标', '权重', '三级指标', '权重', '指标值', '完成值', '得分'],
      ['产出指标', 60, '数量指标', 60, '场次', 40, '≥5场', '6场', 40],
      [null, null, null, null, '人次', 20, '≥50人次', '50人次', 20],
      ['效益指标', 30, '社会效益指标', 30, '知晓率', 30, '≥90%', '91%', 30],
    ],
    ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4'],
  );
  expect(form.indicators.map(({ weight, cells }) => [weight?.toFixed(), cells.weight])).toEqual([
    ['40', 'F3'],
    ['20', 'F4'],
    ['30', 'F5'],
  ]);
  expect(
    form.groups.map(({ level, weight, cell, rows }) => [level, weight.toFixed(), cell, rows]),
  ).toEqual([
    [1, '60', 'B3', [3, 4]],
    [1, '30', 'B5', [5]],
    [2, '60', 'D3', [3, 4]],
    [2, '30', 'D5', [5]],
  ]);
  expect(form.mapping.questions).toEqual([]);
});

test('a level’s 分值 may stand anywhere where its header says whose it is', () => {
  const form = formOf(
    [
      TITLE,
      ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '得分', '三级分值', '一级分值'],
      ['产出指标', '数量指标', '场次', '≥5场', '6场', 40, 40, 60],
      [null, null, '人次', '≥50人次', '50人次', 20, 20, null],
      ['效益指标', '社会效益指标', '知晓率', '≥90%', '91%', 30, 30, 30],
    ],
    ['A3:A4', 'B3:B4', 'H3:H4'],
  );
  expect(form.indicators.map(({ cells }) => cells.weight)).toEqual(['G3', 'G4', 'G5']);
  expect(form.groups.map(({ level, weight, cell }) => [level, weight.toFixed(), cell])).toEqual([
    [1, '60', 'H3'],
    [1, '30', 'H5'],
  ]);
  expect(form.mapping.questions).toEqual([]);
});

test('a second header row without any merge is read as one header', () => {
  const form = formOf([
    TITLE,
    ['一级指标', '二级指标', '三级指标', '年度指标值', null, null, '实际完成值', '分值', '得分'],
    [null, null, null, '计算符号', '指标值', '计量单位'],
    ['产出指标', '数量指标', '场次', '≥', 5, '场', 6, 90, 90],
  ]);
  expect(form.indicators).toMatchObject([
    {
      row: 4,
      target: { operator: '>=', unit: '场' },
      actual: { unit: '场' },
      cells: { target: 'E4' },
    },
  ]);
});

test('figures of last year beside this year’s are not taken for them', () => {
  const form = formOf([
    TITLE,
    [
      '一级指标',
      '二级指标',
      '三级指标',
      '上年指标值',
      '上年实际完成值',
      '本年指标值',
      '上半年完成值',
      '本年实际完成值',
      '分值',
      '得分',
    ],
    ['产出指标', '数量指标', '场次', '≥3场', '3场', '≥5场', '2场', '6场', 90, 90],
  ]);
  expect(form.indicators).toMatchObject([{ target: { text: '≥5场' }, actual: { text: '6场' } }]);
});

test('a word that fits exactly goes before one that is merely like it', () => {
  const form = formOf([
    TITLE,
    [
      '二级指标',
      '三级指标',
      '调整前指标值',
      '指标值',
      '全年预计完成值',
      '实际完成值',
      '分值',
      '得分',
    ],
    ['数量指标', '场次', '≥3场', '≥5场', '7场', '6场', 90, 90],
  ]);
  expect(form.indicators).toMatchObject([{ target: { text: '≥5场' }, actual: { text: '6场' } }]);
});

test.each<[string, Put[][], string | undefined]>([
  ['Chinese numerals', [['二〇二三年度项目支出绩效自评表']], undefined],
  ['a field of its own', [['项目支出绩效自评表'], ['评价年度', '2023年']], undefined],
  ['a field in one cell', [['项目支出绩效自评表'], ['自评年度：2023']], undefined],
  ['only the name of the sheet', [['项目支出绩效自评表']], '2023年自评'],
])('the year by %s', (_, head, name) => {
  expect(formOf([...head, HEADER, ROW], [], name).year).toBe(2023);
});

test('a sheet’s name that speaks of two years or of a number tells no year', () => {
  expect(formOf([['项目支出绩效自评表'], HEADER, ROW], [], '2022-2023').year).toBeNull();
  expect(formOf([['项目支出绩效自评表'], HEADER, ROW], [], '120234').year).toBeNull();
});

test('amounts below one another, label left, amount right', () => {
  const form = formOf([
    TITLE,
    ['预算情况（万元）', '年初预算数', 100],
    [null, '全年预算数', 120],
    [null, '全年执行数', 118],
    HEADER,
    ROW,
  ]);
  expect(form.funds).toMatchObject([
    { role: 'total', cells: { initial: 'C2', budget: 'C3', executed: 'C4' } },
  ]);
  expect(form.funds[0]?.executed?.toFixed()).toBe('118');
});

test('a funding block of one row is the whole, whatever it is called', () => {
  const form = formOf([
    TITLE,
    ['资金', '年初预算数', '全年预算数', '全年执行数', '分值'],
    ['办案经费', 100, 120, 118, 10],
    HEADER,
    ROW,
  ]);
  expect(form.funds.map(({ role, label }) => [role, label])).toEqual([['total', '办案经费']]);
});

test('goals in rows of their own', () => {
  const form = formOf([
    TITLE,
    ['预期目标', '办好五场培训。'],
    ['实际完成情况', '已办六场。'],
    HEADER,
    ROW,
  ]);
  expect(form.goals).toEqual([
    { expected: '办好五场培训。', actual: '已办六场。', cells: { expected: 'B2', actual: 'B3' } },
  ]);
});

test('总分 above the indicators, and 总分 whose cell spans weight and score', () => {
  const above = formOf([TITLE, HEADER, ['总分', null, null, null, null, 90, 88], ROW]);
  expect(above.indicators).toHaveLength(1);
  expect([above.stated.total?.toFixed(), above.stated.cells.total]).toEqual(['88', 'G3']);
  const wide = formOf(
    [TITLE, HEADER, ROW, ['总分', null, null, null, null, 88]],
    ['A4:E4', 'F4:G4'],
  );
  expect(wide.stated.weight).toBeNull();
  expect([wide.stated.total?.toFixed(), wide.stated.cells.total]).toEqual(['88', 'F4']);
});

test('a total told in a line below the table is read, checked and never written over', () => {
  const book = workbook(sheet([TITLE, HEADER, ROW, ['自评总分：85.5分  等级：良']]));
  const [form] = readForms(book);
  expect([form?.stated.total?.toFixed(), form?.stated.grade]).toEqual(['85.5', '良']);
  const examination = examine(book);
  expect(examination.findings.filter(({ code }) => code === 'T04')).toMatchObject([
    { found: '85.5', expected: '90' },
  ]);
  expect(editsOf(examination)).toEqual([]);
});

test('a digit at the end of a level’s name is no weight', () => {
  const indicators = [['产出指标', '数量指标1', '甲', '≥1次', '1次', 90]];
  expect(findingsOf('T02', { indicators })).toEqual([]);
});

test.each(['填报单位：某区水利局', '自评单位：某区水利局', '预算单位：某区水利局'])(
  '%s names the unit',
  (text) => {
    expect(formOf([TITLE, [text], HEADER, ROW]).unitName).toBe('某区水利局');
  },
);

test('a table below the total is not read as indicators', () => {
  const form = formOf([
    TITLE,
    HEADER,
    ROW,
    ['总分', null, null, null, null, 90, 90],
    [],
    ['评分档次', '下限', '上限', '说明', '标准', '分值'],
    ['优', '90', '100', '好', '较好', 100],
  ]);
  expect(form.indicators.map(({ level3 }) => level3)).toEqual(['场次']);
  expect(form.stated.cells.total).toBe('G4');
});
