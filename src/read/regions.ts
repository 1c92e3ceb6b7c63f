import { squeeze } from '../values/fold';
import { FACT_LABELS } from '../vocabulary/factLabels';
import { FOOTER_PATTERN, NOTE_PATTERN, TOTAL_PATTERN } from '../vocabulary/rowLabels';
import type { Header, IndicatorKey } from './headers';
import { indicatorHeader } from './indicatorHeader';
import { bareLabel } from './label';
import { goesOn } from './rowKinds';
import { NOWHERE, type Sheet } from './sheet';
import { isTitleRow } from './titleRow';
import { isInnerLabel, isTotalRow } from './total';

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

/** 总分、填表人 What stands below the indicators of a form. */
const isDelimiter = (text: string): boolean =>
  TOTAL_PATTERN.test(bareLabel(text)) || FOOTER_PATTERN.test(squeeze(text));

/** True where nothing between two headers ends the first form or opens another; 合计 of one level does not. */
function continues(sheet: Sheet, { bottom, columns }: Header<IndicatorKey>, next: number): boolean {
  const table = { columns, last: next - 1, repeats: NONE };
  for (let row = bottom + 1; row < next; row++) {
    const label = sheet.filled(row)[0] ?? NOWHERE;
    if (isTitleRow(sheet, row)) return false;
    if (isInnerLabel(sheet, row, label, columns)) continue;
    const text = sheet.text(row, label);
    if (ALL_FACTS.includes(bareLabel(text))) return false;
    if (!isDelimiter(text) || NOTE_PATTERN.test(squeeze(text))) continue;
    if (!isTotalRow(sheet, row, columns) || !goesOn(sheet, row, table, false)) return false;
  }
  return true;
}

const NONE: ReadonlySet<number> = new Set();
const ALL_FACTS: readonly string[] = Object.values(FACT_LABELS).flat();

function hasTitleBetween(sheet: Sheet, first: number, last: number): boolean {
  for (let row = last; row >= first; row--) if (isTitleRow(sheet, row)) return true;
  return false;
}

/** Where a form without a title begins: at the first fact of its unit, else behind what ends the form above. */
function untitledStart(sheet: Sheet, first: number, header: number): number {
  const opens = (row: number): string => sheet.text(row, sheet.filled(row)[0] ?? NOWHERE);
  for (let row = first; row < header; row++)
    if (ALL_FACTS.includes(bareLabel(opens(row).replace(/[:：].*/s, '')))) return row;
  let start = header;
  while (start > first && !isDelimiter(opens(start - 1))) start -= 1;
  return start;
}

/** Where the form with this header begins, below the header of the form above it. */
function startOf(sheet: Sheet, header: number, above: Header<IndicatorKey> | undefined): number {
  if (!above) return 0;
  for (let row = header - 1; row > above.bottom; row--) {
    if (isTitleRow(sheet, row) && !isTitleRow(sheet, row - 1)) return row;
  }
  return untitledStart(sheet, above.bottom + 1, header);
}

/** Cuts a sheet into forms, one for each indicator header. Empty where the sheet holds no form. */
export function findRegions(sheet: Sheet): Region[] {
  const tables: { readonly header: Header<IndicatorKey>; readonly repeats: Set<number> }[] = [];
  for (let row = 0; row < sheet.rows; row++) {
    if (sheet.filled(row).length < 3) continue;
    const header = indicatorHeader(sheet, row);
    const former = tables.at(-1);
    const after = former?.header.bottom ?? -1;
    if (!isIndicatorHeader(header, () => hasTitleBetween(sheet, after + 1, row - 1))) continue;
    if (former && continues(sheet, former.header, row)) {
      for (let at = row; at <= header.bottom; at++) former.repeats.add(at);
    } else tables.push({ header, repeats: new Set() });
    row = header.bottom;
  }
  const regions: Region[] = [];
  let last = sheet.rows - 1;
  for (const [index, table] of [...tables.entries()].reverse()) {
    const first = startOf(sheet, table.header.row, tables[index - 1]?.header);
    regions.unshift({ ...table, first, last });
    last = first - 1;
  }
  return regions;
}
