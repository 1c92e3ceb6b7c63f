import { squeeze } from '../values/fold';
import {
  FACT_LABELS,
  FOOTER_PATTERN,
  INDICATOR_HEADERS,
  TITLE_PATTERN,
  TOTAL_PATTERN,
} from '../vocabulary/headers';
import { type Header, matchHeader } from './headers';
import { bareLabel } from './label';
import type { Sheet } from './sheet';

export type IndicatorKey = keyof typeof INDICATOR_HEADERS;

/** Rows of one form on a sheet (`last` included) and the header of its indicator table. */
export interface Region {
  readonly first: number;
  readonly last: number;
  readonly header: Header<IndicatorKey>;
  /** Rows of the header repeated further down, e.g. on a second page. */
  readonly repeats: ReadonlySet<number>;
}

/**
 * An indicator table names indicators and has a column for what was achieved or scored; without one it is a table
 * of targets (申报表). Where its title says 自评 it is taken for a form all the same, and the missing columns are asked for.
 */
function isIndicatorHeader(header: Header<IndicatorKey>, isTitled: () => boolean): boolean {
  const { columns } = header;
  const named = columns.level3 !== undefined || columns.level2 !== undefined;
  if (!named || Object.keys(columns).length < 3) return false;
  return (
    columns.actual !== undefined ||
    (columns.score !== undefined && columns.target !== undefined) ||
    isTitled()
  );
}

/** True where a row opens with the title of a form. */
export function isTitleRow(sheet: Sheet, row: number): boolean {
  const first = sheet.filled(row)[0];
  if (first === undefined) return false;
  const text = squeeze(sheet.text(row, first));
  return text.length <= 60 && TITLE_PATTERN.test(text);
}

/** True where nothing between two headers ends the first form or opens another. */
function continues(sheet: Sheet, first: number, last: number): boolean {
  for (let row = first; row <= last; row++) {
    const label = sheet.filled(row)[0];
    if (isTitleRow(sheet, row)) return false;
    if (label === undefined) continue;
    const text = sheet.text(row, label);
    if (TOTAL_PATTERN.test(bareLabel(text)) || FOOTER_PATTERN.test(squeeze(text))) return false;
    if (ALL_FACTS.includes(bareLabel(text))) return false;
  }
  return true;
}

const ALL_FACTS: readonly string[] = Object.values(FACT_LABELS).flat();

function hasTitleBetween(sheet: Sheet, first: number, last: number): boolean {
  for (let row = last; row >= first; row--) if (isTitleRow(sheet, row)) return true;
  return false;
}

/** Cuts a sheet into forms, one for each indicator header. Empty where the sheet holds no form. */
export function findRegions(sheet: Sheet): Region[] {
  const headers: Header<IndicatorKey>[] = [];
  const repeats: Set<number>[] = [];
  for (let row = 0; row < sheet.rows; row++) {
    if (sheet.filled(row).length < 3) continue;
    const header = matchHeader(sheet, row, INDICATOR_HEADERS);
    const after = headers.at(-1)?.bottom ?? -1;
    if (!isIndicatorHeader(header, () => hasTitleBetween(sheet, after + 1, row - 1))) continue;
    if (headers.length > 0 && continues(sheet, after + 1, row - 1)) {
      for (let at = row; at <= header.bottom; at++) repeats.at(-1)?.add(at);
    } else {
      headers.push(header);
      repeats.push(new Set());
    }
    row = header.bottom;
  }
  const starts = headers.map((header, index) => {
    const above = headers[index - 1];
    if (!above) return 0;
    for (let row = header.row - 1; row > above.bottom; row--) {
      if (isTitleRow(sheet, row) && !isTitleRow(sheet, row - 1)) return row;
    }
    return header.row;
  });
  return headers.map((header, index) => ({
    first: starts[index] ?? 0,
    last: (starts[index + 1] ?? sheet.rows) - 1,
    header,
    repeats: repeats[index] ?? new Set<number>(),
  }));
}
