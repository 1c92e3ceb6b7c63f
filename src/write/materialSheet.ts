import { address } from '../grid/address';
import { cellAt } from '../grid/lookup';
import type { Edit } from '../model/edit';
import type { Grid } from '../model/grid';
import type { MaterialColumn, MaterialPlace, MaterialRow } from '../model/material';
import { MATERIAL_COLUMNS, MAY_STAY_EMPTY } from '../vocabulary/material';

const COLUMNS: readonly MaterialColumn[] = ['section', 'prompt', 'text', 'lastYear', 'id'];

const promptOf = ({ prompt, optional }: MaterialRow): string =>
  optional ? `${prompt}${MAY_STAY_EMPTY}` : prompt;

/** The lines of a new sheet 报告素材, header first. */
export function materialLines(rows: readonly MaterialRow[]): string[][] {
  return [
    COLUMNS.map((column) => MATERIAL_COLUMNS[column]),
    ...rows.map((row) =>
      COLUMNS.map((column) => (column === 'prompt' ? promptOf(row) : row[column])),
    ),
  ];
}

/**
 * The cells that bring an existing sheet 报告素材 up to date: rows it lacks go below the last, texts go into empty cells
 * only. Nothing typed is touched.
 */
export function materialEdits(
  rows: readonly MaterialRow[],
  place: MaterialPlace,
  grid: Grid,
): Edit[] {
  const { sheet, columns } = place;
  const edits: Edit[] = [];
  const put = (row: number, column: MaterialColumn, text: string): void => {
    const at = columns[column];
    if (at === null || text === '') return;
    const before = cellAt(grid, row, at).value;
    if (before !== null && before !== '') return;
    const label = `${MATERIAL_COLUMNS[column]}·第${row + 1}行`;
    edits.push({
      sheet,
      address: address(row, at),
      value: text,
      before,
      purpose: 'material',
      label,
    });
  };
  let end = place.end;
  for (const row of rows) {
    const known = place.rows.get(row.id);
    const at = known ?? end++;
    if (known === undefined) {
      put(at, 'section', row.section);
      put(at, 'prompt', promptOf(row));
      put(at, 'id', row.id);
    }
    put(at, 'text', row.text);
    put(at, 'lastYear', row.lastYear);
  }
  return edits;
}
