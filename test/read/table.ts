import type { IndicatorKey } from '../../src/read/headers';
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
