import type { FundRow } from '../model/form';
import { roleOf } from './fundRole';
import {
  AMOUNTS,
  type FigureKey,
  type FundFigures,
  figureAt,
  figureKey,
  fundRow,
  holdsFunds,
  withPlain,
} from './fundRow';
import type { FundBlock, UnitOf } from './funds';
import { headingsLeftOf, weightTold, withWeight } from './fundWeight';
import { labelOf } from './label';
import type { Sheet } from './sheet';

/** The text of a heading that reaches down to this row, however far up it begins; '' elsewhere. */
function headingAt(sheet: Sheet, row: number, column: number): string {
  const { left, bottom } = sheet.merge(row, column);
  return left === column && bottom === row ? sheet.mergedText(row, column) : '';
}

const columnsFrom = (sheet: Sheet, first: number): number[] =>
  Array.from({ length: sheet.columns - first }, (_, at) => first + at);

/** The first column of a row whose heading names a source. */
const firstSource = (sheet: Sheet, row: number): number | undefined =>
  columnsFrom(sheet, sheet.left).find((column) => {
    const heading = headingAt(sheet, row, column);
    return heading !== '' && roleOf(heading) !== null;
  });

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The words left of the sources that say what their rows hold; down to the first row of other words. */
function wordsBelow(sheet: Sheet, head: number, sources: number, last: number) {
  const found = new Map<FigureKey | 'plain', Place>();
  for (let row = head + 1; row <= last; row++) {
    const filled = sheet.filled(row);
    if (filled.length === 0) continue;
    const columns = filled.filter((at) => at < sources);
    const column = columns.find((at) => figureKey(sheet.label(row, at)) !== null);
    const key = column === undefined ? null : figureKey(sheet.label(row, column));
    if (column === undefined || key === null || found.has(key)) break;
    found.set(key, { row, column });
  }
  return withPlain(found);
}

/** 来源在上、金额在左的表（资金总额｜财政拨款｜单位资金 over 年初预算数、全年预算数、全年执行数）: one row for each source. */
export function sideSources(
  sheet: Sheet,
  first: number,
  last: number,
  unitOf: UnitOf,
): FundBlock | null {
  for (let head = first; head <= last; head++) {
    const sources = firstSource(sheet, head);
    if (sources === undefined) continue;
    const words = wordsBelow(sheet, head, sources, last);
    if (!holdsFunds(words)) continue;
    const entries = Object.entries(words) as [FigureKey, Place][];
    const moneyUnit = unitOf(head);
    const rows = columnsFrom(sheet, sources).flatMap((column): FundRow[] => {
      const text = labelOf(headingAt(sheet, head, column));
      const figures: FundFigures = {};
      for (const [key, { row }] of entries)
        figures[key] = figureAt(sheet, row, column, key, moneyUnit);
      const row = fundRow({ text, cell: sheet.address(head, column) }, figures);
      const holds = AMOUNTS.some((key) => row[key] !== null);
      return text !== '' && (row.role !== null || holds) ? [row] : [];
    });
    const marks = [words.score, words.weight].flatMap((place) =>
      place ? [{ ...place, isHeading: false }] : [],
    );
    const weight = weightTold(sheet, [...marks, ...headingsLeftOf(head, sources)]);
    const end = Math.max(...entries.map(([, { row }]) => row));
    return { first: head, last: end, header: null, moneyUnit, rows: withWeight(rows, weight) };
  }
  return null;
}
