import type { Claim } from '../../model/claim';
import { countFrom, styleAt } from './enumeration';
import { type Sentence, wordsOf } from './sentence';
import { state } from './state';
import { wordNumber } from './wordNumber';

const RECOUNTED =
  /(?:以上|上述|前述)\s*(\d{1,2}|[两二三四五六七八九十]{1,2})\s*(?:个|项|条|点|类|大|方面)/g;
/** How far back the list may open. */
const LONGEST = 4000;
/** What opens a list that is told one by one. */
const OPENING = /一是|其一|第一(?=[，,、：:])|[（(]1[）)]|①/g;

/** 一是…二是…三是…。以上三项: what was told before is counted. */
export function recounted(sentence: Sentence): Claim[] {
  const words = wordsOf(sentence);
  return [...words.matchAll(RECOUNTED)].flatMap((match) => {
    const [whole, number] = [match[0], String(match[1])];
    const start = sentence.start + match.index + whole.indexOf(number, 2);
    const told = sentence.text.slice(Math.max(0, start - LONGEST), start);
    const opening = [...told.matchAll(OPENING)].at(-1);
    const opened = opening && styleAt(told, opening.index);
    const stated = wordNumber(number);
    if (!opened || Number.isNaN(stated)) return [];
    const { count } = countFrom(told, opened.end, opened.style);
    if (count < 2) return [];
    const message = `写“${whole}”，前面说到的是${count}个（按“${opened.style.name}”的序号数），请核对个数或补齐。`;
    const at = { start, end: start + number.length };
    const verdict = count === stated ? 'holds' : 'unclear';
    return [state(sentence, { kind: 'count', verdict, at, computed: String(count), message })];
  });
}
