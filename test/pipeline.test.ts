import { expect, test } from 'vitest';
import { openXlsx } from '../src/hosts/file';
import { decimal } from '../src/numbers/decimal';
import { draftReports, editsOf, examine } from '../src/pipeline';
import { memoryWorkbookAfter } from './support/applied';
import { formWorkbook } from './support/forms';
import { sheet, workbook } from './support/sheets';
import { bytesOf, hostOf, workbookOf } from './support/workbooks';

test.each([
  [
    '000',
    'national-2020',
    ['H5', 'I5', 'H12', 'H13', 'H14', 'H15', 'H16', 'H17', 'H18', 'H19', 'H20', 'I20'],
  ],
  [
    '001',
    'jiangxi-2023',
    ['H5', 'I5', ...Array.from({ length: 12 }, (_, row) => `H${11 + row}`), 'H23', 'I23'],
  ],
])(
  '%s under %s: scores, rate, total and grade are written, and nothing else',
  async (number, policy, cells) => {
    const edits = editsOf(examine(await workbookOf(number), { policy }));
    expect(edits.map(({ address }) => address)).toEqual(cells);
    expect(edits.every(({ before }) => before === null)).toBe(true);
  },
);

test.each(['000', '001', '002', '003', '004'])(
  '%s: scoring a scored copy writes nothing new',
  async (number) => {
    const host = hostOf(number);
    const first = examine(await host.read());
    await host.write(editsOf(first));
    const copy = openXlsx(host.bytes());
    const second = examine(await copy.read());
    expect(editsOf(second)).toEqual([]);
    expect(second.scores.map(({ total }) => total.toFixed())).toEqual(
      first.scores.map(({ total }) => total.toFixed()),
    );
    await copy.write([]);
    expect(copy.bytes()).toEqual(host.bytes());
  },
);

test('reading changes nothing', async () => {
  const host = hostOf('000');
  examine(await host.read());
  expect(host.bytes()).toEqual(bytesOf('000'));
});

test('001: execution above the budget is an error at its cell', async () => {
  const { findings } = examine(await workbookOf('001'));
  expect(findings.filter(({ code }) => code === 'T07')).toMatchObject([
    { severity: 'error', cell: '自评表!F5', found: '102.19%' },
    { severity: 'error', cell: '自评表!F6', found: '121.75%' },
  ]);
});

test('002 and 003: the defects of the published reports that a table shows', async () => {
  const errors = async (number: string) => {
    const { findings } = examine(await workbookOf(number));
    const wrong = findings.filter(({ severity }) => severity === 'error');
    return wrong.map(({ code, cell }) => `${code} ${cell?.split('!')[1]}`);
  };
  expect(await errors('002')).toEqual(['T08 I5', 'T11 I5']);
  expect(await errors('003')).toEqual(['T04 H29', 'T11 I28', 'T25 F28', 'T31 H6', 'T31 H7']);
});

test('a percent cell gets a number, a plain cell the text a person would type', () => {
  const rateEdit = (format: string) => {
    const funds = [['年度资金总额', 200, 200, 195, 10, { value: null, format }]];
    return editsOf(examine(formWorkbook({ funds }))).find(({ purpose }) => purpose === 'rate')
      ?.value;
  };
  expect(rateEdit('0.00%')).toBe(0.975);
  expect(rateEdit('General')).toBe('97.50%');
});

test('cells with formulas are never written', () => {
  const formula = { value: 5, formula: '=1+4' };
  const book = formWorkbook({
    funds: [['年度资金总额', 100, 100, 90, 10, formula, formula]],
    indicators: [['产出指标', '数量指标', '次数', '≥10次', '9次', 90, formula]],
    total: [100, formula, formula],
  });
  expect(editsOf(examine(book))).toEqual([]);
});

test('total and grade wait until nothing is undecided', () => {
  const indicators = [['产出指标', '数量指标', '次数', '≥10次', null, 90]];
  const purposes = editsOf(examine(formWorkbook({ indicators }))).map(({ purpose }) => purpose);
  expect(purposes).not.toContain('total');
  expect(purposes).not.toContain('grade');
});

test('a mark chosen inside the tier is kept, one outside is not', async () => {
  const book = await workbookOf('000');
  const chosen = (mark: string) =>
    examine(book, { choices: new Map([['自评表!H18', decimal(mark)]]) }).scores[0];
  expect(chosen('11')).toMatchObject({
    indicators: expect.arrayContaining([expect.objectContaining({ cell: 'H18', status: 'kept' })]),
  });
  expect(chosen('11')?.total.toFixed()).toBe('95.75');
  expect(chosen('12')?.total.toFixed()).toBe('95.25');
});

test('what was written is what is read', () => {
  const book = formWorkbook({
    indicators: [['产出指标', '数量指标', '次数', '≥10次', '9次', 90, null, '原因']],
  });
  const first = examine(book);
  const after = examine(memoryWorkbookAfter(book, editsOf(first)));
  expect(after.forms[0]?.stated.total?.toFixed()).toBe(first.scores[0]?.total.toFixed());
  expect(editsOf(after)).toEqual([]);
  expect(after.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a workbook without a form is one sentence', () => {
  expect(() => examine(workbook(sheet([['姓名', '电话']])))).toThrow(/没有找到绩效自评表/);
});

test('an unknown outline is one sentence', async () => {
  const examination = examine(await workbookOf('000'));
  expect(() => draftReports(examination, { outline: 'mars' })).toThrow(/没有名为“mars”的报告提纲/);
});

test('a rate already written stays as it is where the form has no cell for its score', () => {
  const book = workbook(
    sheet([
      ['部门整体支出绩效自评表'],
      ['资金（万元）', null, null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率'],
      [null, null, '年度资金总额', 200, 200, 195, 10, '97.5%'],
      ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值'],
      [null, '产出指标', '数量指标', '次数', '≥10次', '10次', 90],
    ]),
  );
  expect(editsOf(examine(book))).toEqual([]);
});

test('the fixed execution row is known with brackets of either width, by scores and checks alike', () => {
  for (const name of ['预算执行率(10分)', '预算执行率（10分）']) {
    const indicators = [
      ['预算执行', '预算执行率', name, '100%', '90%', 10, 9],
      ['产出指标', '数量指标', '次数', '≥10次', '10次', 90, 90],
    ];
    const book = formWorkbook({ indicators, funds: [['年度资金总额', 200, 200, 195, 10]] });
    const { scores, findings } = examine(book);
    expect(scores[0]?.total.toFixed(), name).toBe('99.75');
    expect(
      findings.map(({ code }) => code),
      name,
    ).toContain('T32');
  }
});
