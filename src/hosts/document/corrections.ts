import type { Correction, Prose } from '../../model/proof';
import { type Splice, splice } from '../file/splice';
import { documentErrors } from './documentErrors';

/** Neither line breaks nor other control characters, nor half a character: nothing a run of text could not hold. */
const UNFIT = /[\p{Cc}\p{Surrogate}\ufffe\uffff]/u;

/** True where the text can stand in a run. */
export function isPlain(text: string): boolean {
  return !UNFIT.test(text);
}

/** In the order of the text. Throws `UserError` (changed) where one is out of its paragraph or two overlap. */
export function inOrder(prose: Prose, corrections: readonly Correction[]): Correction[] {
  const sorted = [...corrections].sort(
    ({ place: a }, { place: b }) => a.paragraph - b.paragraph || a.start - b.start || a.end - b.end,
  );
  sorted.forEach(({ place }, index) => {
    const length = prose.paragraphs[place.paragraph]?.text.length ?? -1;
    const before = sorted[index - 1]?.place;
    const inside = place.start >= 0 && place.start <= place.end && place.end <= length;
    if (!inside || (before && collide(before, place))) throw documentErrors.outOfPlace();
  });
  return sorted;
}

/** The paragraphs' texts with the corrections made. */
export function correctedTexts(prose: Prose, corrections: readonly Correction[]): string[] {
  const edits = new Map<number, Splice[]>();
  for (const { place, text } of corrections) {
    const edit = { start: place.start, end: place.end, text };
    edits.set(place.paragraph, [...(edits.get(place.paragraph) ?? []), edit]);
  }
  return prose.paragraphs.map(({ text }, index) => splice(text, edits.get(index) ?? []));
}

/** The correction without what it leaves as it is at both ends; whole characters only. */
export function narrowed(correction: Correction, current: string): Correction {
  const { place } = correction;
  const old = [...current.slice(place.start, place.end)];
  const fresh = [...correction.text];
  const shorter = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < shorter && old[head] === fresh[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++;
  const unitsOf = (chars: readonly string[]) => chars.join('').length;
  return {
    place: {
      paragraph: place.paragraph,
      start: place.start + unitsOf(old.slice(0, head)),
      end: place.end - unitsOf(old.slice(old.length - tail)),
    },
    text: fresh.slice(head, fresh.length - tail).join(''),
  };
}

/**
 * The corrections that can be made together, each once: the first of those that overlap. `left` are the others.
 */
export function compatible(
  corrections: readonly Correction[],
  correctable: (correction: Correction) => boolean,
): { readonly taken: readonly Correction[]; readonly left: readonly Correction[] } {
  const taken: Correction[] = [];
  const left: Correction[] = [];
  for (const one of corrections) {
    if (taken.some((other) => same(one, other))) continue;
    const clash = taken.some(({ place }) => collide(place, one.place) || collide(one.place, place));
    (clash || !correctable(one) ? left : taken).push(one);
  }
  return { taken, left };
}

/** True where `next`, which does not begin before `place`, begins within it or at the same point. */
function collide(place: Correction['place'], next: Correction['place']): boolean {
  if (place.paragraph !== next.paragraph || next.start < place.start) return false;
  return next.start < place.end || next.start === place.start;
}

function same(a: Correction, b: Correction): boolean {
  return (
    a.text === b.text &&
    a.place.paragraph === b.place.paragraph &&
    a.place.start === b.place.start &&
    a.place.end === b.place.end
  );
}
