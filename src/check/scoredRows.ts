import type { CheckContext } from '../model/check';
import type { Decimal } from '../numbers/decimal';

/** A row that carries a mark: the execution rate, 资金管理情况, then the indicators. */
export interface ScoredRow {
  readonly name: string;
  readonly cell: string | undefined;
  readonly weight: Decimal | null;
  /** 得分 as typed. */
  readonly typed: Decimal | null;
}

/** All rows whose marks make up the total. */
export function scoredRows({ form, score }: CheckContext): ScoredRow[] {
  const { indicators, management } = form;
  const rows = [
    ...management.map(({ label, ...row }) => ({ level3: label, ...row })),
    ...indicators,
  ].map(({ level3, cells, weight, score: typed }) => ({
    name: level3,
    cell: cells.score,
    weight,
    typed,
  }));
  const { execution } = score;
  if (!execution) return rows;
  const { fund, weight } = execution;
  const first = { name: '预算执行率', cell: fund.cells.score, weight, typed: fund.score };
  return [first, ...rows];
}
