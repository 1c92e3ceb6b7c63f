import type { CellValue } from '../../model/grid';

/** What a range takes for a cell, in Excel (`values`) and in WPS (`Value2`). */
export type Typed = number | string | boolean;

/** 97.50% — what a person would type into a rate cell. */
const PLAIN_PERCENT = /^\d+(\.\d+)?%$/;
/** What a cell holds at most, in UTF-16 units; the apostrophe counts. */
export const LONGEST_TEXT = 32_767;
/** Begins with a Chinese character and holds no digit: nobody can take it for a number, a date or a formula. */
const PLAIN_CHINESE = /^\p{Script=Han}\P{Nd}*$/u;

/**
 * A value as a range must be given it. Text is read there as if typed, so all text but a plain percentage and plain
 * Chinese is marked as text by a leading apostrophe, which is not stored: it can become no formula.
 */
export function asTyped(value: number | string | null): number | string {
  if (typeof value === 'number') return value;
  const text = value ?? '';
  return PLAIN_PERCENT.test(text) || PLAIN_CHINESE.test(text) ? text : asText(text);
}

/** What puts a value back as it was: no percentage, no mark that the cell can do without. */
export function asHeld(value: CellValue): Typed {
  if (typeof value !== 'string') return value ?? '';
  return PLAIN_CHINESE.test(value) ? value : asText(value);
}

/** Text that stays text, whatever it looks like; line ends as a cell stores them. */
export function asText(text: string): string {
  return text === '' ? '' : `'${text.replace(/\r\n?/g, '\n')}`;
}

/** What Excel and WPS make of a value that `asTyped` gave it. */
export function typedValue(value: number | string | null): CellValue {
  if (typeof value !== 'string' || !PLAIN_PERCENT.test(value)) return value;
  return Number((Number(value.slice(0, -1)) / 100).toPrecision(15));
}
