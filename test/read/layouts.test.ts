import { expect, test } from 'vitest';
import { readForms } from '../../src/read';
import { formWorkbook } from '../support/forms';
import { sheet, workbook } from '../support/sheets';

const HEADER = [
  '绩效指标',
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
];

test('columns are found by their words in any order, and anywhere on the sheet', () => {
  const rows = [
    [],
    [null, null, '项目支出绩效自评表'],
    [null, null, '（2022年度）'],
    [null, null, '项目名称', '0021-道路养护'],
    [null, null, '主管部门', '219-某区交通局', '实施单位', '219001-某区公路中心'],
    [
      null,
      null,
      '一级指标',
      '二级指标',
      '三级指标',
      '分值(10分)',
      '全年实际值(B)',
      '年度指标值(A)',
      '自评得分',
    ],
    [null, null, '产出指标', '数量指标', '养护里程', 50, '12公里', '≥10公里', 50],
    [null, null, '合计', null, null, 50, null, null, 50],
  ];
  const [form] = readForms(workbook(sheet(rows)));
  expect(form).toMatchObject({
    id: '自评表!C2',
    kind: 'project',
    project: '道路养护',
    unitName: '某区公路中心',
    year: 2022,
  });
  expect(form?.indicators[0]).toMatchObject({
    target: { text: '≥10公里' },
    actual: { text: '12公里' },
    cells: { target: 'H7', actual: 'G7', weight: 'F7', score: 'I7' },
  });
  expect(form?.stated.cells).toMatchObject({ total: 'I8', weight: 'F8' });
});

test('a header over two rows is read as one', () => {
  const rows = [
    ['部门整体支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '完成情况', null, '分值', '得分'],
    [null, null, null, '年度指标值', '实际完成值'],
    ['产出指标', '数量指标', '次数', '≥10次', '12次', 90, 90],
  ];
  const merges = ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:F3', 'G2:G3'];
  const [form] = readForms(workbook(sheet(rows, { merges })));
  expect(form?.indicators).toMatchObject([
    { row: 4, target: { text: '≥10次' }, actual: { text: '12次' } },
  ]);
});

test('two forms stacked on one sheet, a cover sheet and a hidden copy', () => {
  const one = (name: string) => [
    ['项目支出绩效自评表'],
    ['项目名称', name],
    HEADER,
    [null, '产出指标', '数量指标', `${name}次数`, '≥1次', '1次', 90],
    ['总分', null, null, null, null, null, 100],
    ['填表人：张三'],
  ];
  const cover = sheet([['某区财政局'], ['绩效自评材料']], { name: '封面' });
  const stacked = sheet([...one('甲'), [], ...one('乙')], { name: '表' });
  const hidden = sheet(one('丙'), { name: '旧表', visible: false });
  const forms = readForms(workbook(cover, stacked, hidden));
  expect(forms.map(({ id, project }) => [id, project])).toEqual([
    ['表!A1', '甲'],
    ['表!A8', '乙'],
  ]);
  expect(forms.map(({ indicators }) => indicators.length)).toEqual([1, 1]);
});

test('levels are carried down where a host delivers no merges', () => {
  const indicators = [
    ['产出指标', '数量指标', '甲', '≥1次', '1次', 30],
    [null, null, '乙', '≥1次', '1次', 30],
    ['效益指标', null, '丙', '健全', '达成年度指标', 30],
  ];
  const [form] = readForms(formWorkbook({ indicators }));
  expect(form?.indicators.map(({ level1, level2 }) => [level1, level2])).toEqual([
    ['产出指标', '数量指标'],
    ['产出指标', '数量指标'],
    ['效益指标', ''],
  ]);
});

test('weights as percentages, numbers stored as text, money in yuan', () => {
  const book = formWorkbook({
    funds: [['年度资金总额', '1,000', '1,000.50', '900.45', { value: 0.1, format: '0%' }]],
    indicators: [
      [
        '成本指标',
        '成本指标',
        '成本',
        '≤2.6亿元',
        '26000万元',
        { value: 0.9, format: '0%' },
        '90分',
      ],
    ],
  });
  const [form] = readForms(book);
  expect(form?.funds[0]?.budget?.toFixed()).toBe('1000.5');
  expect(form?.funds[0]?.weight?.toFixed()).toBe('10');
  expect(form?.indicators[0]?.weight?.toFixed()).toBe('90');
  expect(form?.indicators[0]?.score?.toFixed()).toBe('90');
  expect(form?.indicators[0]?.target).toMatchObject({ nature: 'money', unit: '万元' });
  expect(form?.indicators[0]?.target.value?.toFixed()).toBe('26000');
});

test('what is no form gives nothing', () => {
  expect(readForms(workbook())).toEqual([]);
  expect(readForms(workbook(sheet([])))).toEqual([]);
  expect(
    readForms(
      workbook(
        sheet([
          ['姓名', '数量', '单位'],
          ['甲', 1, '个'],
        ]),
      ),
    ),
  ).toEqual([]);
  expect(readForms(workbook(sheet([HEADER])))).toEqual([]);
});
