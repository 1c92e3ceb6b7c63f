import type { ProofDefect } from '../../../model/proofCheck';
import { placeOf } from '../sentence';
import type { Placed } from './scope';
import { inTable, isElsewhere, tableAt } from './subject';
import type { CellWords, Thing } from './things/thing';

/** Where words stand in a paragraph. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The one indicator among things that a mention before a place may mean; null where there are none, or several. */
export function onlyIndicator(place: Placed, things: readonly Thing[], at: number): Thing | null {
  const own = inTable(things, tableAt(place, { start: at }));
  const [only = null, ...others] = own.filter(({ kind }) => kind === 'indicator');
  return others.length === 0 ? only : null;
}

/** True where words at a place are of another year, another unit or a plan. */
export const isOfOthers = (place: Placed, start: number, year: number | null): boolean =>
  isElsewhere(place, { start, tail: '', unit: '' }, year, true);

/** The defect of words that a cell says otherwise; `beside` is what more there is to tell of the cell. */
export function otherwise(
  { sentence }: Placed,
  span: Span,
  { label }: Thing,
  { text, cell }: CellWords,
  beside = '',
): ProofDefect {
  const said = sentence.text.slice(span.start, span.end);
  return {
    place: placeOf(sentence, span),
    message: `正文写“${said}”，自评表（${cell.sheet}!${cell.address}）“${label}”的实际完成值是“${text}”${beside}，两处应当一致。`,
    found: said,
    expected: text,
    cells: [cell],
  };
}
