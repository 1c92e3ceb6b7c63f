import { columnName, position } from '../../../grid/address';
import { extentOf, MergeMap } from '../../../grid/lookup';
import type { Grid } from '../../../model/grid';
import type { Block, Mapping } from '../../../model/mapping';
import type { Choice } from '../choice';
import { lineAt, shortened } from './texts';

/** Rows below a header that show whether a column without a header holds anything. */
const LOOK_BELOW = 3;

/**
 * The columns of a block that a person can point at, left to right: each with a text in the header, however many rows
 * it takes, and each that holds something right below it.
 */
export function columnChoices(grid: Grid, mapping: Mapping, block: Block): Choice[] {
  const headerRow = block === 'funds' ? mapping.rows.fundHeader : mapping.rows.indicatorHeader;
  if (headerRow === null) return [];
  const extent = extentOf(grid);
  const merges = new MergeMap(grid.merges, extent);
  const top = headerRow - 1;
  const cells = [...mapping.columns, ...mapping.questions]
    .filter((one) => one.block === block)
    .flatMap(({ cell }) => position(cell ?? '') ?? []);
  const bottom = Math.max(top, ...cells.map(({ row, column }) => merges.at(row, column).bottom));

  const headerOf = (column: number): string => {
    for (let row = bottom; row >= top; row--) {
      const merge = merges.at(row, column);
      const inside = merge.top >= top && merge.bottom <= bottom && merge.left === column;
      const text = inside ? lineAt(grid, merge.top, column) : '';
      if (text !== '') return text;
    }
    return '';
  };
  const holdsSomething = (column: number): boolean => {
    for (let row = bottom + 1; row <= bottom + LOOK_BELOW; row++) {
      if (merges.at(row, column).left === column && lineAt(grid, row, column) !== '') return true;
    }
    return false;
  };

  return Array.from({ length: extent.columns }, (_, column) => column).flatMap((column) => {
    const id = columnName(column);
    const header = headerOf(column);
    if (header !== '') return [{ id, title: `${id}列 ${shortened(header)}` }];
    return holdsSomething(column) ? [{ id, title: `${id}列（没有表头）` }] : [];
  });
}
