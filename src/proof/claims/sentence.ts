import type { Place, Prose } from '../../model/proof';
import { aligned, type Figure, figuresOf } from './figure';
import { withItemNumbers } from './itemNumbers';

/** 一句 A sentence with its figures. Offsets are those of the paragraph. */
export interface Sentence {
  readonly paragraph: number;
  /** The whole paragraph, aligned. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly figures: readonly Figure[];
}

const ENDS = /[。！？!?\n\r]/g;
/** Longer stretches are cut at a mark: no person writes them, and the work on one grows with its length. */
const LONGEST = 800;
/** What belongs to the sentence before it. */
const AMONG = '其中';
const MOST_FIGURES = 80;

function endOf(text: string, from: number): number {
  const most = Math.min(text.length, from + LONGEST);
  for (const { index } of text.slice(from, most).matchAll(ENDS))
    if (!text.startsWith(AMONG, from + index + 1)) return from + index + 1;
  if (most === text.length) return most;
  for (let at = most; at > from + LONGEST / 2; at--) {
    if ('；;，,、 '.includes(text.charAt(at))) return at + 1;
  }
  return most;
}

/** The sentences of one paragraph that state figures or claim something, in order. */
function sentencesIn(typed: string, paragraph: number): Sentence[] {
  const text = aligned(typed);
  const sentences: Sentence[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endOf(text, start);
    const figures = figuresOf(text, start, end).slice(0, MOST_FIGURES);
    sentences.push({ paragraph, text, start, end, figures });
    start = end;
  }
  return sentences;
}

/** Several checks look at the sentences of one prose; they are worked out once. */
const KNOWN = new WeakMap<Prose, readonly Sentence[]>();

/** Every sentence of the prose, in order. */
export function sentencesOf(prose: Prose): readonly Sentence[] {
  const known = KNOWN.get(prose);
  if (known) return known;
  const sentences = withItemNumbers(prose.paragraphs).flatMap(sentencesIn);
  KNOWN.set(prose, sentences);
  return sentences;
}

/** What is written in a sentence. */
export const wordsOf = ({ text, start, end }: Sentence): string => text.slice(start, end);

export const placeOf = (
  { paragraph }: Sentence,
  { start, end }: { start: number; end: number },
): Place => ({
  paragraph,
  start,
  end,
});

/** Most finders look at the parts of one sentence; they are worked out once. */
const PARTED = new WeakMap<Sentence, readonly Sentence[]>();

/** The parts of a sentence between semicolons, each with its figures. */
export function segmentsOf(sentence: Sentence): readonly Sentence[] {
  const known = PARTED.get(sentence);
  if (known) return known;
  const segments = parted(sentence);
  PARTED.set(sentence, segments);
  return segments;
}

function parted(sentence: Sentence): Sentence[] {
  const { text, start, end } = sentence;
  if (!/[；;]|。其中/.test(text.slice(start, end))) return [sentence];
  const segments: Sentence[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    if (at < end - 1 && !'；;。'.includes(text.charAt(at))) continue;
    const figures = sentence.figures.filter((figure) => figure.start >= from && figure.start <= at);
    segments.push({ ...sentence, start: from, end: at + 1, figures });
    from = at + 1;
  }
  return segments;
}
