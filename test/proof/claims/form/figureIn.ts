import { aligned, type Figure, figuresOf } from '../../../../src/proof/claims/figure';

/** The last figure of a text. */
export function figureIn(words: string): Figure {
  const text = aligned(words);
  const figure = figuresOf(text, 0, text.length).at(-1);
  if (!figure) throw new Error(`no figure in ${words}`);
  return figure;
}
