import { qualified } from '../../grid/address';
import type { Edit } from '../../model/edit';
import type { PaneState } from './state';

const SUMS: readonly Edit['purpose'][] = ['total', 'grade'];

/** The name under which an edit is kept or left out. */
export function editKey(edit: Edit): string {
  return qualified(edit.sheet, edit.address);
}

/** True where a score of the sheet is left out: its total and grade would not agree with its rows. */
export function sumsWithheld(state: PaneState, sheet: string): boolean {
  return state.edits.some(
    (edit) =>
      edit.sheet === sheet &&
      (edit.purpose === 'score' || edit.purpose === 'executionScore') &&
      state.leftOut.has(editKey(edit)),
  );
}

/** What 写入 will write: all edits but those left out, and no total that disagrees with its rows. */
export function editsToWrite(state: PaneState): Edit[] {
  return state.edits.filter(
    (edit) =>
      !state.leftOut.has(editKey(edit)) &&
      !(SUMS.includes(edit.purpose) && sumsWithheld(state, edit.sheet)),
  );
}
