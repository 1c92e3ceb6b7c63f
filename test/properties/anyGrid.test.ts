import fc from 'fast-check';
import { expect, test } from 'vitest';
import { position } from '../../src/grid/address';
import { cellAt } from '../../src/grid/lookup';
import type { Form } from '../../src/model/form';
import type { Workbook } from '../../src/model/grid';
import { UserError } from '../../src/model/userError';
import { type Decimal, decimal } from '../../src/numbers/decimal';
import { draftReports, editsOf, examine } from '../../src/pipeline';
import { cellText } from '../../src/values/cellText';
import { formWorkbook } from '../support/forms';
import { mutated, mutation } from '../support/mutations';
import { type Put, sheet, workbook } from '../support/sheets';
import { workbookOf } from '../support/workbooks';
import { atMost, RUNS } from './runs';

const word = fc.constantFrom(
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因',
  '总分',
  '合计',
  '年初预算数',
  '全年预算数',
  '全年执行数',
  '执行率',
  '年度资金总额',
  '其中：财政拨款',
  '基本支出',
  '项目名称',
  '部门名称',
  '预期目标',
  '实际完成情况',
  '部门整体支出绩效自评表',
  '（2023年度）',
  '≥10次',
  '10余次',
  '100%',
  '达成年度指标',
  '—',
  '/',
  '',
  '产出指标(50分)',
  '=1+1',
  '<b>x</b>',
  '#DIV/0!',
  '等级',
  '优',
  '2022年12月底',
  '增长6%',
  '１００％',
  '近百期',
);
const value = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 2, arbitrary: fc.constantFrom(0, 10, 100, 0.95, -1, 1e15, 1e-7, 44926) },
  { weight: 1, arbitrary: fc.string() },
  { weight: 3, arbitrary: fc.constant(null) },
);
const put: fc.Arbitrary<Put> = fc.oneof(
  { weight: 5, arbitrary: value },
  {
    weight: 1,
    arbitrary: fc.record({
      value,
      format: fc.constantFrom('General', '0%', 'yyyy/m/d', '@', '0.00'),
      formula: fc.constantFrom(null, '=A1'),
    }),
  },
);
const merges = fc.array(
  fc
    .tuple(fc.nat(8), fc.nat(8), fc.nat(3), fc.nat(3))
    .map(([top, left, down, right]) => ({ top, left, bottom: top + down, right: left + right })),
  { maxLength: 6 },
);
const anyBook: fc.Arbitrary<Workbook> = fc
  .tuple(fc.array(fc.array(put, { maxLength: 10 }), { maxLength: 14 }), merges)
  .map(([rows, merged]) => workbook({ ...sheet(rows), merges: merged }));

/** A form with one cell replaced. */
const damaged: fc.Arbitrary<Workbook> = fc
  .tuple(fc.nat(12), fc.nat(9), put)
  .map(([row, column, replacement]) => {
    const book = formWorkbook({
      indicators: [
        ['产出指标', '数量指标', '次数', '≥10次', '9次', 45],
        ['效益指标', '社会效益', '水平', '提升', '达成年度指标', 45],
      ],
    });
    const [grid] = book.grids;
    if (!grid) return book;
    const rows = grid.rows.map((cells) => [...cells]);
    const cell = sheet([[replacement]]).rows[0]?.[0];
    const line = rows[row];
    if (cell && line && column < line.length) line[column] = cell;
    return workbook({ ...grid, rows });
  });

/** Every number of a form stands at the address it names. */
function standsInItsCell(book: Workbook, form: Form): void {
  const grid = book.grids.find((candidate) => candidate.sheet === form.sheet);
  const textAt = (cell: string | undefined): string => {
    const at = position(cell ?? '');
    if (!grid || !at) return '';
    const found = cellAt(grid, at.row, at.column);
    return `${cellText(found)} ${String(found.value)}`.normalize('NFKC').replaceAll(',', '');
  };
  const check = (value: Decimal | null, cell: string | undefined): void => {
    if (value === null || value.abs().lt('0.0001') || value.gte('1000000000000')) return;
    const text = textAt(cell);
    const numbers = (text.match(/\d+(?:\.\d+)?/g) ?? []).map((digits) => decimal(digits));
    const stands = numbers.some((number) =>
      ['1', '100', '1000', '10000', '100000000', '0.0001'].some((factor) =>
        number.times(decimal(factor)).eq(value.abs()),
      ),
    );
    expect(
      stands || /[一二三四五六七八九十百千]/.test(text),
      `${value.toFixed()} in ${cell}: ${text}`,
    ).toBe(true);
  };
  for (const { initial, budget, executed, weight, score, cells } of form.funds) {
    check(initial, cells.initial);
    check(budget, cells.budget);
    check(executed, cells.executed);
    check(weight, cells.weight);
    check(score, cells.score);
  }
  for (const { target, actual, weight, score, cells } of form.indicators) {
    check(target.value, cells.target);
    check(actual.value, cells.actual);
    check(weight, cells.weight);
    check(score, cells.score);
  }
  check(form.stated.total, form.stated.cells.total);
}

/** Runs everything; the only way out besides a result is one Chinese sentence. */
function everything(book: Workbook): void {
  try {
    const examination = examine(book);
    for (const form of examination.forms) standsInItsCell(book, form);
    for (const score of examination.scores) {
      for (const line of [...score.indicators, ...(score.execution ? [score.execution] : [])]) {
        if (line.status === 'kept' || line.score === null || line.weight === null) continue;
        if (line.weight.gte('0'))
          expect(line.score.gte('0') && line.score.lte(line.weight)).toBe(true);
      }
    }
    editsOf(examination);
    draftReports(examination, { style: 'prose' });
    draftReports(examination, { style: 'itemised' });
  } catch (error) {
    if (error instanceof UserError) expect(error.message).toMatch(/\p{Script=Han}/u);
    else throw error;
  }
}

test('any grid at all gives a form or one sentence, and no number that stands in no cell', () => {
  fc.assert(fc.property(anyBook, everything), { numRuns: RUNS });
});

test('a form with any one cell replaced', () => {
  fc.assert(fc.property(damaged, everything), { numRuns: RUNS });
});

test('every real form with rows, columns or words removed, swapped or moved', async () => {
  const books = await Promise.all(['000', '001', '002', '003', '004'].map(workbookOf));
  const spoilt = fc
    .tuple(fc.constantFrom(...books), fc.array(mutation, { minLength: 1, maxLength: 4 }))
    .map(([book, mutations]) => mutated(book, mutations));
  fc.assert(fc.property(spoilt, everything), { numRuns: atMost(150) });
});
