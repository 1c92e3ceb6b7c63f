import type { Form } from '../model/form';
import type { CellRef } from '../model/grid';

/** Id of the form that a cell belongs to: of the forms on its sheet the one that names it. Null where none is. */
export function formOfCell({ sheet, address }: CellRef, forms: readonly Form[]): string | null {
  const onSheet = forms.filter((form) => form.sheet === sheet);
  const naming = onSheet.find((form) => addressesOf(form).includes(address));
  return (naming ?? onSheet[0])?.id ?? null;
}

function addressesOf({ cells, funds, goals, indicators, stated, groups }: Form): string[] {
  const rows = [{ cells }, { cells: stated.cells }, ...funds, ...goals, ...indicators];
  return [...rows.flatMap((row) => Object.values(row.cells)), ...groups.map((group) => group.cell)];
}
