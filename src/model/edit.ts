import type { CellRef, CellValue } from './grid';

/** 写入 One cell to be written. Text is written as text, never as a formula. */
export interface Edit {
  readonly sheet: string;
  readonly address: string;
  readonly value: number | string;
  /** What was read there, so that a host can see a change made meanwhile. */
  readonly before: number | string | boolean | null;
  /** 为何写：执行率、执行率得分、指标得分、总分、等级、报告素材 */
  readonly purpose: 'rate' | 'executionScore' | 'score' | 'total' | 'grade' | 'material';
  /** What the change is called in lists, e.g. 督查整改单办结率·得分. */
  readonly label: string;
}

/** 读取后的改动 A cell that does not hold what was expected of it. */
export interface CellDifference extends CellRef {
  /** What was read there, or written there. */
  readonly before: CellValue;
  /** What it holds now; the formula where it holds one. */
  readonly now: CellValue;
}

/** 写入前后 A cell that a write changed. */
export interface UndoCell extends CellRef {
  /** What stood there before the write. */
  readonly before: CellValue;
  /** What the write left there: Excel reads `97.50%` as 0.975. */
  readonly after: CellValue;
  /** Number formats, where the host changed it with the value; what is there now, where that is not known. */
  readonly format?: { readonly before: string; readonly after: string | null };
}

/** 撤销 What a write changed, no cell twice; to be given back to the host that wrote. */
export interface Undo {
  readonly cells: readonly UndoCell[];
}

/** 撤销的结果 */
export interface Restored {
  readonly restored: readonly CellRef[];
  /** Cells that a person changed since the write, or whose sheet is gone: they were left alone. */
  readonly left: readonly CellDifference[];
}
