import type { Form, GroupWeight, Indicator } from '../model/form';
import type { CellRef } from '../model/grid';
import type { Material } from '../model/material';
import type { Run } from '../model/report';
import type { FormScore, ScoreLine } from '../model/score';
import { type Decimal, sum, ZERO } from '../numbers/decimal';
import { cellsOf } from './runs';
import { groupLabel, oneLine } from './text';
import { typedParagraphs } from './typed';

/** 一行指标及其得分 */
export interface Row {
  readonly form: Form;
  readonly indicator: Indicator;
  readonly line: ScoreLine | null;
  /** 合用的分值 The weight it has together with other rows; null where it has one of its own. */
  readonly shared: GroupWeight | null;
  /** The weight cells of the whole form, one array for all rows. */
  readonly allWeights: readonly CellRef[];
  /** Counted from 0. */
  readonly position: number;
  /** Its name, told from others of the same name: what the unit types for it is found by that. */
  readonly key: string;
  /** 佐证 What the unit typed for it on 报告素材, as paragraphs. */
  readonly evidence: readonly Run[][];
}

/** Names as keys, row after row: the second of a name gets #2; in a project form the project stands before. */
function keyGiver({ kind, project }: Form): (indicator: Indicator) => string {
  const scope = kind === 'project' ? oneLine(project ?? '') : '';
  const seen = new Map<string, number>();
  return (indicator) => {
    const name = `${scope && `${scope}·`}${nameIn(indicator)}`.replace(/\s/gu, '');
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}#${count}`;
  };
}

/** The id of what the unit types for a row. */
export const evidenceId = (key: string): string => `evidence:${key}`;

function evidenceIn(material: Material, key: string): Run[][] {
  const entry = material.get(evidenceId(key));
  return entry ? typedParagraphs(entry) : [];
}

export function rowsOf(form: Form, score: FormScore, material: Material = new Map()): Row[] {
  const allWeights = cellsOf(form, ...form.indicators.map(({ cells }) => cells.weight));
  const sharing = new Map(
    form.groups.flatMap((group) =>
      group.isShared ? group.rows.map((row) => [row, group] as const) : [],
    ),
  );
  const keyOf = keyGiver(form);
  return form.indicators.map((indicator, position) => {
    const key = keyOf(indicator);
    const evidence = evidenceIn(material, key);
    const line = score.indicators[position] ?? null;
    const shared = sharing.get(indicator.row) ?? null;
    return { key, evidence, form, shared, allWeights, indicator, line, position };
  });
}

/** 三级指标 as written; level 2 or 1 where it has no name. */
export const plainName = ({ indicator }: Row): string => nameIn(indicator);

function nameIn({ level1, level2, level3 }: Indicator): string {
  return oneLine(level3) || groupLabel(level2) || groupLabel(level1) || '未命名指标';
}

/** 不适用 Its points went to the other rows: it neither wins nor loses any. */
export const isVoid = ({ line }: Row): boolean => line?.isVoid ?? false;
export const isSuggested = ({ line }: Row): boolean => line?.status === 'suggested';

/** 调整后分值 where rows that do not apply left their points to this one. */
export const isRebased = ({ indicator, line }: Row): boolean =>
  line?.weight != null && !indicator.weight?.eq(line.weight);

/** The cells a row's weight rests on. */
export const weightCells = (row: Row): readonly CellRef[] =>
  isRebased(row) ? row.allWeights : cellsOf(row.form, row.indicator.cells.weight);

/** The cells a row's score rests on. */
export function restsOn({ form, indicator: { cells }, line }: Row): CellRef[] {
  return line?.status === 'kept'
    ? cellsOf(form, cells.score, cells.weight)
    : cellsOf(form, cells.target, cells.actual, cells.weight);
}

export const weightOf = ({ indicator, line }: Row): Decimal | null =>
  line?.weight ?? indicator.weight;
export const scoreOf = ({ line }: Row): Decimal | null => line?.score ?? null;

/** Points lost; null where weight or score is not known. */
export function lostOf(row: Row): Decimal | null {
  const weight = weightOf(row);
  const score = scoreOf(row);
  return weight && score ? weight.minus(score) : null;
}

export const lostSome = (row: Row): boolean => lostOf(row)?.gt(ZERO) ?? false;

/** 扣分 The rows that lost points, each with how many. */
export const lossesOf = (rows: readonly Row[]): { row: Row; lost: Decimal }[] =>
  rows.flatMap((row) => {
    const lost = lostOf(row);
    return lost?.gt(ZERO) ? [{ row, lost }] : [];
  });
export const fullMarks = (row: Row): boolean => !isVoid(row) && (lostOf(row)?.eq(ZERO) ?? false);

/** Weights that some of these rows share, with no others. */
function sharedWeights(rows: readonly Row[]): Decimal[] {
  const held = new Map<GroupWeight, number>();
  for (const { shared } of rows) if (shared) held.set(shared, (held.get(shared) ?? 0) + 1);
  return [...held].flatMap(([group, count]) => (count === group.rows.length ? group.weight : []));
}

/** Weights and scores of some rows added up, as far as they are known. */
export function totalsOf(rows: readonly Row[]): {
  weight: Decimal;
  score: Decimal;
  undecided: number;
  cells: CellRef[];
} {
  const known = (values: readonly (Decimal | null)[]): Decimal[] =>
    values.flatMap((value) => (value ? [value] : []));
  const scores = known(rows.map(scoreOf));
  return {
    weight: sum([...known(rows.map(weightOf)), ...sharedWeights(rows)]),
    score: sum(scores),
    undecided: rows.length - scores.length,
    cells: rows.flatMap(restsOn),
  };
}
