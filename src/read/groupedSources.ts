import type { FundRow } from '../model/form';
import {
  type FigureKey,
  type FundFigures,
  figureAt,
  figureKey,
  fundRow,
  holdsFunds,
  isAmountKey,
  withPlain,
} from './fundRow';
import type { FundBlock, UnitOf } from './funds';
import { headingsLeftOf, weightTold, withWeight } from './fundWeight';
import { bareLabel, labelOf } from './label';
import type { Sheet } from './sheet';

const WHOLE = /^(?:小计|合计|总计|总额|总数)$/;

interface Span {
  readonly left: number;
  readonly right: number;
  /** Last row of the heading. */
  readonly bottom: number;
}

/** The words of a row that say what stands below them, each with the columns it is merged over. */
function headingsIn(sheet: Sheet, row: number): Partial<Record<FigureKey, Span>> {
  const found = new Map<FigureKey | 'plain', Span>();
  for (const column of sheet.filled(row)) {
    const key = figureKey(sheet.label(row, column));
    if (key !== null && !found.has(key)) found.set(key, sheet.merge(row, column));
  }
  return withPlain(found);
}

const isGroup = ({ left, right, bottom }: Span, row: number): boolean =>
  right > left && bottom === row;

/** The columns of each source below the groups of amounts: 小计, 财政拨款, 其他资金. */
function sourcesBelow(
  sheet: Sheet,
  row: number,
  groups: readonly (readonly [FigureKey, Span])[],
): Map<string, Partial<Record<FigureKey, number>>> {
  const sources = new Map<string, Partial<Record<FigureKey, number>>>();
  for (const [key, { left, right }] of groups) {
    for (let column = left; column <= right; column++) {
      const name = labelOf(sheet.text(row, column));
      if (name !== '') sources.set(name, { ...sources.get(name), [key]: column });
    }
  }
  return sources;
}

/** 金额在上、来源在下的表（年初预算数 over 小计｜财政拨款｜其他资金, and so on）, with one row of amounts: a row for each source. */
export function groupedSources(
  sheet: Sheet,
  first: number,
  last: number,
  unitOf: UnitOf,
): FundBlock | null {
  for (let head = first; head + 2 <= last; head++) {
    const headings = Object.entries(headingsIn(sheet, head)) as [FigureKey, Span][];
    const groups = headings.filter(([key, span]) => isAmountKey(key) && isGroup(span, head));
    if (!holdsFunds(Object.fromEntries(groups))) continue;
    const values = head + 2;
    const moneyUnit = unitOf(head);
    const sources = sourcesBelow(sheet, head + 1, groups);
    const marks = headings.filter(([, span]) => !isGroup(span, head));
    const rows = [...sources].map(([name, columns], index): FundRow => {
      const figures: FundFigures = {};
      const own = Object.entries(columns) as [FigureKey, number][];
      const all =
        index === 0 ? [...own, ...marks.map(([key, { left }]) => [key, left] as const)] : own;
      for (const [key, column] of all)
        figures[key] = figureAt(sheet, values, column, key, moneyUnit);
      const cell = sheet.address(head + 1, Math.min(...own.map(([, column]) => column)));
      const row = fundRow({ text: name, cell }, figures);
      return WHOLE.test(bareLabel(name)) ? { ...row, role: 'total' } : row;
    });
    const left = Math.min(...groups.map(([, span]) => span.left));
    const weight = weightTold(sheet, [
      ...marks.map(([, span]) => ({ row: head, column: span.left, isHeading: false })),
      ...headingsLeftOf(head, left),
    ]);
    return { first: head, last: values, header: null, moneyUnit, rows: withWeight(rows, weight) };
  }
  return null;
}
