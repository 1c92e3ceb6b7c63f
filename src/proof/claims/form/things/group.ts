import type { Indicator } from '../../../../model/form';
import type { ProofTable } from '../../../../model/proof';
import { type Decimal, percentOf, sum } from '../../../../numbers/decimal';
import type { CellValue } from '../cellValue';
import { indicatorThing } from './indicator';
import { cellAt, counted, distinct, namesOf, plainName, sumOf, type Thing, worth } from './thing';

/** A row of the form with its place in it. */
export interface Row {
  readonly indicator: Indicator;
  readonly at: number;
}

export const rowsOf = ({ form }: ProofTable): Row[] =>
  form.indicators.map((indicator, at) => ({ indicator, at }));

/** What a set of rows weighs and what it won: as typed, as worked out, and what is decided so far. */
export function marksOf(table: ProofTable, rows: readonly Row[]) {
  const typed = rows.map(({ indicator }) => indicator.score);
  const worked = rows.map(({ at }) => table.score.indicators[at]?.score ?? null);
  const decided = worked.filter((score) => score !== null);
  const mixed = rows.map(({ indicator }, index) => indicator.score ?? worked[index] ?? null);
  const whole = [sumOf(typed), sumOf(worked), sumOf(mixed)].filter((each) => each !== null);
  const sums = whole.length > 0 ? [...whole, sum(decided)] : [];
  const isSuggested = rows.some(
    ({ indicator, at }) => !indicator.score && table.score.indicators[at]?.status === 'suggested',
  );
  const isShort = (score: Decimal | null | undefined, { weight }: Indicator): boolean =>
    (score && weight && score.lt(weight)) ?? false;
  const isFull = (score: Decimal | null | undefined, { weight }: Indicator): boolean =>
    (score && weight && score.gte(weight)) ?? false;
  const count = (scores: readonly (Decimal | null)[], test: typeof isShort): number =>
    rows.filter(({ indicator }, index) => test(scores[index], indicator)).length;
  const ways = whole.length > 0 ? [worked, mixed, typed] : [];
  return {
    weight: sumOf(rows.map(({ indicator }) => indicator.weight)),
    scores: distinct(sums),
    isSuggested,
    short: ways.map((scores) => count(scores, isShort)),
    full: ways.map((scores) => count(scores, isFull)),
  };
}

function groupThing(table: ProofTable, label: string, level: 1 | 2, rows: readonly Row[]): Thing {
  const [cell = null] = rows.map(({ indicator: { cells } }) =>
    cellAt(table, (level === 1 ? cells.level1 : cells.level2) ?? cells.level3),
  );
  const name = `“${plainName(label)}”`;
  const { weight, scores, short, full, isSuggested } = marksOf(table, rows);
  const labelled = table.form.groups
    .filter((group) => group.level === level && plainName(group.label) === plainName(label))
    .map((group) => group.weight);
  const weights = distinct(weight ? [...labelled, weight] : labelled);
  const of = (what: string, values: readonly (Decimal | null)[], unit: string): CellValue[] =>
    values.flatMap((value) => worth({ name: `${name}${what}`, value, unit, cell }));
  const marks = (what: string, values: readonly (Decimal | null)[], unit: string): CellValue[] =>
    of(what, values, unit).map((value) => (isSuggested ? { ...value, isSuggested } : value));
  const bare = plainName(label).replace(/指标$/, '');
  const [only] = rows.length === 1 ? rows : [];
  const one = only && indicatorThing(table, only.indicator, only.at).values;
  return {
    kind: 'group',
    label,
    names: [...new Set([...namesOf(label), `${bare}指标`])].filter((each) => each.length >= 3),
    shortNames:
      bare.length < 2 ? [] : bare.endsWith('满意度') ? [bare, '满意度', '满意率'] : [bare],
    table,
    values: {
      target: one?.target ?? [],
      actual: one?.actual ?? [],
      count: counted(`${name}的项数`, rows.length, cell),
      weight: of('的分值', weights, '分'),
      score: marks('各行得分之和', scores, '分'),
      deducted: weights.flatMap((full) =>
        marks(
          '的扣分',
          scores.map((score) => full.minus(score)),
          '分',
        ),
      ),
      scoreRate: weights.flatMap((full) =>
        marks(
          '的得分率',
          scores.map((score) => percentOf(score, full)),
          '%',
        ),
      ),
      short: short.flatMap((count) => counted(`${name}未得满分的项数`, count, cell)),
      full: full.flatMap((count) => counted(`${name}得满分的项数`, count, cell)),
    },
  };
}

/** Rows without 一级指标. */
const UNNAMED = '其他指标';

/** 一级指标、二级指标 The groups of a form, with what their rows come to. */
export function groupThings(table: ProofTable): Thing[] {
  const groups = new Map<string, { label: string; level: 1 | 2; rows: Row[] }>();
  for (const row of rowsOf(table)) {
    const { level2 } = row.indicator;
    const level1 = plainName(row.indicator.level1) === '' ? UNNAMED : row.indicator.level1;
    const keys = [
      [1, level1, level1],
      [2, level2, `${level1} ${level2}`],
    ] as const;
    for (const [level, label, key] of keys) {
      if (plainName(label) === '') continue;
      const group = groups.get(`${level} ${key}`) ?? { label, level, rows: [] };
      group.rows.push(row);
      groups.set(`${level} ${key}`, group);
    }
  }
  return [...groups.values()].map(({ label, level, rows }) =>
    groupThing(table, label, level, rows),
  );
}
