import type { Form, FundRow, Indicator } from '../../src/model/form';
import type { Correction } from '../../src/model/mapping';
import type { Decimal } from '../../src/numbers/decimal';
import { readForms } from '../../src/read';
import { type Put, type SheetOptions, sheet, workbook } from '../support/sheets';

const at = (cell: string | undefined): string => (cell ? `‹${cell}›` : '');
const amount = (name: string, value: Decimal | null, cell: string | undefined): string =>
  value || cell ? `${name}${value?.toFixed() ?? '—'}${at(cell)}` : '';
const text = (name: string, value: string | null, cell: string | undefined): string =>
  value || cell ? `${name}${value ?? '—'}${at(cell)}` : '';
const line = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

function fund({ role, label, cells, ...row }: FundRow): string {
  return line(
    `资金 ${role ?? '—'} ${label}${at(cells.label)}`,
    amount('年初', row.initial, cells.initial),
    amount('预算', row.budget, cells.budget),
    amount('执行', row.executed, cells.executed),
    amount('分值', row.weight, cells.weight),
    amount('执行率', row.rate, cells.rate),
    amount('得分', row.score, cells.score),
    text('原因', row.reason, cells.reason),
  );
}

function indicator({ cells, target, actual, ...row }: Indicator): string {
  const value = (one: typeof actual): string =>
    `${one.text}[${[one.nature, one.value?.toFixed(), one.unit].filter(Boolean).join(' ')}]`;
  return line(
    `指标${row.row}`,
    `${row.level1}${at(cells.level1)}|${row.level2}${at(cells.level2)}|${row.level3}${at(cells.level3)}`,
    `${target.operator ?? ''}${value(target)}${at(cells.target)}`,
    `${value(actual)}${at(cells.actual)}`,
    amount('分值', row.weight, cells.weight),
    amount('得分', row.score, cells.score) + (row.scoreIsFormula ? '公式' : ''),
    text('原因', row.reason, cells.reason),
    text('方法', row.method, cells.method),
  );
}

/** All that was read of a form, a line a fact, each with its cell. */
export function readout(form: Form): string[] {
  const { cells, stated, mapping } = form;
  const { rows } = mapping;
  return [
    line(form.id, form.kind, form.moneyUnit, String(form.year)),
    line(
      text('标题', form.title, cells.title),
      form.years.map(({ year, cell }) => year + at(cell)).join('、'),
    ),
    line(
      text('单位', form.unitName, cells.unitName),
      text('项目', form.project, cells.project),
      text('日期', form.filledOn, cells.filledOn),
    ),
    ...form.funds.map(fund),
    ...form.goals.map(
      (goal) =>
        `目标 ${goal.expected}${at(goal.cells.expected)}→${goal.actual}${at(goal.cells.actual)}`,
    ),
    ...form.indicators.map(indicator),
    ...form.groups.map(
      ({ level, label, weight, cell, rows }) =>
        `分组${level} ${label}=${weight.toFixed()}${at(cell)} ${rows.join()}`,
    ),
    line(
      '总分',
      amount('', stated.total, stated.cells.total) + (stated.totalIsFormula ? '公式' : ''),
      amount('分值', stated.weight, stated.cells.weight),
      text('等级', stated.grade, stated.cells.grade) + (stated.gradeIsFormula ? '公式' : ''),
    ),
    ...(form.narratives ?? []).map(
      ({ kind, label, text, cell, limit }) =>
        `文字 ${kind} ${label} ${text.replaceAll('\n', '⏎')}${at(cell)} ${limit ?? '不限'}`,
    ),
    ...form.placeholders.map(({ cell, text }) => `留空 ${text}${at(cell)}`),
    ...mapping.columns.map(
      ({ block, key, column, cell, header, by }) =>
        `列 ${block}.${key} ${column}${at(cell ?? undefined)} ${header} ${by}`,
    ),
    `行 ${[rows.fundHeader, rows.indicatorHeader, rows.firstIndicator, rows.lastIndicator, rows.total].join()}`,
    ...mapping.questions.map(({ cell, key, message }) => `问 ${cell ?? key ?? '—'} ${message}`),
    ...Object.entries(form.formats).map(([cell, format]) => `格式 ${cell} ${format}`),
  ];
}

/** What is read of the forms on one sheet. */
export const readouts = (
  rows: readonly (readonly Put[])[],
  options: SheetOptions = {},
  corrections: readonly Correction[] = [],
): string[][] => readForms(workbook(sheet(rows, options)), corrections).map(readout);
