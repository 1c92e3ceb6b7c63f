import type { FormKind } from '../model/form';

/** 部门与项目的不同说法 */
export interface KindWords {
  /** 部门整体支出 or 项目支出 */
  readonly scope: string;
  /** 部门 or 项目 */
  readonly subject: string;
  /** 履职 or 项目, as in 履职完成情况 */
  readonly duty: string;
}

export const KIND_WORDS: Readonly<Record<FormKind, KindWords>> = {
  department: { scope: '部门整体支出', subject: '部门', duty: '履职' },
  project: { scope: '项目支出', subject: '项目', duty: '项目' },
};
