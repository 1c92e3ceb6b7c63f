import { describe, expect, test } from 'vitest';
import type { ProofTable } from '../../../../src/model/proof';
import { findingsOf } from '../../findings';
import { tableOf } from '../../prose';

const { form, score } = tableOf({
  funds: [
    ['年度资金总额', 90, 100, 97.5, 10, '97.5%', 9.75],
    ['基本支出', 60, 60, 60, null, null, null],
  ],
  indicators: [
    ['产出指标', '数量指标', '检查次数', '≥50次', '48次', 90, 86.4],
    ['产出指标', '质量指标', '整改完成率', '≥50%', '60%', 0, 0],
  ],
  total: [100, 96.15, '优'],
});
const { stated } = form;
const NAMELESS: ProofTable = { form: { ...form, unitName: null, year: null }, score };
const UNGRADED: ProofTable = {
  form: { ...form, stated: { ...stated, grade: null, cells: { total: 'H12' } } },
  score,
};
const UNDECIDED: ProofTable = { form: UNGRADED.form, score: { ...score, grade: null } };
const WITHOUT_TOTAL: ProofTable = {
  form: { ...form, funds: form.funds.map((row) => ({ ...row, role: null })) },
  score,
};

const findings = (table: ProofTable, text: string) => findingsOf('R03', text, { tables: [table] });
const expected = (table: ProofTable, text: string) =>
  findings(table, text).map((finding) => finding.expected);

describe('a form without a unit and a year', () => {
  test.each([
    ['全年预算数101万元。', ['100万元']],
    ['2023年度绩效自评报告\n2022年全年预算数101万元。', []],
    ['2023年度绩效自评报告\n2023年全年预算数101万元。', ['100万元']],
    ['某区某某局全年预算数101万元。', []],
    ['一、城市管理专项经费\n全年预算数12万元。', []],
    ['一、检查次数及经费情况\n全年预算数101万元。', ['100万元']],
  ])('%s', (text, values) => {
    expect(expected(NAMELESS, text)).toEqual(values);
  });
});

describe('the grade', () => {
  test('that the form does not state is the one worked out; the cell is named where there is one', () => {
    expect(findings(UNGRADED, '自评得分96.15分，等级为良。')).toMatchObject([
      {
        found: '良',
        expected: '优',
        message: '正文的等级写“良”，自评表没有填写等级，按评分办法计，是“优”，两处应当一致。',
        cells: [],
      },
    ]);
    expect(findings({ form, score }, '自评得分96.15分，等级为良好。')).toMatchObject([
      {
        found: '良好',
        message: '正文的等级写“良好”，自评表（自评表!I12）是“优”，两处应当一致。',
        cells: [{ sheet: '自评表', address: 'I12' }],
      },
    ]);
  });

  test('that neither states nor works out, or that is no total’s, is not compared', () => {
    expect(expected(UNDECIDED, '自评得分96.15分，等级为良。')).toEqual([]);
    expect(expected({ form, score }, '等级为良。')).toEqual([]);
    expect(expected({ form, score }, '自评得分96.15分，等级为优秀。')).toEqual([]);
  });
});

test('without a total row no amount of the whole is compared', () => {
  expect(expected(WITHOUT_TOTAL, '全年预算数101万元，执行率99%。')).toEqual([]);
  expect(expected(WITHOUT_TOTAL, '基本支出全年预算数61万元。')).toEqual(['60万元']);
});

describe('a section of measures sets out what is to come', () => {
  test.each([
    ['一、改进措施\n检查次数达到60次。', []],
    ['一、存在的问题及改进措施\n检查次数达到60次。', ['48次']],
    ['一、存在的问题\n（一）改进措施\n检查次数达到60次。', []],
    ['一、改进措施\n（一）自评结果\n检查次数达到60次。', ['48次']],
    ['一、检查情况\n检查次数达到60次。', ['48次']],
  ])('%s', (text, values) => {
    expect(expected({ form, score }, text)).toEqual(values);
  });
});

describe('what a heading or a line opens with holds for what follows', () => {
  test.each([
    ['1.检查次数\n分值90分，得85分。', ['86.4分']],
    ['1.检查次数：全年开展\n分值90分，得85分。', ['86.4分']],
    ['检查次数：全年开展。\n该项得85分。', []],
    ['（一）检查次数\n1.组织情况\n该项得85分。', []],
    ['检查次数\n该项得85分。', ['86.4分']],
    ['检查次数\n该项工作较好。\n该项得85分。', ['86.4分']],
    ['（1）“检查次数”指标。该项得85分。', ['86.4分']],
    ['一是检查次数。该项得85分。', ['86.4分']],
    ['其中：检查次数得85分。', ['86.4分']],
  ])('%s', (text, values) => {
    expect(expected({ form, score }, text)).toEqual(values);
  });
});
