import type { CellRef } from '../model/grid';
import type { Ask } from '../model/outline';
import type { Run } from '../model/report';
import { ZERO } from '../numbers/decimal';
import { askOf, askSentence, ofForm } from './ask';
import { rowLabel } from './evidence';
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
import { actualOf, lostPhrase, nameCells, targetOf } from './rowRuns';
import { cellsOf, missing, say } from './runs';
import { quoted } from './text';
import { type Choices, pick } from './vary';

/** 问题 with its cause and the measure that answers it; each is a prompt where the form does not say. */
export interface Problem {
  /** As in 针对…的问题. */
  readonly topic: readonly Run[];
  /** A full clause. */
  readonly fact: readonly Run[];
  readonly cause: readonly Run[];
  readonly measure: readonly Run[];
  /** False where `measure` is the unit's own wording. */
  readonly asksMeasure: boolean;
  /** What 报告素材 may answer; null where the form itself says it. */
  readonly asks: { readonly cause: Ask | null; readonly measure: Ask | null };
  /** False where no points were lost: 全年执行数超出预算数 as such. */
  readonly lost: boolean;
}

type Answer = Pick<Problem, 'cause' | 'measure' | 'asksMeasure' | 'asks'>;

interface Asked {
  readonly cause: Ask;
  readonly measure: Ask;
}

/** What the form's own column says, else what the unit typed on 报告素材, else the request to say it. */
function answered(
  facts: Facts,
  { text, column }: { readonly text: string | null; readonly column: string | undefined },
  asks: Asked,
  about: readonly CellRef[],
): Answer {
  const { cause, measure } = splitReason(text);
  const cells = cellsOf(facts.form, column);
  return {
    cause: cause ? [{ text: cause, cells }] : askSentence(asks.cause, facts, about),
    measure: measure ? [{ text: measure, cells }] : askSentence(asks.measure, facts, about),
    asksMeasure: !measure && !facts.material.has(asks.measure.id),
    asks: { cause: cause ? null : asks.cause, measure: measure ? null : asks.measure },
  };
}

function executionAsks(facts: Facts, over: boolean): Asked {
  const name = baseName(facts.total);
  const cause = over ? `执行数超出${name}的原因` : '预算未全部执行的原因';
  const measure = '加强预算执行管理的具体措施';
  return {
    cause: ofForm(askOf({ id: 'executionReason', prompt: cause }), facts),
    measure: ofForm(askOf({ id: 'executionMeasure', prompt: measure }), facts),
  };
}

function rowAsks(row: Row): Asked {
  const name = rowLabel(row);
  return {
    cause: askOf({ id: `reason:${row.key}`, prompt: `${name}未得满分的原因` }),
    measure: askOf({ id: `measure:${row.key}`, prompt: `${name}的改进措施` }),
  };
}

function ofExecution(facts: Facts): Problem[] {
  const { total } = facts;
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
  const reason = { text: total?.row.reason ?? null, column: total?.row.cells.reason };
  const answer = answered(facts, reason, executionAsks(facts, over), cells);
  const amounts = say`${name}${budget}，全年执行数${executed}`;
  const fact = say`${topic}：${amounts}${gap}，${executionRatePhrase(facts)}${executionLostPhrase(facts)}`;
  return [{ topic, fact, lost, ...answer }];
}

type Telling = (name: Run, target: Run, done: readonly Run[], lost: readonly Run[]) => Run[];

/** In turn, so that rows of like values do not read alike. */
const TELLINGS: Choices<Telling> = [
  (name, target, done, lost) => say`${name}未得满分：年度指标值为${target}，${done}${lost}`,
  (name, target, done, lost) => say`${name}未得满分${lost}：${done}，年度指标值为${target}`,
  (name, target, done, lost) => say`年度指标值为${target}的${name}，${done}${lost}`,
];

function ofRow(facts: Facts, row: Row, turn: number): Problem {
  const inSentence = { inSentence: true };
  const { reason, actual, cells } = row.indicator;
  const qualitative = actual.nature === 'qualitative';
  const done = say`${qualitative ? '完成情况' : '实际完成值'}为${actualOf(row, inSentence)}`;
  const name = { text: quoted(plainName(row)), cells: nameCells(row) };
  const topic = say`${name}未得满分`;
  const lost = say`${lostPhrase(row)}${isSuggested(row) ? '（建议分，待单位确认）' : ''}`;
  const column = { text: reason, column: cells.reason };
  return {
    topic,
    lost: true,
    fact: pick(TELLINGS, turn)(name, targetOf(row, inSentence), done, lost),
    ...answered(facts, column, rowAsks(row), nameCells(row)),
  };
}

/** What lost points, in the order of the form; 预算执行 first. */
export function problemsOf(facts: Facts): Problem[] {
  return [
    ...ofExecution(facts),
    ...facts.rows.filter(lostSome).map((row, turn) => ofRow(facts, row, turn)),
  ];
}
