import { expect, test } from 'vitest';
import { T27 } from '../../src/check/T27';
import { policyOf } from '../../src/policies';
import { findingsOf, formWorkbook, scored } from '../support/forms';
import { sheet, workbook } from '../support/sheets';
import { form, sichuanFindings } from './rows';

const INSTRUCTION = '对照年度目标，说明相关任务目标的完成情况（100字以内）';

test.each([
  ['nothing written', null],
  ['无', '无'],
  ['a slash', '/'],
  ['a reason', '经费到位晚，未能按期完成。'],
])('passes: %s as a reason', (_, reason) => {
  expect(findingsOf('T27', form({ reason }))).toEqual([]);
});

test.each(['暂无', '待填', '请填写偏差原因'])('fails: %s as a reason', (reason) => {
  expect(findingsOf('T27', form({ reason }))).toMatchObject([
    { severity: 'error', cell: '自评表!I9', found: reason, expected: null },
  ]);
});

test('fails: the instruction stands where the goal was to be answered', () => {
  const findings = sichuanFindings('T27', { goal: INSTRUCTION });
  expect(findings).toMatchObject([{ severity: 'error', cell: '自评表!G6', found: INSTRUCTION }]);
  expect(findings[0]?.message).toContain('“对照年度目标，说明');
});

test('boundary: a short word in a value cell is left to T25, an instruction is not', () => {
  expect(findingsOf('T27', form({ actual: '暂无' }))).toEqual([]);
  expect(findingsOf('T27', form({ actual: '请填写实际完成值' }))).toMatchObject([
    { cell: '自评表!F9' },
  ]);
});

test('boundary: the name of a field may state its length, its content may not', () => {
  const conclusion = (label: string, text: string) =>
    sichuanFindings('T27', { conclusion: [[label, text]] });
  expect(conclusion('评价结论（200字以内）', '项目自评总分100分。')).toEqual([]);
  expect(conclusion('评价结论', '说明评价结论（200字以内）')).toMatchObject([
    { cell: '自评表!B12' },
  ]);
});

test('instructions printed below the table stay', () => {
  const [grid] = formWorkbook().grids;
  if (!grid) throw new Error('no grid');
  const [notes] = sheet([['填写说明：1.定量指标填写实际完成数；2.得分不得高于分值。']]).rows;
  const book = workbook({ ...grid, rows: [...grid.rows, notes ?? []] });
  expect(scored(book).findings.filter(({ code }) => code === 'T27')).toEqual([]);
});

test('a long text is cut in the message, not in what was found', () => {
  const text = `请说明${'完成情况'.repeat(10)}`;
  const [finding] = findingsOf('T27', form({ reason: text }));
  expect(finding?.found).toBe(text);
  expect(finding?.message).toContain(`${text.slice(0, 30)}…`);
});

test('boundary: four characters in a value cell are left to T25, five are not', () => {
  expect(findingsOf('T27', form({ actual: '暂无数据' }))).toEqual([]);
  expect(findingsOf('T27', form({ actual: '请填写数值' }))).toHaveLength(1);
});

test('a form without columns of values has no cells that are asked for elsewhere', () => {
  const { form: read, score } = scored(formWorkbook());
  const indicators = read.indicators.map((indicator) => ({ ...indicator, cells: {} }));
  const placeholders = [{ cell: 'F9', text: '暂无' }];
  const context = { score, policy: policyOf('national-2020') };
  expect(T27.find({ ...context, form: { ...read, placeholders } })).toEqual([]);
  expect(T27.find({ ...context, form: { ...read, indicators, placeholders } })).toHaveLength(1);
});
