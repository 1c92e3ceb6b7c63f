import type { Stretch } from './body';
import { withoutTitles } from './mask';

export interface RepeatedLine {
  readonly first: Stretch;
  readonly second: Stretch;
  /** How many characters they have, blanks left out. */
  readonly length: number;
}

/** Whole paragraphs that state a figure and stand in the text twice, blanks and the titles of documents left out. */
export function repeatedLines(
  lines: readonly Stretch[],
  isTelling: (text: string) => boolean,
): RepeatedLine[] {
  const seen = new Map<string, Stretch>();
  return lines.flatMap((second) => {
    const text = withoutTitles(second.text).replace(/[\s　]/g, '');
    if (!/\d/.test(text) || !isTelling(text)) return [];
    const first = seen.get(text);
    if (first) return [{ first, second, length: text.length }];
    seen.set(text, second);
    return [];
  });
}
