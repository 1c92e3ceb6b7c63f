import type { Correction, Place } from '../../model/proof';

/** A whole paragraph, without the blanks around it. */
export function placeOf(paragraph: number, text: string): Place {
  const start = text.length - text.trimStart().length;
  return { paragraph, start, end: Math.max(start, text.trimEnd().length) };
}

/** The stretch of a paragraph that a match of a pattern covers. */
export function placeOfMatch(paragraph: number, match: RegExpExecArray, shift = 0): Place {
  const start = match.index + shift;
  return { paragraph, start, end: start + match[0].length };
}

/** Another text for a place. */
export const correction = (place: Place, text: string): Correction => ({ place, text });
