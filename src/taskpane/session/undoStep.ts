import type { Undo } from '../../model/edit';
import type { Choices } from '../../pipeline';

/** 可撤销的一次写入 */
export interface UndoStep {
  readonly undo: Undo;
  /** The marks chosen before the write, and the policy they were chosen under: afterwards they stand in the sheet. */
  readonly choices: Choices;
  readonly policy: string;
}
