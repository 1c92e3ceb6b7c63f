import type { Entry } from '../../../batch';

/** 一个可以读的文件 `open` gives it, each time anew; it rejects where the file is no longer there. */
export interface Source extends Entry {
  readonly open: () => Promise<File>;
}
