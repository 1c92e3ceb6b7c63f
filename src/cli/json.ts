import { statedProof } from '../batch';
import type { Form, FundRow, Indicator } from '../model/form';
import type { ProofFinding } from '../model/proof';
import type { Report } from '../model/report';
import type { FormScore, ScoreLine } from '../model/score';
import type { Reading } from '../model/value';
import type { Decimal } from '../numbers/decimal';
import type { Examination } from '../pipeline';

/** The JSON of the command line, schema 1: fields may be added, none renamed or dropped. */
const SCHEMA = 1;

const number = (value: Decimal | null): number | null =>
  value === null ? null : Number(value.toFixed());

function fundJson({
  role,
  label,
  initial,
  budget,
  executed,
  weight,
  rate,
  score,
  reason,
  cells,
}: FundRow) {
  return {
    role,
    label,
    initial: number(initial),
    budget: number(budget),
    executed: number(executed),
    weight: number(weight),
    rate: number(rate),
    score: number(score),
    reason,
    cells,
  };
}

function readingJson(reading: Reading): Readonly<Record<string, unknown>> {
  const { text, nature, value, upper, approximate, unit, tier, leaning, change, per, date } =
    reading;
  return {
    text,
    nature,
    value: number(value),
    upper: number(upper),
    approximate,
    unit,
    tier,
    leaning,
    change,
    per,
    date,
    bound: reading.bound ?? null,
    parts: reading.parts?.map(readingJson) ?? null,
  };
}

function indicatorJson(indicator: Indicator) {
  const { row, level1, level2, level3, target, actual, weight, score, reason, method, cells } =
    indicator;
  return {
    row,
    level1,
    level2,
    level3,
    target: { ...readingJson(target), operator: target.operator },
    actual: readingJson(actual),
    weight: number(weight),
    score: number(score),
    reason,
    method,
    cells,
  };
}

export function formJson(form: Form) {
  const {
    id,
    sheet,
    kind,
    title,
    unitName,
    project,
    year,
    moneyUnit,
    funds,
    goals,
    narratives = [],
    cells,
    mapping,
  } = form;
  const { total, grade, cells: statedCells } = form.stated;
  return {
    id,
    sheet,
    kind,
    title,
    unitName,
    project,
    year,
    moneyUnit,
    funds: funds.map(fundJson),
    goals,
    narratives,
    indicators: form.indicators.map(indicatorJson),
    stated: { total: number(total), grade, cells: statedCells },
    cells,
    mapping,
  };
}

function lineJson({
  cell,
  score,
  weight,
  status,
  working,
  basis,
  tier,
  range,
  overFulfilled,
}: ScoreLine) {
  const marks = range && {
    low: number(range.low),
    high: number(range.high),
    upperIncluded: range.upperIncluded,
  };
  return {
    cell,
    score: number(score),
    weight: number(weight),
    status,
    working,
    basis,
    tier,
    range: marks,
    overFulfilled,
  };
}

export function scoreJson(score: FormScore) {
  const { form, execution, indicators, total, totalWorking, undecided, grade } = score;
  return {
    form,
    execution: execution && { rate: number(execution.shownRate), ...lineJson(execution) },
    indicators: indicators.map(lineJson),
    total: number(total),
    totalWorking,
    undecided,
    grade,
  };
}

export function readDocument(file: string, forms: readonly Form[]) {
  return { schema: SCHEMA, file, forms: forms.map(formJson) };
}

export function examinationDocument(file: string, examination: Examination) {
  const { policy, forms, findings, scores } = examination;
  return {
    schema: SCHEMA,
    file,
    policy: policy.id,
    forms: forms.map(formJson),
    findings,
    scores: scores.map(scoreJson),
  };
}

export function reportDocument(file: string, policy: string, reports: readonly Report[]) {
  return { schema: SCHEMA, file, policy, reports };
}

/** `form` is the workbook's file name, null where the report was proofread alone. */
export function proofDocument(
  file: string,
  form: string | null,
  findings: readonly ProofFinding[],
  forms: readonly Form[],
) {
  return {
    schema: SCHEMA,
    file,
    form,
    findings: findings.map((finding) => statedProof(finding, forms)),
  };
}
