import type { ManagementMark } from '../model/form';
import type { Policy } from '../model/policy';
import type { ExecutionScore, ScoreLine, TotalCap } from '../model/score';
import { type Decimal, decimal, round2, sum } from '../numbers/decimal';
import { show, show2 } from '../numbers/show';
import { shownPercent } from './formulas/execution';

/** 总分封顶 that applies at an execution rate in percent; null where none does. */
export function capAt(policy: Policy, rate: Decimal | null): TotalCap | null {
  if (rate === null) return null;
  const { value, source } = policy.rules.totalCaps;
  const cap = value.find(({ belowPercent }) => rate.lt(decimal(belowPercent)));
  return cap
    ? { limit: decimal(cap.cap), belowPercent: decimal(cap.belowPercent), rate, source }
    : null;
}

/** 总分: the decided rows and the marks of 资金管理情况 added up, never above the cap; with its sum in Chinese. */
export function totalOf(
  execution: ExecutionScore | null,
  indicators: readonly ScoreLine[],
  cap: TotalCap | null,
  management: readonly ManagementMark[],
): { readonly total: Decimal; readonly working: string } {
  const marks = (lines: readonly ScoreLine[]) =>
    lines.map(({ score }) => score).filter((score) => score !== null);
  const rest = sum(marks(indicators));
  const managed = sum(management.flatMap(({ score }) => score ?? []));
  const whole = round2(
    sum(marks(execution ? [execution] : []))
      .plus(managed)
      .plus(rest),
  );
  const first = execution?.score ? `预算执行率${show2(execution.score)}＋` : '';
  const second = management.length > 0 ? `资金管理等${show2(managed)}＋` : '';
  const working = `${first}${second}各项指标${show2(rest)}＝${show2(whole)}`;
  if (!cap || whole.lte(cap.limit)) return { total: whole, working };
  const why = `执行率${shownPercent(cap.rate)}低于${show(cap.belowPercent)}%，总分最高${show(cap.limit)}分（${cap.source}）`;
  return { total: cap.limit, working: `${working}；${why}` };
}
