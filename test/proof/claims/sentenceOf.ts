import { aligned, figuresOf } from '../../../src/proof/claims/figure';
import type { Sentence } from '../../../src/proof/claims/sentence';

/** A text as one sentence, which may begin behind its start. */
export function sentenceOf(words: string, start = 0): Sentence {
  const text = aligned(words);
  const figures = figuresOf(text, start, text.length);
  return { paragraph: 0, text, start, end: text.length, figures };
}
