/** 97.50% — what a person would type into a rate cell. */
const PLAIN_PERCENT = /^\d+(\.\d+)?%$/;
/** Begins with a Chinese character and holds no digit: Excel cannot take it for a number, a date or a formula. */
const PLAIN_CHINESE = /^\p{Script=Han}\P{Nd}*$/u;

/**
 * A value as `Range.values` must be given it. Excel reads text there as if typed, so all text but a plain percentage
 * and plain Chinese is marked as text by a leading apostrophe, which Excel does not store: it can become no formula.
 */
export function asTyped(value: number | string | null): number | string {
  if (typeof value === 'number') return value;
  const text = value ?? '';
  return PLAIN_PERCENT.test(text) || PLAIN_CHINESE.test(text) ? text : asText(text);
}

/** Text that stays text, whatever it looks like; line ends as a cell stores them. */
export function asText(text: string): string {
  return text === '' ? '' : `'${text.replace(/\r\n?/g, '\n')}`;
}
