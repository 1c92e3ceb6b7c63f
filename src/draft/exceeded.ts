import type { Run } from '../model/report';
import { type Decimal, percentOf } from '../numbers/decimal';
import { percentFigure } from './figures';
import type { Row } from './row';
import { missingOf, nameOf } from './rowRuns';
import { cellsOf, say } from './runs';
import { sentences } from './text';

const COUNTED = new Set(['quantity', 'percent', 'money']);

/** How far 完成值 is above the 指标值 of a higher-is-better indicator, in percent of it; null where it is not, or cannot be told. */
function excessOf({ indicator: { target, actual } }: Row): Decimal | null {
  const positive = target.operator === '>=' || target.operator === '>';
  const alike =
    COUNTED.has(target.nature) &&
    target.nature === actual.nature &&
    target.unit === actual.unit &&
    target.per === actual.per &&
    target.change === actual.change;
  if (!positive || !alike || !target.value || !actual.value) return null;
  return actual.value.gt(target.value)
    ? percentOf(actual.value.minus(target.value), target.value)
    : null;
}

/** （超出年度指标值25%） — by how much only where 完成值 is exact; nothing where it is not above 指标值. */
export function exceededPhrase(row: Row): Run[] {
  const excess = excessOf(row);
  if (!excess) return [];
  const { form, indicator } = row;
  if (indicator.actual.approximate) return say`（高于年度指标值）`;
  const cells = cellsOf(form, indicator.cells.target, indicator.cells.actual);
  return say`（超出年度指标值${percentFigure(excess, cells)}）`;
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
