import { expect, test } from 'vitest';
import { examine } from '../../src/pipeline';
import { readForms } from '../../src/read';
import { findingsOf, formWorkbook, scored } from '../support/forms';
import { type Put, sheet, workbook } from '../support/sheets';

const HEADER: Put[] = [
  '绩效指标',
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因',
];

test('amounts stored as text beside a label with a colon', () => {
  const [form] = readForms(
    formWorkbook({ funds: [['年度资金总额：', '100', '100.00', '95.5', '10']] }),
  );
  expect(form?.funds[0]).toMatchObject({ role: 'total', label: '年度资金总额' });
  expect(form?.funds[0]?.executed?.toFixed()).toBe('95.5');
});

test('a heading over several columns leaves them to the headers below it', () => {
  const rows = [
    ['部门整体支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '指标值', null, '分值', '得分'],
    [null, null, null, '实际值', '目标值', null, null],
    ['产出指标', '数量指标', '活动场次', '19场', '≥20场', 90, null],
  ];
  const merges = ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:F3', 'G2:G3'];
  const [form] = readForms(workbook(sheet(rows, { merges })));
  expect(form?.indicators[0]).toMatchObject({
    target: { text: '≥20场' },
    actual: { text: '19场' },
  });
});

test('a header repeated on the next page goes on with the same form', () => {
  const rows = [
    ['部门整体支出绩效自评表'],
    ['部门名称', '某区某局'],
    HEADER,
    [null, '产出指标', '数量指标', '甲', '≥1次', '1次', 50],
    HEADER,
    [null, '效益指标', '社会效益', '乙', '提升', '达成年度指标', 40],
    ['总分', null, null, null, null, null, 100],
  ];
  const forms = readForms(workbook(sheet(rows)));
  expect(forms).toHaveLength(1);
  expect(forms[0]?.indicators.map(({ level3 }) => level3)).toEqual(['甲', '乙']);
});

test('unknown headers are asked about though the funding block uses the same columns', () => {
  const rows = [
    ['部门整体支出绩效自评表'],
    ['资金（万元）', null, null, null, '年初预算数', '全年预算数', '全年执行数', '分值'],
    [null, null, null, '年度资金总额', 1, 1, 1, 10],
    [
      '绩效指标',
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '达到情况',
      '分值',
      '得分',
      '未达成原因',
    ],
    [null, '产出指标', '数量指标', '甲', '≥1次', '1次', 90],
  ];
  const [form] = readForms(workbook(sheet(rows)));
  expect(form?.mapping.questions.map(({ header, key }) => header ?? key)).toEqual([
    '达到情况',
    'actual',
  ]);
  expect(form?.indicators[0]?.cells.reason).toBe('I5');
});

test.each<[string, Put[][], number | null]>([
  [
    'a date above the table is no year',
    [['部门整体支出绩效自评表'], ['填报日期：2024年3月1日']],
    null,
  ],
  [
    'nor is the year in a project name',
    [['项目支出绩效自评表'], ['项目名称', '2021年度延续项目']],
    null,
  ],
  ['the title says it', [['2023年度部门整体支出绩效自评表'], ['填报日期：2024年3月1日']], 2023],
  [
    'the line below the title says it',
    [['部门整体支出绩效自评表'], ['（2023年度）'], ['填报日期：2024年3月1日']],
    2023,
  ],
  ['a title with a plain year', [['某局2022年部门整体支出绩效自评表']], 2022],
])('%s', (_, head, year) => {
  const rows = [...head, HEADER, [null, '产出指标', '数量指标', '甲', '≥1次', '1次', 90]];
  expect(readForms(workbook(sheet(rows)))[0]?.year).toBe(year);
});

test.each(['自评得分合计', '项目自评总得分', '总分', '合计得分', '总   分：'])(
  '%s closes the table',
  (label) => {
    const book = formWorkbook();
    const rows = (book.grids[0]?.rows ?? []).map((row) =>
      row.map(({ value }) => (value === '总分' ? label : value)),
    );
    const [form] = readForms(workbook(sheet(rows)));
    expect(form?.indicators).toHaveLength(1);
    expect(form?.stated.cells.weight).toBe('G10');
  },
);

test('an indicator may be called 总分', () => {
  const indicators = [
    ['产出指标', '数量指标', '次数', '≥10次', '10次', 30],
    [null, null, '总分', '≥80分', '85分', 30],
    [null, null, '说明会', '≥2场', '2场', 30],
  ];
  const [form] = readForms(formWorkbook({ indicators }));
  expect(form?.indicators.map(({ level3 }) => level3)).toEqual(['次数', '总分', '说明会']);
});

test('amounts in yuan in a form in 万元', () => {
  const [form] = readForms(
    formWorkbook({ funds: [['年度资金总额', 100, '1,000,000元', '985,000元', 10]] }),
  );
  expect(form?.funds[0]?.budget?.toFixed()).toBe('100');
  expect(form?.funds[0]?.executed?.toFixed()).toBe('98.5');
});

test('a rate typed as a fraction without a percent format', () => {
  const funds = [['年度资金总额', 200, 200, 190, 10, 0.95, 9.5]];
  expect(findingsOf('T06', { funds })).toEqual([]);
  expect(
    findingsOf('T06', { funds: [['年度资金总额', 200, 200, 190, 10, 0.5, 9.5]] }),
  ).toHaveLength(1);
});

test('weights as fractions of one', () => {
  const indicators = [
    ['产出指标', '数量指标', '甲', '≥1次', '1次', 0.5],
    ['效益指标', '社会效益', '乙', '≥1次', '1次', 0.4],
  ];
  const { score, findings } = scored(formWorkbook({ indicators }));
  expect(score.total.toFixed()).toBe('100');
  expect(findings.filter(({ code }) => code === 'T01')).toEqual([]);
});

test('a row that shares its marks with the row above is asked about, not guessed', () => {
  const rows = [
    ['部门整体支出绩效自评表'],
    HEADER,
    [null, '产出指标', '数量指标', '甲', '≥1次', '1次', 90, null],
    [null, null, null, null, '≥2次', '2次', null, null],
    ['总分', null, null, null, null, null, 100],
  ];
  const [form] = readForms(workbook(sheet(rows, { merges: ['D3:D4', 'G3:G4', 'H3:H4'] })));
  expect(form?.indicators).toHaveLength(1);
  expect(form?.mapping.questions.map(({ message }) => message)).toEqual([
    expect.stringContaining('第4行与上一行合用分值'),
  ]);
});

test.each([
  ['产出指标\n50', '50'],
  ['产出指标50分', '50'],
  ['产出指标（50分）', '50'],
  ['产出指标(50%)', '50'],
])('the weight in the label %s', (label, weight) => {
  const [form] = readForms(
    formWorkbook({ indicators: [[label, '数量指标', '甲', '≥1次', '1次', 50]] }),
  );
  expect(form?.indicators[0]?.level1).toBe('产出指标');
  expect(form?.groups[0]?.weight.toFixed()).toBe(weight);
});

test.each([
  [['中央财政资金', '地方资金', '其他资金']],
  [['省级补助资金', '区级配套资金', '自筹资金']],
])('sources %j add up', (labels) => {
  const funds = [
    ['年度资金总额', null, 60, 60, 10],
    ...labels.map((label) => [label, null, 20, 20]),
  ];
  expect(findingsOf('T09', { funds })).toEqual([]);
});

test('negative amounts are a question, never a negative score', () => {
  const { scores } = examine(formWorkbook({ funds: [['年度资金总额', 100, 100, -5, 10]] }));
  expect(scores[0]?.execution).toMatchObject({ status: 'undecided', score: null });
  expect(scores[0]?.execution?.working).toContain('负数');
});
