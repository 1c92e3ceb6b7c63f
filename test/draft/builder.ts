import type { Form, FundRole, FundRow, Indicator } from '../../src/model/form';
import type { FormScore, ScoreLine, ScoreStatus } from '../../src/model/score';
import type { Actual, Nature, Operator, Reading, Target } from '../../src/model/value';
import { type Decimal, decimal, percentOf, round2, sum, ZERO } from '../../src/numbers/decimal';

type Amount = number | null;

const number = (value: Amount | undefined): Decimal | null =>
  value == null ? null : decimal(value);

/** A value: `['≥200份', 'quantity', 200, '份', '>=']`; a text alone is qualitative, '' is unfilled. */
export type Value = string | readonly [string, Nature, number, string | null, Operator?];

function reading(value: Value): Reading {
  const [text, nature, amount, unit] =
    typeof value === 'string'
      ? [value, value ? ('qualitative' as const) : ('unfilled' as const), null, null]
      : value;
  const approximate = /余|以上/u.test(text) && nature !== 'qualitative';
  const leaning = approximate ? ('above' as const) : null;
  const per = text.startsWith('每月') ? ('month' as const) : null;
  const rest = { upper: null, change: null, per, date: null, tier: null };
  return { text, nature, value: number(amount), unit, approximate, leaning, ...rest };
}

export interface IndicatorSpec {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly target: Value;
  readonly actual: Value;
  readonly weight: Amount;
  readonly score: Amount;
  readonly status?: ScoreStatus;
  readonly reason?: string;
  readonly overFulfilled?: boolean;
  readonly isVoid?: boolean;
  /** The weight after void rows left their points. */
  readonly rebased?: number;
  /** 人工改分的理由 */
  readonly override?: string;
}

function indicatorOf(spec: IndicatorSpec, row: number): Indicator {
  const operator = typeof spec.target === 'string' ? null : (spec.target[4] ?? '=');
  const target: Target = { ...reading(spec.target), operator };
  const actual: Actual = reading(spec.actual);
  const columns = ['level1', 'level2', 'level3', 'target', 'actual', 'weight', 'score', 'reason'];
  const cells = Object.fromEntries(columns.map((name, at) => [name, `${'BCDEFGHI'[at]}${row}`]));
  return {
    row,
    level1: spec.level1,
    level2: spec.level2,
    level3: spec.name,
    target,
    actual,
    weight: number(spec.weight),
    score: spec.status === 'kept' ? number(spec.score) : null,
    reason: spec.reason ?? null,
    method: null,
    scoreIsFormula: false,
    cells,
  };
}

export interface FundSpec {
  readonly role: FundRole | null;
  readonly label: string;
  readonly initial: Amount;
  readonly budget: Amount;
  readonly executed: Amount;
  readonly reason?: string;
}

function fundOf(spec: FundSpec, row: number): FundRow {
  const total = spec.role === 'total';
  return {
    role: spec.role,
    label: spec.label,
    initial: number(spec.initial),
    budget: number(spec.budget),
    executed: number(spec.executed),
    weight: total ? decimal(10) : null,
    rate: null,
    score: null,
    reason: spec.reason ?? null,
    cells: {
      label: `C${row}`,
      initial: `D${row}`,
      budget: `E${row}`,
      executed: `F${row}`,
      weight: `G${row}`,
      rate: `H${row}`,
      score: `I${row}`,
      reason: `J${row}`,
    },
  };
}

export interface FormSpec {
  readonly unitName: string | null;
  readonly year: number | null;
  readonly kind?: Form['kind'];
  readonly project?: string;
  readonly moneyUnit?: string;
  readonly filledOn?: string;
  readonly funds: readonly FundSpec[];
  readonly goals: readonly { readonly expected: string; readonly actual: string }[];
  readonly indicators: readonly IndicatorSpec[];
  /** 预算执行率得分; null is undecided. */
  readonly executionScore: Amount;
  readonly grade: string | null;
}

function lineOf(spec: IndicatorSpec, row: number): ScoreLine {
  return {
    cell: `H${row}`,
    score: number(spec.score),
    byRule: number(spec.score),
    weight: spec.isVoid ? ZERO : number(spec.rebased ?? spec.weight),
    status: spec.score === null ? 'undecided' : (spec.status ?? 'computed'),
    working: '',
    basis: [],
    tier: null,
    range: null,
    overFulfilled: spec.overFulfilled ?? false,
    isVoid: spec.isVoid ?? false,
    override: spec.override ? { score: number(spec.score) ?? ZERO, reason: spec.override } : null,
  };
}

const FIRST_FUND = 5;

/** A form and its scores, laid out as in 江西: A1 title, A2 year, C3 unit, funds from row 5, goals, indicators. */
export function build(spec: FormSpec): { form: Form; score: FormScore } {
  const goalRow = FIRST_FUND + spec.funds.length + 1;
  const firstRow = goalRow + spec.goals.length + 1;
  const form: Form = {
    id: '自评表!A1',
    sheet: '自评表',
    kind: spec.kind ?? 'department',
    title: '部门整体支出绩效自评表',
    unitName: spec.unitName,
    project: spec.project ?? null,
    year: spec.year,
    moneyUnit: spec.moneyUnit ?? '万元',
    funds: spec.funds.map((fund, at) => fundOf(fund, FIRST_FUND + at)),
    goals: spec.goals.map((goal, at) => ({
      ...goal,
      cells: { expected: `C${goalRow + at}`, actual: `F${goalRow + at}` },
    })),
    indicators: spec.indicators.map((indicator, at) => indicatorOf(indicator, firstRow + at)),
    groups: [],
    subtotals: [],
    management: [],
    stated: {
      total: null,
      weight: null,
      grade: null,
      cells: {},
      totalIsFormula: false,
      gradeIsFormula: false,
    },
    cells: { title: 'A1', year: 'A2', unitName: 'C3', project: 'C3', filledOn: 'A21' },
    filledOn: spec.filledOn ?? null,
    formats: {},
    placeholders: [],
    years: [],
    mapping: {
      columns: [],
      questions: [],
      rows: {
        fundHeader: null,
        indicatorHeader: 1,
        firstIndicator: null,
        lastIndicator: null,
        total: null,
      },
    },
  };
  return { form, score: scoreOf(spec, form, firstRow) };
}

function scoreOf(spec: FormSpec, form: Form, firstRow: number): FormScore {
  const total = form.funds.find(({ role }) => role === 'total');
  const rate = total?.budget && total.executed ? percentOf(total.executed, total.budget) : null;
  const points = number(spec.executionScore);
  const scores = [points, ...spec.indicators.map(({ score }) => number(score))];
  return {
    form: form.id,
    policy: 'national-2020',
    execution: total
      ? {
          ...lineOf({ ...EXECUTION, score: spec.executionScore }, FIRST_FUND),
          fund: total,
          rate,
          shownRate: rate && round2(rate),
          rateCell: 'H5',
        }
      : null,
    funds: form.funds.map(({ budget, executed }) => {
      const rate = budget && executed ? percentOf(executed, budget) : null;
      return { budget, rate, shownRate: rate && round2(rate) };
    }),
    indicators: spec.indicators.map((indicator, at) => lineOf(indicator, firstRow + at)),
    total: sum(scores.map((value) => value ?? ZERO)),
    totalWorking: '',
    cap: null,
    totalCell: 'H20',
    undecided: scores.slice(total ? 0 : 1).filter((value) => value === null).length,
    grade: spec.grade,
    gradeCell: 'I20',
  };
}

const EXECUTION: IndicatorSpec = {
  level1: '',
  level2: '',
  name: '预算执行率',
  target: '',
  actual: '',
  weight: 10,
  score: 10,
};
