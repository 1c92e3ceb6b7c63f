import type { Form } from '../../../model/form';
import type { Grid } from '../../../model/grid';
import type { Choice } from '../choice';
import { firstText, shortened } from './texts';

/** Rows below the last indicator among which the total row is sought. */
const LOOK_BELOW = 6;

export const rowTitle = (row: number, text: string): string =>
  text === '' ? `第${row}行` : `第${row}行 ${text}`;

/** The rows that can be the total: filled ones from the second row of the table to a little below it. */
export function totalChoices(grid: Grid, form: Form): Choice[] {
  const { firstIndicator, lastIndicator, total } = form.mapping.rows;
  if (firstIndicator === null || lastIndicator === null) return [];
  const last = Math.max(total ?? 0, lastIndicator + LOOK_BELOW);
  const choices: Choice[] = [];
  for (let row = firstIndicator + 1; row <= last; row++) {
    const text = firstText(grid, row);
    if (text !== '') choices.push({ id: String(row), title: rowTitle(row, text) });
  }
  return choices;
}

/** The rows read as indicators. */
export function indicatorChoices(form: Form): Choice[] {
  return form.indicators.map(({ row, level3, level2 }) => ({
    id: String(row),
    title: rowTitle(row, shortened((level3 || level2).replace(/\s+/g, ' '))),
  }));
}
