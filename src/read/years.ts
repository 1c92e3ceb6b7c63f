import { squeeze } from '../values/fold';
import { FACT_LABELS } from '../vocabulary/factLabels';
import { withArabicYears } from './chineseYear';
import { type Fact, factBeside, findTitle, isLabel } from './facts';
import { NOWHERE, type Sheet } from './sheet';

/** A year with its address. */
export interface StatedYear {
  readonly year: number;
  readonly cell: string;
}

/**
 * 绩效年度 beside its own label, else from the title, or from a short line near it that is neither a date nor a fact of
 * the unit. Titles are what is copied from last year.
 */
export function findYear(sheet: Sheet, first: number, last: number): StatedYear | null {
  const [stated] = statedYears(sheet, first, last);
  const title = findTitle(sheet, first, last);
  return stated ?? yearIn(title, /((?:19|20)\d{2})年/);
}

/** The year beside 评价年度 or a label like it. */
const labelledYear = (sheet: Sheet, first: number, last: number): StatedYear | null =>
  yearIn(factBeside(sheet, first, last, FACT_LABELS.year), /^((?:19|20)\d{2})年?度?$/);

function yearIn(fact: Fact | null, pattern: RegExp): StatedYear | null {
  if (!fact) return null;
  const year = pattern.exec(squeeze(withArabicYears(fact.text)))?.[1];
  return year ? { year: Number(year), cell: fact.cell } : null;
}

/** 绩效年度 that the name of the sheet states, e.g. 2021年度; null where it states none or several. */
export function yearOfSheet(name: string): number | null {
  const years = name.match(/(?<!\d)(?:19|20)\d{2}(?=年|$|[^\d])/g) ?? [];
  const [only, ...more] = new Set(years);
  return only !== undefined && more.length === 0 ? Number(only) : null;
}

/** Longer text is prose that may speak of other years. */
const MOST_TITLE_CHARACTERS = 40;

/** Every 年度 the head of a form names: that beside its own label, then the others in reading order. */
export function statedYears(sheet: Sheet, first: number, last: number): StatedYear[] {
  const named = findYears(sheet, first, last);
  const labelled = labelledYear(sheet, first, last);
  return labelled ? [labelled, ...named] : named;
}

function findYears(sheet: Sheet, first: number, last: number): StatedYear[] {
  const found: StatedYear[] = [];
  for (let row = first; row <= last; row++) {
    const filled = sheet.filled(row);
    for (const [index, column] of filled.entries()) {
      const text = withArabicYears(squeeze(sheet.text(row, column)));
      if (text.length > MOST_TITLE_CHARACTERS) continue;
      const before = sheet.text(row, filled[index - 1] ?? NOWHERE);
      if (/日期|编号/.test(text) || isLabel(before)) continue;
      const match =
        /^(?:.*[^\d])?((?:19|20)\d{2})年度/.exec(text) ?? yearAlone(sheet, row, column, text);
      if (match && !isLabel(text.replace(/[:：].*/, '')))
        found.push({ year: Number(match[1]), cell: sheet.address(row, column) });
    }
  }
  return found;
}

const LONE_YEAR = /^\(?((?:19|20)\d{2})年\)?$/;

/** （2023年）、2024年 A year in a row of its own, beside nothing but remarks such as 单位：万元. */
function yearAlone(
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
): RegExpExecArray | null {
  const alone = sheet
    .filled(row)
    .every((other) => other === column || /[:：]/.test(sheet.text(row, other)));
  return alone ? LONE_YEAR.exec(text) : null;
}
