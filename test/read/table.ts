import { correctionsFor } from '../../src/read/corrections';
import { readGroups } from '../../src/read/groups';
import type { IndicatorKey } from '../../src/read/headers';
import { indicatorHeader } from '../../src/read/indicatorHeader';
import { readIndicators } from '../../src/read/indicators';
import { Sheet } from '../../src/read/sheet';
import { type Put, sheet } from '../support/sheets';

export type Columns = Partial<Record<IndicatorKey, number>>;

/** 三级 C, 指标值 D, 完成值 E, 分值 F, 得分 G, 原因 H. */
export const NAMES_ONLY: Columns = {
  level3: 2,
  target: 3,
  actual: 4,
  weight: 5,
  score: 6,
  reason: 7,
};
/** 一级 A and 二级 B before them. */
export const COLUMNS: Columns = { level1: 0, level2: 1, ...NAMES_ONLY };

export const on = (rows: readonly Put[][], merges: string[] = []): Sheet =>
  new Sheet(sheet(rows, { merges }));

/** The header of a table with all of them. */
export const HEADER: Put[] = [
  '一级指标',
  '二级指标',
  '三级指标',
  '指标值',
  '完成值',
  '分值',
  '得分',
  '原因',
];

/** What is read of a table below its header, the header in row 1. */
export function table(rows: readonly Put[][], merges: string[] = [], header: Put[] = HEADER) {
  const view = on([header, ...rows], merges);
  const region = {
    first: 0,
    last: rows.length,
    header: indicatorHeader(view, 0),
    repeats: new Set<number>(),
  };
  const corrections = correctionsFor('', []);
  const read = readIndicators(view, region, { year: 2023, moneyUnit: '万元', corrections });
  return { ...read, groups: readGroups(view, region, read.indicators, read.sections) };
}
