import { expect, test } from 'vitest';
import type { Correction } from '../../src/model/mapping';
import { EMPTY_MEMO } from '../../src/model/memo';
import { examine, printMemo, withCorrection, withoutCorrections } from '../../src/pipeline';
import { readForms } from '../../src/read';
import { parseMemo } from '../../src/read/memo';
import { formWorkbook } from '../support/forms';
import { sheet, workbook } from '../support/sheets';
import { workbookOf } from '../support/workbooks';

const strange = () =>
  workbook(
    sheet([
      ['部门整体支出绩效自评表'],
      ['（2023年度）'],
      ['一级指标', '二级指标', '三级指标', '年初下达任务', '年末兑现', '封顶数', '得分', '备注'],
      ['产出指标', '数量指标', '次数', '≥10次', '9次', 90, null, null],
      ['合并计算', null, null, null, null, 100, null, null],
    ]),
  );

const point = (key: string, column: string | null): Correction => ({
  kind: 'column',
  form: '自评表!A1',
  block: 'indicators',
  key,
  column,
});

test('every column says which header it was taken from, and by what', async () => {
  const [form] = readForms(await workbookOf('000'));
  expect(form?.mapping.rows).toEqual({
    fundHeader: 4,
    indicatorHeader: 11,
    firstIndicator: 12,
    lastIndicator: 19,
    total: 20,
  });
  expect(form?.mapping.questions).toEqual([]);
  expect(form?.mapping.columns).toContainEqual({
    block: 'indicators',
    key: 'target',
    column: 'E',
    cell: 'E11',
    header: '年度指标值',
    by: 'word',
  });
  expect(form?.mapping.columns).toContainEqual({
    block: 'funds',
    key: 'executed',
    column: 'F',
    cell: 'F4',
    header: '全年执行数',
    by: 'word',
  });
});

test('a header nobody knows is a question, and so is a column that is needed and missing', () => {
  const [form] = readForms(strange());
  expect(form?.mapping.questions.map(({ key, cell, header }) => [key, cell, header])).toEqual([
    [null, 'D3', '年初下达任务'],
    [null, 'E3', '年末兑现'],
    [null, 'F3', '封顶数'],
    ['target', null, null],
    ['actual', null, null],
    ['weight', null, null],
  ]);
  for (const { message } of form?.mapping.questions ?? []) expect(message).toMatch(/请指明/);
});

test('columns pointed at are read, shown as pointed at, and no longer asked about', () => {
  const corrections = [point('target', 'D'), point('actual', 'E'), point('weight', 'F')];
  const [form] = readForms(strange(), corrections);
  expect(form?.indicators[0]).toMatchObject({
    target: { text: '≥10次', operator: '>=' },
    actual: { text: '9次' },
    cells: { target: 'D4', actual: 'E4', weight: 'F4' },
  });
  expect(form?.mapping.columns).toContainEqual({
    block: 'indicators',
    key: 'actual',
    column: 'E',
    cell: 'E3',
    header: '年末兑现',
    by: 'person',
  });
  expect(form?.mapping.questions).toEqual([]);
});

test('a row can be pointed at: the total, and a row that is no indicator', () => {
  const columns = [point('target', 'D'), point('actual', 'E'), point('weight', 'F')];
  const row = (what: 'total' | 'notIndicator'): Correction => ({
    kind: 'row',
    form: '自评表!A1',
    what,
    row: 5,
  });
  const [before] = readForms(strange(), columns);
  expect(before?.indicators).toHaveLength(2);
  const [total] = readForms(strange(), [...columns, row('total')]);
  expect(total?.indicators).toHaveLength(1);
  expect(total?.stated.cells).toMatchObject({ total: 'G5', weight: 'F5' });
  const [none] = readForms(strange(), [...columns, row('notIndicator')]);
  expect(none?.indicators).toHaveLength(1);
  expect(none?.stated.total).toBeNull();
});

test('a column taken by mistake can be taken away or exchanged', () => {
  const book = formWorkbook();
  const [none] = readForms(book, [point('reason', null)]);
  expect(none?.indicators[0]?.cells.reason).toBeUndefined();
  const [other] = readForms(book, [point('target', 'F')]);
  expect(other?.indicators[0]).toMatchObject({
    target: { text: '10次' },
    actual: { nature: 'unfilled' },
  });
});

test('corrections of another form, of unknown keys and of nonsense change nothing', () => {
  const [plain] = readForms(formWorkbook());
  const [same] = readForms(formWorkbook(), [
    { ...point('target', 'F'), form: '别的表!A1' },
    point('nonsense', 'F'),
  ]);
  expect(same).toEqual(plain);
});

test('the memo takes in corrections, one a subject, and survives print and parse', () => {
  const first = withCorrection(parseMemo(null), point('target', 'D'));
  const second = withCorrection(withCorrection(first, point('target', 'E')), {
    kind: 'row',
    form: '自评表!A1',
    what: 'total',
    row: 5,
  });
  expect(second.corrections).toEqual([
    point('target', 'E'),
    { kind: 'row', form: '自评表!A1', what: 'total', row: 5 },
  ]);
  expect(parseMemo(printMemo(second))).toEqual(second);
  expect(withoutCorrections(second, '自评表!A1').corrections).toEqual([]);
});

test.each([
  '',
  'x',
  '{}',
  '{"version":2,"corrections":[]}',
  '{"version":1,"corrections":[{"kind":"column"}]}',
  '[1]',
])('a memo that is not ours is as good as none: %s', (text) => {
  expect(parseMemo(text)).toEqual(EMPTY_MEMO);
});

test('what the workbook remembers is applied without asking again', () => {
  const memo = [point('target', 'D'), point('actual', 'E'), point('weight', 'F')].reduce(
    withCorrection,
    parseMemo(null),
  );
  const { forms, scores } = examine({ ...strange(), memo: printMemo(memo) });
  expect(forms[0]?.mapping.questions).toEqual([]);
  expect(scores[0]?.indicators[0]?.score?.toFixed()).toBe('81');
});

test('a question answered with 没有这一列 or 用不着 is not asked again', () => {
  const corrections = [
    point('weight', null),
    point('target', 'D'),
    point('actual', 'E'),
    point('unused:封顶数', 'F'),
  ];
  expect(readForms(strange(), corrections)[0]?.mapping.questions).toEqual([]);
});
