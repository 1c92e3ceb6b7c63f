import { qualified } from '../../grid/address';
import type { Edit } from '../../model/edit';
import type { Form } from '../../model/form';
import { formEdits } from './formEdits';
import type { PaneState } from './state';

const SUMS: readonly Edit['purpose'][] = ['total', 'grade'];

/** The name under which an edit is kept or left out. */
export function editKey(edit: Edit): string {
  return qualified(edit.sheet, edit.address);
}

/** True where a score of the form is left out: its total and grade would not agree with its rows. */
export function sumsWithheld(state: PaneState, form: Form): boolean {
  return formEdits(form, state.edits).some(
    (edit) =>
      (edit.purpose === 'score' || edit.purpose === 'executionScore') &&
      state.leftOut.has(editKey(edit)),
  );
}

/** What 写入 will write: all edits but those left out, and no total that disagrees with its rows. */
export function editsToWrite(state: PaneState): Edit[] {
  const withheld = new Set(
    (state.examination?.forms ?? [])
      .filter((form) => sumsWithheld(state, form))
      .flatMap((form) => formEdits(form, state.edits))
      .filter(({ purpose }) => SUMS.includes(purpose)),
  );
  return state.edits.filter((edit) => !state.leftOut.has(editKey(edit)) && !withheld.has(edit));
}
