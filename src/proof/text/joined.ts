import type { Place } from '../../model/proof';
import type { Stretch } from './body';
import { withoutTitles } from './mask';

/** 连成一串的正文 Running text joined without blanks, each character with the place it came from. */
export interface Joined {
  readonly text: string;
  readonly paragraphs: Int32Array;
  readonly offsets: Int32Array;
}

const SKIPPED = /[\s　□]/;

/** Joins running text; titles and numbers of documents, which every report cites more than once, are left out. */
export function joined(stretches: readonly Stretch[]): Joined {
  const size = stretches.reduce((sum, { text }) => sum + text.length, 0);
  const paragraphs = new Int32Array(size);
  const offsets = new Int32Array(size);
  const parts: string[] = [];
  let at = 0;
  for (const { text: typed, paragraph, shift } of stretches) {
    const text = withoutTitles(typed);
    let part = '';
    for (let index = 0; index < text.length; index++) {
      const char = text.charAt(index);
      if (SKIPPED.test(char)) continue;
      part += char;
      paragraphs[at] = paragraph;
      offsets[at] = shift + index;
      at++;
    }
    parts.push(part);
  }
  return { text: parts.join(''), paragraphs, offsets };
}

/** The place of a stretch of the joined text; where it runs over several paragraphs, its longest part in one of them. */
export function placeInJoined(
  { paragraphs, offsets }: Joined,
  start: number,
  length: number,
): Place {
  let [from, best, bestFrom] = [start, 0, start];
  for (let at = start; at <= start + length; at++) {
    if (at < start + length && paragraphs[at] === paragraphs[from]) continue;
    if (at - from > best) [best, bestFrom] = [at - from, from];
    from = at;
  }
  const last = bestFrom + best - 1;
  return {
    paragraph: Number(paragraphs[bestFrom]),
    start: Number(offsets[bestFrom]),
    end: Number(offsets[last]) + 1,
  };
}
