import { chineseNumeral } from '../../values/number';

/** The number that `12`, `四` or `十二` says; NaN where it says none. */
export const wordNumber = (word: string): number =>
  /^\d/.test(word) ? Number(word) : Number(chineseNumeral(word)?.toFixed() ?? Number.NaN);
