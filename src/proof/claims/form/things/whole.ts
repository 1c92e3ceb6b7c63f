import type { ProofTable } from '../../../../model/proof';
import { type Decimal, HUNDRED, percentOf, sum, ZERO } from '../../../../numbers/decimal';
import { squeeze } from '../../../../values/fold';
import type { CellValue } from '../cellValue';
import { marksOf, rowsOf } from './group';
import { marksFor } from './indicator';
import { cellAt, counted, distinct, type Thing, worth } from './thing';

/** What systems put before the name of a project: its code. */
const CODE = /^\d[\dA-Za-z]{5,}[-—_]/;

/** How a text may call the project of a form. */
function projectNames({ form }: ProofTable): string[] {
  const name = squeeze(form.project ?? '').replace(CODE, '');
  const bare = name.replace(/项目$/, '');
  return [...new Set([`${bare}项目`, name, bare.replace(/经费$/, '')])].filter(
    (each) => each.length >= 3,
  );
}

/** 整张表 The form as a whole: total, full marks, what was lost, how many indicators. */
export function wholeThing(table: ProofTable): Thing {
  const { form, score } = table;
  const rows = rowsOf(table);
  const marks = marksOf(table, rows);
  const execution = score.execution;
  const { stated } = form;
  const totalCell = cellAt(table, stated.cells.total);
  const reckonedFull = marks.weight?.plus(execution?.weight ?? ZERO) ?? null;
  const full = distinct([stated.weight, reckonedFull, HUNDRED].filter((value) => value !== null));
  const isKnown = score.undecided === 0 || stated.total !== null;
  const reckoned = isKnown ? marksFor(stated.total, score.total) : [];
  const totals = reckoned.map(({ score: total }) => total);
  const isSuggested = stated.total === null && marks.isSuggested;
  const shortOfRate = execution?.score && execution.weight?.gt(execution.score) ? 1 : 0;
  const cell = cellAt(table, rows[0]?.indicator.cells.level1 ?? rows[0]?.indicator.cells.level3);
  const measured = rows.filter(({ indicator: { target } }) => target.nature !== 'qualitative');
  const figured = measured.filter(({ indicator: { target } }) => target.nature !== 'unfilled');
  const suggested = score.indicators.filter(({ status }) => status === 'suggested').length;
  const of = (name: string, values: readonly (Decimal | null)[], unit: string): CellValue[] =>
    values.flatMap((value) => worth({ name, value, unit, cell: totalCell }));
  const counts = (name: string, values: readonly number[]): CellValue[] =>
    values.flatMap((value) => counted(name, value, cell));
  const asked = (value: CellValue): CellValue => (isSuggested ? { ...value, isSuggested } : value);
  const lost = full.flatMap((each) => totals.map((total) => each.minus(total)));
  // 三级指标合计扣2.86分；预算执行率扣0.20分
  const lostByRows = marks.scores.flatMap((each) => marks.weight?.minus(each) ?? []);
  const known = sum(
    [...score.indicators, ...(execution ? [execution] : [])].flatMap((line) =>
      line.score && line.weight ? [line.weight.minus(line.score)] : [],
    ),
  );
  return {
    kind: 'whole',
    label: form.project ?? '自评表',
    names: projectNames(table),
    shortNames: [],
    table,
    values: {
      weight: of('满分', full, '分'),
      score: reckoned.flatMap(({ score: total, note }) =>
        of('总分', [total], '分').map((value) => asked({ ...value, ...note })),
      ),
      deducted: of('总扣分', isKnown ? [known, ...lost, ...lostByRows] : [], '分').map(asked),
      scoreRate: full.flatMap((each) =>
        of(
          '总得分率',
          totals.map((total) => percentOf(total, each)),
          '%',
        ),
      ),
      count: counts('三级指标的项数', [rows.length, rows.length + 1]),
      short: counts('未得满分的项数', [
        ...marks.short.map((count) => count + shortOfRate),
        ...marks.short,
      ]),
      full: counts('得满分的项数', [
        ...marks.full,
        ...marks.full.map((count) => count + 1 - shortOfRate),
      ]),
      measured: counts('定量指标的项数', [figured.length, measured.length]),
      undecided: counts('得分未确定的项数', [score.undecided]),
      judged: counts('定性指标的项数', [rows.length - measured.length, suggested]),
    },
  };
}
