import { EMPTY_IN_HEADINGS, SAME_MEANING } from '../../vocabulary/proof/sections';

const NOTES = /[（(][^（）()]*[）)]/g;
const MARKS = /[\s　，,、。．.：:；;“”"《》〈〉{}\-—/]+/g;

/** A heading without what every heading says, in one wording for what is called by several names. */
function wordsOf(heading: string): string {
  let text = heading.replace(NOTES, '');
  for (const [form, word] of SAME_MEANING) text = text.replace(form, word);
  text = text.replace(MARKS, '');
  const bare = text.replace(EMPTY_IN_HEADINGS, '');
  return bare.length >= 2 ? bare : text;
}

/** 标题的要旨 What a heading says, made ready to be compared with many others. */
export interface Gist {
  readonly text: string;
  /** Number of pairs of neighbouring characters. */
  readonly size: number;
  /** The pairs, each once. */
  readonly pairs: ReadonlySet<string>;
}

/** The gist of a heading, to be compared by `likeness`. */
export function gistOf(heading: string): Gist {
  const text = wordsOf(heading);
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) pairs.add(text.slice(at, at + 2));
  return { text, size: Math.max(0, text.length - 1), pairs };
}

/** How alike two gists are, 0 to 1; one that is a part of the other is nearly as good as the same. */
export function likeness(a: Gist, b: Gist): number {
  if (a.text === b.text) return 1;
  const fewest = Math.min(a.size, b.size);
  if (fewest === 0) return 0;
  let shared = 0;
  for (const pair of a.pairs) if (b.pairs.has(pair)) shared++;
  const inside = (shared / fewest) * (fewest > 1 ? 0.8 : 0.6);
  return Math.max((2 * shared) / (a.size + b.size), inside);
}
