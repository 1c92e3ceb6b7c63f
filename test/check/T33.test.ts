import { expect, test } from 'vitest';
import { findingsOf } from '../support/forms';
import { form, sichuanFindings, sichuanWorkbook } from './rows';

test.each([
  ['title and line agree', { title: '2023年度部门整体支出绩效自评表' }],
  ['only one of them', { year: '' }],
  ['none at all', { year: '', title: '部门整体支出绩效自评表' }],
])('passes: %s', (_, put) => {
  expect(findingsOf('T33', put)).toEqual([]);
});

test('fails: the title is last year’s', () => {
  expect(findingsOf('T33', { title: '2022年度部门整体支出绩效自评表' })).toMatchObject([
    { severity: 'error', cell: '自评表!A2', found: '2023', expected: '2022' },
  ]);
});

test('fails: 评价年度 is not that of the title', () => {
  const told = (year: string) =>
    findingsOf('T33', { title: '2023年度部门整体支出绩效自评表', year: `评价年度：${year}` });
  expect(told('2023年')).toEqual([]);
  expect(told('2022')).toMatchObject([
    { severity: 'error', cell: '自评表!A1', found: '2023', expected: '2022' },
  ]);
});

test('passes: a project is named after another year', () => {
  expect(sichuanWorkbook({ project: '2022年度农村公路养护' }).grids).toHaveLength(1);
  expect(sichuanFindings('T33', { project: '2022年度农村公路养护' })).toEqual([]);
});

test('boundary: a deadline on 1 January of the year passes, one on 31 December before does not', () => {
  const due = (target: string) => findingsOf('T33', form({ target, actual: '达成年度指标' }));
  expect(due('2023年1月1日前')).toEqual([]);
  expect(due('2022年12月31日前')).toMatchObject([
    { severity: 'error', cell: '自评表!E9', found: '2022年12月31日前', expected: '2023年' },
  ]);
});

test('boundary: done in December before may be early, so it is a warning', () => {
  const done = (actual: string) => findingsOf('T33', form({ target: '2023年6月底前', actual }));
  expect(done('2023年1月')).toEqual([]);
  expect(done('2022年12月')).toMatchObject([{ severity: 'warning', cell: '自评表!F9' }]);
});

test('later years are no defect: work may run on', () => {
  expect(findingsOf('T33', form({ target: '2024年6月底前', actual: '2023年11月' }))).toEqual([]);
});
