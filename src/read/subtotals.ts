import type { Indicator, Subtotal } from '../model/form';
import { type Decimal, HUNDRED } from '../numbers/decimal';
import type { Header, IndicatorKey } from './headers';
import { bareLabel } from './label';
import { levelLabel } from './levels';
import { NOWHERE, type Sheet } from './sheet';

type Columns = Header<IndicatorKey>['columns'];
type Level = 'level1' | 'level2';

/** 小计 behind the name of what it adds up, if there is one. */
const WORD = /[小合总]计$/;

/** The last rows, as far up as they are of the same level as the very last; none where it has no name. */
function sameAsLast(above: readonly Indicator[], ...levels: readonly Level[]): Indicator[] {
  const own: Indicator[] = [];
  for (const one of [...above].reverse()) {
    const last = own.at(-1) ?? one;
    if (levels.some((level) => one[level] === '' || one[level] !== last[level])) break;
    own.unshift(one);
  }
  return own;
}

const plain = (name: string): string => levelLabel(name).name.replace(/指标$/, '');

/** 产出指标小计 says itself whose sum it is. */
function ofName(above: readonly Indicator[], label: string): Indicator[] {
  const name = plain(label);
  if (name === '') return [];
  return above.filter(({ level1, level2 }) => plain(level1) === name || plain(level2) === name);
}

interface Place {
  readonly row: number;
  readonly column: number;
  /** Row of the subtotal before it. */
  readonly former: number;
}

/** The groups a 小计 may add up, the likeliest first: by its place, or what stands since the one before. */
function groupsAt(
  sheet: Sheet,
  { row, column, former }: Place,
  { level1 = NOWHERE, level2 = NOWHERE }: Columns,
  above: readonly Indicator[],
): (readonly Indicator[])[] {
  const isBehind = (level: number): boolean =>
    column > level && sheet.mergedText(row, level) !== '';
  const since = above.filter((one) => one.row - 1 > former);
  const first = sameAsLast(above, 'level1');
  const second = sameAsLast(above, 'level1', 'level2');
  const nested = isBehind(level1) ? [first, since, second] : [since, above, first, second];
  return isBehind(level2) ? [second, ...nested] : nested;
}

/** 管理效率小计 where a bare 小计 adds up rows of that level; any other label as it is printed. */
function labelled(text: string, group: readonly Indicator[]): string {
  const names = new Set(group.map(({ level1 }) => level1));
  const isBare = text.replace(WORD, '') === '';
  return isBare && names.size === 1 ? [...names].join('') + text : text;
}

/**
 * 小计行 The rows (counted from 0) that add up indicators above them. Where the first of them stands above all
 * indicators it heads a group, and none is read. `inHundredths`: weights are given as fractions of 1.
 */
export function readSubtotals(
  sheet: Sheet,
  rows: readonly number[],
  columns: Columns,
  indicators: readonly Indicator[],
  inHundredths: boolean,
): Subtotal[] {
  const { weight = NOWHERE, score = NOWHERE } = columns;
  const points = (value: Decimal | null): Decimal | null =>
    value && inHundredths ? value.times(HUNDRED) : value;
  const isHeading = rows.some((row) => row + 1 < (indicators[0]?.row ?? 0));
  if (isHeading) return [];
  return rows.flatMap((row, index) => {
    const column = sheet.filled(row).find((at) => WORD.test(bareLabel(sheet.text(row, at))));
    if (column === undefined) return [];
    const text = bareLabel(sheet.text(row, column));
    const above = indicators.filter((one) => one.row - 1 < row);
    const named = ofName(above, text.replace(WORD, ''));
    const place = { row, column, former: rows[index - 1] ?? NOWHERE };
    const groups = [named, ...groupsAt(sheet, place, columns, above)];
    const spans = groups.filter((group) => group.length > 0);
    return {
      label: labelled(text, spans.slice(0, 1).flat()),
      weight: points(sheet.percent(row, weight)),
      score: sheet.number(row, score),
      cells: {
        ...(columns.weight === undefined ? {} : { weight: sheet.address(row, weight) }),
        ...(columns.score === undefined ? {} : { score: sheet.address(row, score) }),
      },
      spans: spans.map((group) => group.map((one) => one.row)),
    };
  });
}
