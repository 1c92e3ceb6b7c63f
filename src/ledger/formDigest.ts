import type { Form } from '../model/form';
import type { FormScore } from '../model/score';
import { type Decimal, round2, ZERO } from '../numbers/decimal';
import type { FormDigest } from './fileResult';
import { formSentences } from './sentences';

/** A form of fewer rows says nothing by having full marks. */
const FEWEST = 3;

const number = (value: Decimal | null | undefined): number | null =>
  value ? Number(value.toFixed()) : null;

/** 要点 What the ledger keeps of a form as examined. */
export function formDigest(form: Form, score: FormScore): FormDigest {
  const { stated, indicators } = form;
  return {
    form: form.id,
    sheet: form.sheet,
    title: form.title,
    kind: form.kind,
    unit: form.unitName,
    project: form.project,
    year: form.year,
    stated: number(stated.total),
    totalCell: stated.cells.total ?? null,
    recomputed: number(score.total) ?? 0,
    undecided: score.undecided,
    difference: number(differenceOf(form, score)),
    gradeStated: stated.grade,
    gradeRecomputed: score.grade,
    executionRate: number(score.execution?.shownRate),
    indicators: indicators.length,
    fullMarks:
      indicators.length >= FEWEST &&
      indicators.every(({ weight, score: mark }) => weight !== null && mark?.eq(weight)),
    equalActuals: equalActuals(form),
    sentences: formSentences(form),
  };
}

function equalActuals({ indicators }: Form): number {
  const rows = indicators.filter(
    ({ target, actual }) => target.value !== null && actual.value !== null,
  );
  const equal = rows.every(
    ({ target, actual }) =>
      target.value !== null && actual.value?.eq(target.value) && actual.unit === target.unit,
  );
  return equal && rows.length >= FEWEST ? rows.length : 0;
}

function differenceOf({ stated, indicators, funds }: Form, score: FormScore): Decimal | null {
  if (stated.total === null) return null;
  let undecided: Decimal = ZERO;
  for (const [index, line] of score.indicators.entries()) {
    if (line.status !== 'undecided') continue;
    const typed = indicators[index]?.score;
    if (!typed) return null;
    undecided = undecided.plus(typed);
  }
  if (score.execution?.status === 'undecided') {
    const typed = funds.find(({ cells }) => cells.score === score.execution?.cell)?.score;
    if (!typed) return null;
    undecided = undecided.plus(typed);
  }
  return round2(stated.total.minus(score.total).minus(undecided));
}
