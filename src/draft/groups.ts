import type { CellRef } from '../model/grid';
import type { Run } from '../model/report';
import { plainName, type Row } from './row';
import { cellsOf } from './runs';
import { levelName } from './text';

/** 指标归属：满意度、可持续影响、效益，其余为履职完成 */
export type Part = 'output' | 'effect' | 'sustainability' | 'satisfaction';

const PART_WORDS: readonly { readonly part: Part; readonly pattern: RegExp }[] = [
  { part: 'satisfaction', pattern: /满意/u },
  { part: 'sustainability', pattern: /可持续/u },
  { part: 'effect', pattern: /效益|效果|效应/u },
];

/** Rows that share one level-2 name, in the order of the form. */
export interface Group {
  readonly name: Run;
  readonly rows: readonly [Row, ...Row[]];
}

const named = (label: string): Part | undefined =>
  PART_WORDS.find(({ pattern }) => pattern.test(label))?.part;

/** Every row belongs to exactly one part: level 2 decides, then level 1; what fits nowhere else is 履职完成. */
export function partOf({ indicator: { level1, level2 } }: Row): Part {
  return named(level2) ?? (/产出/u.test(level1) ? 'output' : (named(level1) ?? 'output'));
}

function grouped(
  rows: readonly Row[],
  labelOf: (row: Row) => string,
  cellOf: (row: Row) => CellRef[],
): Group[] {
  const byLabel = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const label = labelOf(row);
    const group = byLabel.get(label);
    if (group) group.push(row);
    else byLabel.set(label, [row]);
  }
  return [...byLabel].map(([text, members]) => ({
    name: { text, cells: cellOf(members[0]) },
    rows: members,
  }));
}

/** 按二级指标 */
export function byLevel2(rows: readonly Row[]): Group[] {
  return grouped(
    rows,
    (row) => levelName(row.indicator.level2) || levelName(row.indicator.level1) || plainName(row),
    ({ form, indicator: { cells } }) => cellsOf(form, cells.level2 ?? cells.level1 ?? cells.level3),
  );
}

/** 按一级指标 */
export function byLevel1(rows: readonly Row[]): Group[] {
  return grouped(
    rows,
    (row) => levelName(row.indicator.level1) || '其他指标',
    ({ form, indicator: { cells } }) => cellsOf(form, cells.level1 ?? cells.level2 ?? cells.level3),
  );
}
