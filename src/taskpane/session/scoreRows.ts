import { qualified } from '../../grid/address';
import type { Edit } from '../../model/edit';
import type { Form } from '../../model/form';
import type { FormScore, ScoreLine } from '../../model/score';
import type { Decimal } from '../../numbers/decimal';
import { show2, showShort } from '../../numbers/show';
import { editKey } from './editsToWrite';
import { editValue } from './editValue';
import { formEdits } from './formEdits';

/** 评分清单的一行 */
export interface ScoreRow {
  readonly key: string;
  readonly label: string;
  /** Qualified cell that clicking shows; null where the form has none. */
  readonly cell: string | null;
  readonly before: string;
  readonly after: string;
  readonly weight: string | null;
  readonly status: ScoreLine['status'];
  readonly working: string;
  readonly range: ScoreLine['range'];
  readonly edit: Edit | null;
  readonly overFulfilled: boolean;
  /** 得分计算方法 as the form states it. */
  readonly method: string | null;
  /** 人工改分 with its reason. */
  readonly override: ScoreLine['override'] | null;
  /** The largest mark 改分 takes; null where the row is not for it. */
  readonly overridable: ScoreLine['weight'];
}

/** 改分 is for what a formula gave or could not give; where a person judges anyway the cell itself is the place. */
function overridable(line: ScoreLine): ScoreLine['weight'] {
  const open = line.override || line.status === 'computed' || line.status === 'undecided';
  return open && line.cell !== null && !line.isVoid && !line.isExecution ? line.weight : null;
}

const shown = (value: Decimal | null) => (value ? showShort(value) : '—');

/** The score lines of one form in sheet order, each with the edit it leads to: execution first, then indicators. */
export function scoreRows(form: Form, score: FormScore, edits: readonly Edit[]): ScoreRow[] {
  const byCell = new Map(edits.map((edit) => [editKey(edit), edit]));
  const row = (
    line: ScoreLine,
    label: string,
    typed: Decimal | null,
    rest: Pick<ScoreRow, 'method' | 'overridable'>,
  ): ScoreRow => {
    const cell = line.cell ? qualified(form.sheet, line.cell) : null;
    const edit = (cell && byCell.get(cell)) || null;
    return {
      key: cell ?? label,
      label,
      cell,
      before: edit ? editValue(edit.before) : typed ? showShort(typed) : '空',
      after: shown(line.score),
      weight: line.weight ? showShort(line.weight) : null,
      status: line.status,
      working: line.working,
      range: line.range,
      edit,
      overFulfilled: line.overFulfilled,
      override: line.override ?? null,
      ...rest,
    };
  };

  const total = form.funds.find((fund) => fund.role === 'total');
  const execution = score.execution
    ? [
        row(score.execution, '预算执行率得分', total?.score ?? null, {
          method: null,
          overridable: null,
        }),
      ]
    : [];
  const indicators = score.indicators.map((line, i) => {
    const indicator = form.indicators[i];
    return row(line, indicator?.level3 || `第 ${i + 1} 项指标`, indicator?.score ?? null, {
      method: indicator?.method ?? null,
      overridable: overridable(line),
    });
  });
  return [...execution, ...indicators];
}

/** 执行率、总分、等级 and whatever else is written but is no score line. */
export function otherEdits(form: Form, rows: readonly ScoreRow[], edits: readonly Edit[]): Edit[] {
  const taken = new Set(rows.map((row) => row.cell));
  return formEdits(form, edits).filter((edit) => !taken.has(editKey(edit)));
}

/** What an edit will show in the sheet; a rate as percent, however its cell stores it. */
export function shownEdit(edit: Edit, score: FormScore): string {
  const rate = edit.purpose === 'rate' ? score.execution?.shownRate : null;
  return rate ? `${show2(rate)}%` : editValue(edit.value);
}

/** 总分封顶 that the execution rate brings with it, whether or not the sum reaches it; null where there is none. */
export function capText({ cap }: FormScore): string | null {
  if (!cap) return null;
  const [rate, below, limit] = [cap.rate, cap.belowPercent, cap.limit].map(showShort);
  return `执行率 ${rate}% 低于 ${below}%，总分最高 ${limit} 分（${cap.source}）。`;
}

/** 总分 as shown: two places. */
export function shownTotal(score: FormScore): string {
  return show2(score.total);
}
