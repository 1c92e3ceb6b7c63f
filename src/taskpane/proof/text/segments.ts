import type { Correction, Place } from '../../../model/proof';

/** A place in one paragraph that a finding speaks of. */
export interface Marked {
  readonly name: string;
  readonly place: Place;
}

/** A stretch of a paragraph that is shown in one way. */
export interface Segment {
  readonly text: string;
  /** Names of the marks it lies in. */
  readonly names: readonly string[];
  /** Of these, the ones that begin here. */
  readonly begins: readonly string[];
  /** True where a correction takes it out. */
  readonly gone: boolean;
  /** What a correction puts after it. */
  readonly added: string;
}

/**
 * A paragraph cut where findings and corrections begin and end. Corrections do not overlap. A mark or correction
 * without extent is shown with the character before it.
 */
export function segmentsOf(
  text: string,
  marks: readonly Marked[],
  corrections: readonly Correction[],
): Segment[] {
  const ranges = marks.map(({ name, place }) => ({ name, ...extent(place, text) }));
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...ranges, ...corrections.map(({ place }) => place)]) {
    cuts.add(start);
    cuts.add(end);
  }
  const ordered = [...cuts].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  const before = corrections.filter(({ place }) => place.end === 0);
  const segments = ordered.slice(0, -1).map((start, index): Segment => {
    const end = ordered[index + 1] ?? text.length;
    const over = ranges.filter((range) => range.start <= start && range.end >= end);
    return {
      text: text.slice(start, end),
      names: over.map(({ name }) => name),
      begins: over.filter((range) => range.start === start).map(({ name }) => name),
      gone: corrections.some(({ place }) => place.start <= start && place.end >= end),
      added: addedAt(corrections, end),
    };
  });
  const head = before.map((one) => one.text).join('');
  return head === '' ? segments : [inserted(head), ...segments];
}

const inserted = (added: string): Segment => ({
  text: '',
  names: [],
  begins: [],
  gone: false,
  added,
});

const addedAt = (corrections: readonly Correction[], end: number): string =>
  corrections
    .filter(({ place }) => place.end === end)
    .map(({ text }) => text)
    .join('');

function extent({ start, end }: Place, text: string): { start: number; end: number } {
  if (start < end) return { start, end };
  return start > 0 ? { start: start - 1, end: start } : { start: 0, end: Math.min(1, text.length) };
}
