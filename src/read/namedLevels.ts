import { FOURTH_LEVEL, KIND_HEADERS, LEVEL_TWO, NAME_HEADERS } from '../vocabulary/levels';
import { LEVEL_ONE } from '../vocabulary/rowLabels';
import { type Header, type IndicatorKey, taking } from './headers';
import { isOneOf } from './label';
import { levelLabel } from './levels';
import type { Sheet } from './sheet';

type IndicatorHeader = Header<IndicatorKey>;

/** Rows below a header whose texts tell what a column holds. */
const MOST_ROWS = 60;

const FAR = Number.POSITIVE_INFINITY;

/** The level whose names stand in a column; null for 定量、定性 and whatever else may be meant by 类别. */
function levelIn(sheet: Sheet, { bottom }: IndicatorHeader, column: number) {
  let found: 'level1' | 'level2' | null = null;
  for (let row = bottom + 1; row < Math.min(sheet.rows, bottom + 1 + MOST_ROWS); row++) {
    const { name } = levelLabel(sheet.text(row, column));
    if (LEVEL_TWO.test(name)) return 'level2';
    if (LEVEL_ONE.test(name)) found = 'level1';
  }
  return found;
}

/** 指标类别、指标类型 A column so called is a level where the names of levels stand in it, before those of indicators. */
function withKinds(sheet: Sheet, header: IndicatorHeader): IndicatorHeader {
  const { level3 = FAR, target = FAR } = header.columns;
  const kinds = header.unknown.filter(
    ({ column, text }) => column < Math.min(level3, target) && isOneOf(text, KIND_HEADERS),
  );
  return kinds.reduce((known, cell) => {
    const level = levelIn(sheet, header, cell.column);
    return level && known.columns[level] === undefined
      ? taking(known, level, cell, 'pattern')
      : known;
  }, header);
}

/** 指标内容、绩效指标 behind the levels names the indicators where no column is called 三级指标. */
function withNames(sheet: Sheet, header: IndicatorHeader): IndicatorHeader {
  const { level1, level2, level3, target = FAR } = header.columns;
  if (level3 !== undefined || target === FAR) return header;
  const levels = [level1, level2].filter((column) => column !== undefined);
  const places = header.unknown.filter(
    ({ row, column }) =>
      column > Math.max(...levels) &&
      column < target &&
      sheet.merge(row, column).bottom <= header.bottom,
  );
  const [own] = NAME_HEADERS.flatMap((word) => places.filter(({ text }) => isOneOf(text, [word])));
  return own ? taking(header, 'level3', own, 'pattern') : header;
}

/** Of four levels the fourth names the indicators. */
function withFourth(header: IndicatorHeader): IndicatorHeader {
  const fourth = header.unknown.find(({ text }) => isOneOf(text, FOURTH_LEVEL));
  return fourth ? taking(header, 'level3', fourth, 'pattern') : header;
}

/** The header with the levels that are called by other names than 一级指标、二级指标、三级指标. */
export function withNamedLevels(sheet: Sheet, header: IndicatorHeader): IndicatorHeader {
  return withFourth(withNames(sheet, withKinds(sheet, header)));
}
