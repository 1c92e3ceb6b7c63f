import type { ProofTable } from '../../../../model/proof';
import { type Decimal, percentOf } from '../../../../numbers/decimal';
import type { CellValue } from '../cellValue';
import { totalRow } from './fund';
import { marksFor } from './indicator';
import { cellAt, type Thing, worth } from './thing';

const NAMES = ['预算执行率', '资金执行率', '预算执行情况', '预算执行'];

/** 预算执行率 as a line that is scored. Its rate is told by the funding rows. */
export function executionThing(table: ProofTable): Thing {
  const { execution } = table.score;
  const row = totalRow(table);
  const cell = cellAt(table, row?.cells.score ?? row?.cells.executed);
  const weight = execution?.weight ?? row?.weight ?? null;
  const marks = marksFor(row?.score ?? null, execution?.score ?? null);
  const scores = marks.map(({ score }) => score);
  const of = (
    what: string,
    values: readonly (Decimal | null)[],
    unit: string,
    at = cell,
  ): CellValue[] =>
    values.flatMap((value) => worth({ name: `“预算执行率”的${what}`, value, unit, cell: at }));
  return {
    kind: 'execution',
    label: '预算执行率',
    names: NAMES,
    shortNames: [],
    table,
    values: {
      weight: of('分值', [weight], '分', cellAt(table, row?.cells.weight)),
      score: marks.flatMap(({ score, note }) =>
        of('得分', [score], '分').map((value) => ({ ...value, ...note })),
      ),
      deducted: of(
        '扣分',
        scores.map((score) => weight?.minus(score) ?? null),
        '分',
      ),
      scoreRate: of(
        '得分率',
        scores.map((score) => weight && percentOf(score, weight)),
        '%',
      ),
    },
  };
}
