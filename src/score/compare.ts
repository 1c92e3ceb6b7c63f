import { qualified } from '../grid/address';
import type { Form } from '../model/form';
import type { FormScore, ScoreLine } from '../model/score';
import type { Decimal } from '../numbers/decimal';

/** 两种评分办法之差 One row that scores differently. */
export interface Difference {
  readonly form: string;
  readonly label: string;
  /** Qualified score cell; null where the form has none. */
  readonly cell: string | null;
  readonly here: Decimal | null;
  readonly there: Decimal | null;
  readonly hereWorking: string;
  readonly thereWorking: string;
}

/** Missing where a policy does not score the row. */
type Line = ScoreLine | null | undefined;

const same = (a: Decimal | null, b: Decimal | null): boolean =>
  a === null || b === null ? a === b : a.eq(b);

/** The rows of one form whose scores differ between two policies, and the total where it differs. */
export function differences(form: Form, here: FormScore, there: FormScore): Difference[] {
  const row = (label: string, one: Line, other: Line): Difference[] => {
    const [a, b] = [one?.score ?? null, other?.score ?? null];
    if (same(a, b)) return [];
    const cell = one?.cell ?? other?.cell ?? null;
    return [
      {
        form: form.id,
        label,
        cell: cell && qualified(form.sheet, cell),
        here: a,
        there: b,
        hereWorking: one?.working ?? '',
        thereWorking: other?.working ?? '',
      },
    ];
  };
  const rows = form.indicators.flatMap(({ level3, level2 }, index) =>
    row(level3 || level2, here.indicators[index], there.indicators[index]),
  );
  const total: Difference[] = same(here.total, there.total)
    ? []
    : [
        {
          form: form.id,
          label: '总分',
          cell: here.totalCell && qualified(form.sheet, here.totalCell),
          here: here.total,
          there: there.total,
          hereWorking: here.totalWorking,
          thereWorking: there.totalWorking,
        },
      ];
  return [...row('预算执行率', here.execution, there.execution), ...rows, ...total];
}
