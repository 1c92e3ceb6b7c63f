import type { Profile } from '../../pipeline';

/** What holds for every file of a run; handed to each worker when it starts. */
export interface BatchSettings {
  /** The folder with the material; absolute. */
  readonly folder: string;
  /** The folder for everything written; absolute. */
  readonly out: string;
  readonly policy: string;
  readonly outline: string | undefined;
  readonly profile: Profile | undefined;
  readonly version: string;
  readonly lastYear: LastYear | null;
}

/** 上年材料: its folder, absolute, and its reports, relative with `/`. */
export interface LastYear {
  readonly folder: string;
  readonly reports: readonly string[];
}

/** 输出文件夹里的各个去处 */
export const PLACES = {
  results: '逐户',
  letters: '退回意见',
  reviews: '复核表',
  book: '汇总.xlsx',
  data: '汇总.json',
} as const;
