import { position } from '../../src/grid/address';
import { FORM, type Typed } from './form';
import { FORM_ERRORS } from './formErrors';

const COLUMNS = 9;

/** The practice form with its planted errors. */
export function wrongForm(): Typed[][] {
  const rows = FORM.map((row) => Array.from({ length: COLUMNS }, (_, at) => row[at] ?? null));
  for (const [cell, value] of FORM_ERRORS.flatMap(({ typed }) => Object.entries(typed))) {
    const at = position(cell);
    const row = at && rows[at.row];
    if (!at || !row) throw new Error(`outside the practice form: ${cell}`);
    row[at.column] = value;
  }
  return rows;
}
