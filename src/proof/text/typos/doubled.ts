import { DOUBLED_CHARACTER, MAY_DOUBLE } from '../../../vocabulary/proof/doubled';
import type { Stretch } from '../body';
import { placeOfMatch } from '../place';
import type { Typo } from './typo';

const WORD = /([\p{Script=Han}]{2,6})\1/gu;
/** 非法营运各类非法营运车辆 */
const AROUND = /([\p{Script=Han}]{3,8})(?:各类|各种|等|的|所有)\1/gu;
const COUNTED = /^[一二三四五六七八九十百千万两]/;
const usual = new Set(MAY_DOUBLE);

/** 一步一步, 方方面面, and words that may end one phrase and open the next */
const isUsual = (word: string): boolean =>
  usual.has(word) || COUNTED.test(word) || new Set(word).size === 1;

/** 重复的字词 */
export function doubledWords({ text, paragraph, shift }: Stretch): Typo[] {
  const words = [...text.matchAll(WORD)].filter(({ 1: word = '' }) => !isUsual(word));
  const characters = DOUBLED_CHARACTER.flatMap((form) => [...text.matchAll(form)]);
  const around = [...text.matchAll(AROUND)];
  const typo = (match: RegExpMatchArray, right: string | null): Typo => {
    const found = match[0];
    const advice = right === null ? '请删去重复的部分' : `应为“${right}”`;
    const place = placeOfMatch(paragraph, match, shift);
    return { place, found, right, message: `“${found}”有重复的字词，${advice}。` };
  };
  return [
    ...words.map((match) => typo(match, (match[1]?.length ?? 0) > 2 ? (match[1] ?? null) : null)),
    ...characters.map((match) => typo(match, match[0].slice(0, -1))),
    ...around.map((match) => typo(match, null)),
  ];
}
