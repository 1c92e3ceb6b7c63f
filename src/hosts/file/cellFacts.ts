import type { CellFacts } from '../shared/planEdits';
import type { Book } from './book';
import { SheetIndex } from './cellStyle';
import { MAX_COLUMNS, MAX_ROWS } from './limits';
import { covers } from './ranges';

/** What refuses a write beyond what the grid says: locked styles, areas of array formulas, the limits of reading. */
export function cellFacts(book: Book): CellFacts {
  const indexes = new Map(book.sheets.map((one) => [one.name, new SheetIndex(one.model)]));
  return {
    locked(sheet, row, column) {
      const style = indexes.get(sheet)?.style(row, column) ?? 0;
      return book.styles.xfs[style]?.locked ?? true;
    },
    filled(sheet, row, column) {
      const areas = indexes.get(sheet)?.model.areas ?? [];
      return areas.some(({ area }) => covers(area, row, column));
    },
    reachable: (row, column) => row < MAX_ROWS && column < MAX_COLUMNS,
  };
}
