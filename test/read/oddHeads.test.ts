import { describe, expect, test } from 'vitest';
import { EMPTY_MEMO } from '../../src/model/memo';
import { readForms } from '../../src/read';
import { materialPlace } from '../../src/read/material';
import { withCorrection } from '../../src/read/memo';
import { Sheet } from '../../src/read/sheet';
import { MATERIAL_COLUMNS } from '../../src/vocabulary/material';
import { formWorkbook } from '../support/forms';
import { type Put, sheet, workbook } from '../support/sheets';

const TITLE: Put[] = ['2023年度部门整体支出绩效自评表'];
const HEADER: Put[] = ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'];
const row = (name: string): Put[] => ['产出指标', '数量指标', name, '≥5场', '6场', 90, 90];
const formsOf = (rows: Put[][], merges: string[] = []) =>
  readForms(workbook(sheet(rows, { merges })));
const namesOf = (rows: Put[][], merges?: string[]) =>
  formsOf(rows, merges).map(({ indicators }) => indicators.map(({ level3 }) => level3));

test('a year in Chinese figures, with a circle for nought', () => {
  const [form] = formsOf([['二○二三年度部门整体支出绩效自评表'], HEADER, row('甲')]);
  expect(form?.year).toBe(2023);
});

describe('forms below one another without a total between them', () => {
  test('are parted by the title of the second', () => {
    expect(namesOf([TITLE, HEADER, row('甲'), TITLE, HEADER, row('乙')])).toEqual([['甲'], ['乙']]);
    expect(namesOf([TITLE, HEADER, row('甲'), ['附件2', ...TITLE], HEADER, row('乙')])).toEqual([
      ['甲'],
      ['乙'],
    ]);
  });

  test('or by the first fact of the second', () => {
    const forms = formsOf([TITLE, HEADER, row('甲'), ['单位名称', '乙局'], HEADER, row('乙')]);
    expect(forms.map(({ id, unitName }) => [id, unitName])).toEqual([
      ['自评表!A1', null],
      ['自评表!A4', '乙局'],
    ]);
  });
});

test.each([0, 1])(
  'a form with neither title nor facts begins behind what ends the one above, %i rows off',
  (off) => {
    const total: Put[] = ['总分', null, null, null, null, 90, 90];
    const between: Put[][] = Array.from({ length: off }, () => ['重点工作一览']);
    const rows = [
      TITLE,
      HEADER,
      row('甲'),
      total,
      ['填表人：某某'],
      ...between,
      HEADER,
      row('乙'),
      total,
    ];
    expect(formsOf(rows).map(({ id }) => id)).toEqual(['自评表!A1', '自评表!A6']);
  },
);

describe('side by side', () => {
  test('notes of some width beside a form are no form', () => {
    const rows = [
      [...TITLE, null, null, null, null, null, null, null, '甲', '乙', '丙', '丁'],
      [...HEADER, null, '项', '目', '说', '明'],
      [...row('甲'), null, 1, 2, 3, 4],
    ];
    expect(namesOf(rows)).toEqual([['甲']]);
  });

  test('a level named again is no second form where the rest of a header is missing', () => {
    const rows = [TITLE, [...HEADER, '一级指标', '备注'], [...row('甲'), '产出指标', '无']];
    expect(namesOf(rows)).toEqual([['甲']]);
  });
});

test('a sheet has nothing beyond its edges, nor a view beyond its columns', () => {
  const whole = new Sheet(sheet([['甲', '乙', '丙']]));
  expect([whole.text(0, 9), whole.label(0, 9), whole.text(7, 0)]).toEqual(['', '', '']);
  const view = whole.within(1, 1);
  expect([0, 1, 2].map((column) => view.text(0, column))).toEqual(['', '乙', '']);
  expect([0, 1, 2].map((column) => view.label(0, column))).toEqual(['', '乙', '']);
});

describe('funds', () => {
  const fundsOf = (rows: Put[][]) =>
    formsOf([TITLE, ...rows, HEADER, row('甲')])[0]?.funds.map(
      ({ label, initial, budget, executed }) => [
        label,
        ...[initial, budget, executed].map((amount) => amount?.toFixed() ?? null),
      ],
    );
  const HEAD: Put[] = ['资金（万元）', '年初预算数', '全年预算数', '全年执行数'];

  test('a blank row between them is passed over, and a row without a label ends them', () => {
    const rows = [HEAD, ['总额', 10, 9, 8], [], ['财政拨款', 10, 9, 8], [null, 1, 2, 3]];
    expect(fundsOf(rows)).toEqual([
      ['总额', '10', '9', '8'],
      ['财政拨款', '10', '9', '8'],
    ]);
  });

  test('labels left, amounts right: 年初预算数 will do where there is no other', () => {
    expect(fundsOf([['年初预算数', 100, '全年执行数', 95]])).toEqual([
      ['预算数', '100', null, '95'],
    ]);
    expect(
      fundsOf([
        ['资金情况', '全年预算数', 100, '全年执行数', 95],
        ['总体目标', '略'],
      ]),
    ).toEqual([['预算数', null, '100', '95']]);
  });

  test('in a row of labelled amounts what is no funding is left alone', () => {
    const rows = [HEAD, [null, '一般公共预算：10', '联系方式：12345', '基本支出：8']];
    expect(fundsOf(rows)?.map(([label]) => label)).toEqual(['一般公共预算', '基本支出']);
  });
});

test('a goal may lack either side; a row that lacks both is none', () => {
  const HEAD: Put[] = ['年度总体目标', '预期目标', null, '实际完成情况'];
  const goalsOf = (...goals: Put[][]) =>
    formsOf([TITLE, HEAD, ...goals, HEADER, row('甲')], ['A2:A5'])[0]?.goals.map(
      ({ expected, actual }) => [expected, actual],
    );
  expect(
    goalsOf([null, null, null, '已办'], [null, '要办', null, '无'], [null, '无', null, '暂无']),
  ).toEqual([
    ['', '已办'],
    ['要办', ''],
  ]);
});

describe('fields for prose', () => {
  const narratives = (...rows: Put[][]) =>
    formsOf([
      TITLE,
      HEADER,
      row('甲'),
      ['总分', null, null, null, null, 90, 90],
      ...rows,
    ])[0]?.narratives?.map(({ label, text }) => [label, text]);

  test('a label with another field beside it is not answered by what stands below', () => {
    expect(narratives(['存在问题', '改进措施', '加强督查。'], ['人手不足。'])).toEqual([
      ['改进措施', '加强督查。'],
    ]);
  });

  test('a prompt with its limit says nothing, however it is put', () => {
    expect(narratives(['存在问题', '简要填写存在问题（200字以内）'])).toEqual([]);
    const long =
      '一是人手不足，二是经费到位晚，三是部分设施老旧、维修频次高，影响了工程进度和服务质量。';
    expect(narratives(['存在问题', `${long}（200字以内）`])).toEqual([['存在问题', long]]);
  });
});

test('a second total row takes the place of the first; rows that are no indicators add up', () => {
  const said = { kind: 'row', form: '表!A1' } as const;
  const column = {
    kind: 'column',
    form: '表!A1',
    block: 'indicators',
    key: 'score',
    column: 'H',
  } as const;
  const memo = [
    { ...said, what: 'total', row: 9 },
    column,
    { ...said, what: 'notIndicator', row: 5 },
    { ...said, what: 'total', row: 10 },
    { ...said, what: 'notIndicator', row: 6 },
    { ...said, what: 'notIndicator', row: 5 },
  ] as const;
  const { corrections } = memo.reduce(withCorrection, EMPTY_MEMO);
  expect(corrections).toEqual([
    column,
    { ...said, what: 'total', row: 10 },
    { ...said, what: 'notIndicator', row: 6 },
    { ...said, what: 'notIndicator', row: 5 },
  ]);
});

test('报告素材 ends behind the last row that holds anything', () => {
  const rows = [
    [MATERIAL_COLUMNS.text, MATERIAL_COLUMNS.id],
    ['甲', 'duties'],
    [],
    [null, ''],
    ['乙', null],
    [null, null],
  ];
  expect(materialPlace(workbook(sheet(rows, { name: '报告素材' })))?.end).toBe(5);
  expect(readForms(formWorkbook())).toHaveLength(1);
});
