import type { Edit } from '../../model/edit';
import type { Form } from '../../model/form';

/** The edits that go into the cells of one form; other forms may stand on the same sheet. */
export function formEdits(form: Form, edits: readonly Edit[]): Edit[] {
  const rows = [...form.funds, ...form.indicators, form.stated];
  const own = new Set<string | undefined>(rows.flatMap(({ cells }) => Object.values(cells)));
  return edits.filter(({ sheet, address }) => sheet === form.sheet && own.has(address));
}
