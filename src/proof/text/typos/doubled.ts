import { DOUBLED_CHARACTER, MAY_DOUBLE, SUSPECT_DOUBLE } from '../../../vocabulary/proof/doubled';
import type { Stretch } from '../body';
import { captured } from '../captured';
import { matchesOf } from '../matches';
import { placeOfMatch } from '../place';
import type { Typo } from './typo';

const WORD = /([\p{Script=Han}]{2,6})\1/gu;
/** 非法营运各类非法营运车辆 */
const AROUND = /([\p{Script=Han}]{3,8})(?:各类|各种|等|的|所有)\1/gu;
const COUNTED = /^[一二三四五六七八九十百千万两]/;
/** 薄弱村每村每年: the second 每 belongs to what follows. */
const EACH = /每$/;
const usual = new Set(MAY_DOUBLE);

/** 一步一步, 方方面面, and words that may end one phrase and open the next */
const isUsual = (word: string): boolean =>
  usual.has(word) || COUNTED.test(word) || EACH.test(word) || new Set(word).size === 1;

/** Farthest that a word stands before itself, what joins the two included. */
const FARTHEST = 10;

/** False where no two characters stand before themselves at one distance: backward references are slow to look for. */
function mayRepeat(text: string): boolean {
  for (let distance = 2; distance <= FARTHEST; distance++) {
    const least = distance < 4 ? distance : Math.max(3, distance - 2);
    let run = 0;
    for (let at = distance; at < text.length; at++) {
      run = text.charCodeAt(at) === text.charCodeAt(at - distance) ? run + 1 : 0;
      if (run >= least) return true;
    }
  }
  return false;
}

/** 重复的字词 */
export function doubledWords({ text, paragraph, shift }: Stretch): Typo[] {
  const repeats = mayRepeat(text);
  const words = (repeats ? matchesOf(text, WORD) : []).filter(({ 1: word = '' }) => !isUsual(word));
  const characters = SUSPECT_DOUBLE.test(text)
    ? DOUBLED_CHARACTER.flatMap((form) => matchesOf(text, form))
    : [];
  const around = repeats ? matchesOf(text, AROUND) : [];
  const typo = (match: RegExpExecArray, right: string | null): Typo => {
    const found = match[0];
    const advice = right === null ? '请删去重复的部分' : `应为“${right}”`;
    const place = placeOfMatch(paragraph, match, shift);
    return { place, found, right, message: `“${found}”有重复的字词，${advice}。`, alike: found };
  };
  return [
    ...words.map((match) => {
      const word = captured(match);
      return typo(match, word.length > 2 ? word : null);
    }),
    ...characters.map((match) => typo(match, match[0].slice(0, -1))),
    ...around.map((match) => typo(match, null)),
  ];
}
