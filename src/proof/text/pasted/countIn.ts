import type { Stretch } from '../body';

/** How often words stand in these lines. */
export const countIn = (lines: readonly Stretch[], words: string): number =>
  lines.reduce((count, { text }) => count + text.split(words).length - 1, 0);
