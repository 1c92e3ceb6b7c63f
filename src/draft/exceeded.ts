import type { Run } from '../model/report';
import { type Decimal, percentOf } from '../numbers/decimal';
import { asksAtLeast } from '../vocabulary/operators';
import { exactFigure, percentFigure } from './figures';
import type { Row } from './row';
import { missingOf, nameOf } from './rowRuns';
import { cellsOf, say } from './runs';
import { sentences } from './text';

const COUNTED = new Set(['quantity', 'percent', 'money']);

/** How far 完成值 is above the 指标值 of a higher-is-better indicator; null where it is not, or cannot be told. */
function excessOf({ indicator: { target, actual } }: Row): Decimal | null {
  const positive = asksAtLeast(target.operator);
  const alike =
    COUNTED.has(target.nature) &&
    target.nature === actual.nature &&
    target.unit === actual.unit &&
    target.per === actual.per &&
    target.change === actual.change;
  if (!positive || !alike || !target.value || !actual.value) return null;
  return actual.value.gt(target.value) ? actual.value.minus(target.value) : null;
}

/** 超出年度指标值25%, for percentages 高出年度指标值1个百分点 — by how much only where 完成值 is exact. */
function excessWords({ form, indicator: { target, cells } }: Row, excess: Decimal): Run[] {
  const refs = cellsOf(form, cells.target, cells.actual);
  if (target.nature === 'percent') {
    return say`高出年度指标值${exactFigure(excess, '个百分点', refs)}`;
  }
  const share = target.value && percentOf(excess, target.value);
  return share ? say`超出年度指标值${percentFigure(share, refs)}` : say`高于年度指标值`;
}

/** （超出年度指标值25%）; nothing where 完成值 is not above 指标值. */
export function exceededPhrase(row: Row): Run[] {
  const excess = excessOf(row);
  if (!excess) return [];
  const words = row.indicator.actual.approximate ? '高于年度指标值' : excessWords(row, excess);
  return say`（${words}）`;
}

/** The reason where the policy asks why 完成值 is so far above 指标值; else nothing. */
export function overFulfilment(row: Row): Run[] {
  if (!row.line?.overFulfilled) return [];
  const { form, indicator } = row;
  const text = sentences(indicator.reason ?? '');
  const reason = text
    ? { text, cells: cellsOf(form, indicator.cells.reason) }
    : missingOf(row, '超额完成较多的原因');
  return say`${nameOf(row)}超额完成较多，原因是：${reason}。`;
}
