import { squeeze } from '../values/fold';
import { isUnfilled } from '../values/unfilled';
import { FACT_LABELS } from '../vocabulary/factLabels';
import { FOOTER_PATTERN, LEVEL_ONE, NOTE_PATTERN } from '../vocabulary/rowLabels';
import type { Header, IndicatorKey } from './headers';
import { bareLabel } from './label';
import type { Section } from './levels';
import { NOWHERE, type Sheet } from './sheet';
import { isTitleRow } from './titleRow';
import { isInnerLabel, isTotalRow } from './total';

type Columns = Header<IndicatorKey>['columns'];

/** 指标表 Its columns, the last row it may reach, counted from 0, and rows that repeat its header. */
interface Table {
  readonly columns: Columns;
  readonly last: number;
  readonly repeats: ReadonlySet<number>;
}

const MOST_SECTION_CHARACTERS = 30;
const NUMBERING = /^[(（]?[一二三四五六七八九十\d]{1,2}(?:[)）]|[、.．])/u;
const FACTS: readonly string[] = Object.values(FACT_LABELS).flat();

/** The text a row opens with; '' where it is blank or opens with the name of an indicator. */
function opening(sheet: Sheet, row: number, columns: Columns): string {
  const first = sheet.filled(row)[0] ?? NOWHERE;
  if (isInnerLabel(sheet, row, first, columns)) return '';
  return squeeze(sheet.text(row, first));
}

/** True where a row closes the table: a field below it, or the title of the next form. */
export function endsTable(sheet: Sheet, row: number, columns: Columns): boolean {
  const text = opening(sheet, row, columns);
  return text !== '' && (FOOTER_PATTERN.test(text) || isTitleRow(sheet, row));
}

/** 注、说明 A remark printed across the table. */
export function isNoteRow(sheet: Sheet, row: number, columns: Columns): boolean {
  return NOTE_PATTERN.test(opening(sheet, row, columns));
}

const SLOT = /^(?:指标\d{1,2}|\.{3,6}|…{1,2})[:：.]?$/;

/**
 * 指标1： and nothing else, or dashes in every cell: a place of the printed form that no indicator was written into. Where
 * it has weight or marks it is one.
 */
export function isEmptySlot(
  sheet: Sheet,
  row: number,
  {
    level3 = NOWHERE,
    target = NOWHERE,
    actual = NOWHERE,
    weight = NOWHERE,
    score = NOWHERE,
  }: Columns,
): boolean {
  const isLeft = (column: number): boolean => isUnfilled(squeeze(sheet.text(row, column)));
  if (![target, actual, score].every(isLeft)) return false;
  const name = sheet.label(row, level3);
  return SLOT.test(name) || (name !== '' && isLeft(level3) && isLeft(weight));
}

/** The only cell of a row where it is merged over the names of indicators; null elsewhere. */
export function bannerAt(sheet: Sheet, row: number, columns: Columns): number | null {
  const [only, ...more] = sheet.filled(row);
  const names = columns.level3 ?? columns.level2;
  if (only === undefined || more.length > 0 || names === undefined) return null;
  const { left, right } = sheet.merge(row, only);
  return right > left && left <= names && right >= (columns.target ?? names + 1) ? only : null;
}

/** 一级指标独占一行, e.g. 一、产出指标（50分）; null for a row that is none. */
export function sectionOf(sheet: Sheet, row: number, columns: Columns): Section | null {
  const column = bannerAt(sheet, row, columns);
  if (column === null) return null;
  const text = squeeze(sheet.text(row, column)).replace(NUMBERING, '');
  const named = text.length <= MOST_SECTION_CHARACTERS && LEVEL_ONE.test(text);
  return named ? { row, column, text } : null;
}

/** A row that no doubt states an indicator: named, with a value, and a number where marks stand. */
function isPlainIndicator(sheet: Sheet, row: number, columns: Columns): boolean {
  const filled = (key: IndicatorKey): boolean => sheet.text(row, columns[key] ?? NOWHERE) !== '';
  const { weight, score } = columns;
  const marked = [weight, score].some((column = NOWHERE) => sheet.number(row, column) !== null);
  const unmarked = weight === undefined && score === undefined;
  return (
    (filled('level3') || filled('level2')) &&
    (filled('target') || filled('actual')) &&
    (marked || unmarked) &&
    !isTotalRow(sheet, row, columns)
  );
}

/**
 * True where the table goes on below a row that looks like its end: a note between indicators, or 合计 of one level,
 * with more indicators or the total of all below it. A blank row behind a total ends the table.
 */
export function goesOn(
  sheet: Sheet,
  after: number,
  { columns, last, repeats }: Table,
  overBlanks: boolean,
): boolean {
  for (let row = after + 1; row <= last; row++) {
    const [first] = sheet.filled(row);
    if (first === undefined && !overBlanks) return false;
    if (first === undefined || repeats.has(row)) continue;
    if (isPlainIndicator(sheet, row, columns)) return true;
    if (row === after + 1 && isTotalRow(sheet, row, columns)) return true;
    if (FACTS.includes(bareLabel(sheet.text(row, first)))) return false;
    if (endsTable(sheet, row, columns) && !isNoteRow(sheet, row, columns)) return false;
  }
  return false;
}
