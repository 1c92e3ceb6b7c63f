import { chineseNumeral } from '../../values/number';

/** The number that `12`, `四` or `十二` says; NaN where it says none. */
export const wordNumber = (word: string): number =>
  Number(/^\d/.test(word) ? word : chineseNumeral(word)?.toFixed());
