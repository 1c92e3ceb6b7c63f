import type { CellDifference } from '../../model/edit';
import type { Trouble } from './trouble';

/** 完成后的提示；`saved` offers 复制 beside it because nobody can know whether a download arrived. */
export interface Notice {
  readonly message: string;
  readonly saved?: boolean;
  /** True where something is left for the person to know or do. */
  readonly warning?: boolean;
  /** Cells that were left alone because a person changed them after the write. */
  readonly left?: readonly CellDifference[];
  /** What the button that takes the newest write back is called; left out where there is none. */
  readonly undo?: string;
}

/** What every state tells of the work upon it. */
export interface Working {
  /** What is being done, e.g. 正在检查; null when idle. */
  readonly busy: string | null;
  readonly trouble: Trouble | null;
  readonly notice: Notice | null;
}
