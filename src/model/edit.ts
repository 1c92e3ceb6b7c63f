/** 写入 One cell to be written. Text is written as text, never as a formula. */
export interface Edit {
  readonly sheet: string;
  readonly address: string;
  readonly value: number | string;
  /** What was read there, so that a host can see a change made meanwhile. */
  readonly before: number | string | boolean | null;
  /** 为何写：执行率、执行率得分、指标得分、总分、等级 */
  readonly purpose: 'rate' | 'executionScore' | 'score' | 'total' | 'grade';
  /** What the change is called in lists, e.g. 督查整改单办结率·得分. */
  readonly label: string;
}
