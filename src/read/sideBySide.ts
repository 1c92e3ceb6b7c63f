import { INDICATOR_HEADERS } from '../vocabulary/indicatorHeaders';
import type { Header, IndicatorKey } from './headers';
import { indicatorHeader } from './indicatorHeader';
import { bareLabel } from './label';
import type { Sheet } from './sheet';

/**
 * The header of a whole form: with less to go on, what stands to the right of a form is taken for a part of it or
 * for notes beside it.
 */
export function isFullHeader({ columns }: Header<IndicatorKey>): boolean {
  const named = columns.level3 !== undefined || columns.level2 !== undefined;
  const marked = columns.weight !== undefined || columns.score !== undefined;
  return named && marked && columns.target !== undefined && columns.actual !== undefined;
}

/** Views side by side, left to right, that begin at these columns; the first takes in all that stands to its left. */
function viewsAt(sheet: Sheet, starts: readonly number[]): Sheet[] {
  return starts.map((start, index) => {
    const next = starts[index + 1];
    const left = index === 0 ? sheet.left : start;
    return sheet.within(left, (next ?? sheet.columns) - 1);
  });
}

/** First and last column of each run of columns that are not empty. */
function filledRuns(sheet: Sheet): { left: number; right: number }[] {
  const filled = new Array<boolean>(sheet.columns).fill(false);
  for (let row = 0; row < sheet.rows; row++)
    for (const column of sheet.filled(row)) filled[column] = true;
  const runs: { left: number; right: number }[] = [];
  for (const [column, isFilled] of filled.entries()) {
    if (!isFilled) continue;
    const open = runs.at(-1);
    if (open && open.right === column - 1) open.right = column;
    else runs.push({ left: column, right: column });
  }
  return runs;
}

const FEWEST_COLUMNS = 4;

function hasFullHeader(sheet: Sheet): boolean {
  for (let row = 0; row < sheet.rows; row++) {
    if (sheet.filled(row).length < FEWEST_COLUMNS) continue;
    if (isFullHeader(indicatorHeader(sheet, row))) return true;
  }
  return false;
}

/** 左右并排、中间空列的表: one view for each; the sheet itself where there is but one form in its width. */
export function splitAtGaps(sheet: Sheet): Sheet[] {
  const starts = filledRuns(sheet).map(({ left, right }) => ({
    left,
    view: sheet.within(left, right),
  }));
  if (starts.length < 2) return [sheet];
  const forms = starts.filter(({ view }) => hasFullHeader(view)).map(({ left }) => left);
  return forms.length < 2 ? [sheet] : viewsAt(sheet, forms);
}

const LEVELS: readonly IndicatorKey[] = ['level1', 'level2', 'level3'];

/** Columns of a header row where its words begin anew: at a level already named, or at the text that opened the row. */
function repeatedStarts(sheet: Sheet, row: number): number[] {
  const starts: number[] = [];
  let opening: string | null = null;
  let seen = new Set<string>();
  for (const column of sheet.filled(row)) {
    const label = bareLabel(sheet.text(row, column));
    const isLevel = LEVELS.some((key) =>
      (INDICATOR_HEADERS[key].exact as readonly string[]).includes(label),
    );
    if (opening === null || label === opening || (isLevel && seen.has(label))) {
      starts.push(column);
      seen = new Set();
    }
    if (isLevel) seen.add(label);
    opening ??= label;
  }
  return starts;
}

/** 左右紧挨着的表: the views whose headers share this row; the sheet itself where the row is one header. */
export function splitAtHeader(sheet: Sheet, row: number): Sheet[] {
  const starts = repeatedStarts(sheet, row);
  if (starts.length < 2) return [sheet];
  const views = viewsAt(sheet, starts);
  const full = views.every((view) => isFullHeader(indicatorHeader(view, row)));
  return full ? views : [sheet];
}
