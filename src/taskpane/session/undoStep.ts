import type { Undo } from '../../model/edit';
import type { Choices } from '../../pipeline';

/** 新加的工作表 What it was given. */
export interface NewSheet {
  readonly name: string;
  readonly lines: readonly (readonly string[])[];
}

/** 可撤销的一次写入, or a new sheet */
export interface UndoStep {
  readonly undo: Undo;
  /** Present where a sheet was added: then no cells were written. */
  readonly sheet?: NewSheet;
  /** The marks chosen before the write, and the policy they were chosen under: afterwards they stand in the sheet. */
  readonly choices: Choices;
  readonly policy: string;
}
