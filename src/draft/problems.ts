import type { CellRef } from '../model/grid';
import type { Run } from '../model/report';
import { ZERO } from '../numbers/decimal';
import {
  executionCells,
  executionLost,
  executionLostPhrase,
  executionRatePhrase,
} from './executionRuns';
import type { Facts } from './facts';
import { balanceOf, baseName, overspent } from './fund';
import { amountOf, difference } from './funds';
import { splitReason } from './reasons';
import { isSuggested, lostSome, plainName, type Row } from './row';
import { actualOf, lostPhrase, missingOf, nameCells, targetOf } from './rowRuns';
import { cellsOf, missing, say } from './runs';
import { quoted } from './text';

/** 问题 with its cause and the measure that answers it; each is a prompt where the form does not say. */
export interface Problem {
  /** As in 针对…的问题. */
  readonly topic: readonly Run[];
  /** A full clause. */
  readonly fact: readonly Run[];
  readonly cause: Run;
  readonly measure: Run;
  /** False where `measure` is the form's own wording. */
  readonly asksMeasure: boolean;
  /** False where no points were lost: 全年执行数超出预算数 as such. */
  readonly lost: boolean;
}

function answered(
  text: string | null,
  cells: readonly CellRef[],
  ask: { readonly cause: Run; readonly measure: Run },
): Pick<Problem, 'cause' | 'measure' | 'asksMeasure'> {
  const { cause, measure } = splitReason(text);
  return {
    cause: cause ? { text: cause, cells } : ask.cause,
    measure: measure ? { text: measure, cells } : ask.measure,
    asksMeasure: !measure,
  };
}

function ofExecution(facts: Facts): Problem[] {
  const { form, total } = facts;
  const over = overspent(total);
  const lost = executionLost(facts)?.gt(ZERO) ?? false;
  if (!over && !lost) return [];
  const cells = executionCells(facts);
  const name = baseName(total);
  const budget = amountOf(facts, total, total?.base ?? 'budget') ?? missing(name);
  const executed = amountOf(facts, total, 'executed') ?? missing('全年执行数');
  const left = balanceOf(total);
  const size =
    total && left ? difference(facts, total.row, left.abs(), [total.base, 'executed']) : '';
  const gap = over ? say`，超出${size}` : [];
  const topic = over ? say`全年执行数超出${name}` : say`预算执行率未得满分`;
  const answer = answered(total?.row.reason ?? null, cellsOf(form, total?.row.cells.reason), {
    cause: missing(over ? `执行数超出${name}的原因` : '预算未全部执行的原因', cells),
    measure: missing('加强预算执行管理的具体措施', cells),
  });
  const amounts = say`${name}${budget}，全年执行数${executed}`;
  const fact = say`${topic}：${amounts}${gap}，${executionRatePhrase(facts)}${executionLostPhrase(facts)}`;
  return [{ topic, fact, lost, ...answer }];
}

function ofRow(row: Row): Problem {
  const inSentence = { inSentence: true };
  const qualitative = row.indicator.actual.nature === 'qualitative';
  const done = say`${qualitative ? '完成情况' : '实际完成值'}为${actualOf(row, inSentence)}`;
  const values = say`年度指标值为${targetOf(row, inSentence)}，${done}`;
  const name = { text: quoted(plainName(row)), cells: nameCells(row) };
  const topic = say`${name}未得满分`;
  return {
    topic,
    lost: true,
    fact: say`${topic}：${values}${lostPhrase(row)}${isSuggested(row) ? '（建议分，待单位确认）' : ''}`,
    ...answered(row.indicator.reason, cellsOf(row.form, row.indicator.cells.reason), {
      cause: missingOf(row, '未得满分的原因'),
      measure: missingOf(row, '的改进措施'),
    }),
  };
}

/** What lost points, in the order of the form; 预算执行 first. */
export function problemsOf(facts: Facts): Problem[] {
  return [...ofExecution(facts), ...facts.rows.filter(lostSome).map(ofRow)];
}
