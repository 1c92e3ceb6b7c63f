import type { Ways } from '../../batch';

/** What holds for every file of a run; handed to each worker when it starts. */
export interface BatchSettings extends Ways {
  /** The folder with the material; absolute. */
  readonly folder: string;
  /** The folder for everything written; absolute. */
  readonly out: string;
  readonly lastYear: LastYear | null;
}

/** 上年材料: its folder, absolute, and its reports, relative with `/`. */
export interface LastYear {
  readonly folder: string;
  readonly reports: readonly string[];
}
