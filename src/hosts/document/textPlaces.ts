import type { Prose } from '../../model/proof';

/** Marks of Markdown that may stand between the characters of a paragraph. */
const isMark = (char: string | undefined): boolean => char === '\\' || char === '*';

/**
 * Where each paragraph begins in the text it was read from, in order; null where that cannot be told. The text of a
 * paragraph stands there character by character, with marks of Markdown in between at most.
 */
export function textPlaces(source: string, { paragraphs }: Prose): (number | null)[] {
  let from = 0;
  let lost = false;
  return paragraphs.map(({ text }) => {
    const start = lost ? -1 : firstPlace(source, text, from);
    const units = start < 0 ? null : unitsAt(source, text, start);
    lost ||= units === null;
    from = (units?.at(-1) ?? from) + 1;
    return units ? start : null;
  });
}

/** Of each UTF-16 unit of a paragraph that begins at `start`: where it stands in the source. Null where it does not. */
export function unitsAt(source: string, text: string, start: number): number[] | null {
  const units: number[] = [];
  let at = start;
  for (let i = 0; i < text.length; i++) {
    while (source[at] !== text[i] && isMark(source[at])) at++;
    if (source[at] !== text[i]) return null;
    units.push(at);
    at++;
  }
  return units;
}

function firstPlace(source: string, text: string, from: number): number {
  let at = source.indexOf(text[0] ?? '', from);
  while (at >= 0 && !unitsAt(source, text, at)) at = source.indexOf(text[0] ?? '', at + 1);
  return at;
}
