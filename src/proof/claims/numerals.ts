import type { Claim } from '../../model/claim';
import { countRates } from './countRates';
import { figuresOf } from './figure';
import { products } from './products';
import { isCount, isMoney } from './roles';
import { type Sentence, wordsOf } from './sentence';
import { sums } from './sums';
import { wordNumber } from './wordNumber';

/** 十二次, but not 第十二次, 每一次, 百分之九十, 十余次, 三五人. */
const NUMERAL =
  /(?<![第每之周进统唯同任某这那另逐首单零〇一二两三四五六七八九十百千万亿数几\d.])(?:[一二两三四五六七八九]?[千百十](?:零?[一二两三四五六七八九][百十])*零?[一二三四五六七八九]?|[一二两三四五六七八九])(?=[万亿个项家名人次期件户场处份套台辆所支条篇批起宗例天元村镇头亩])/g;
const FINDERS = [sums, products, countRates];
/** What a sum, a product or a rate is told by. */
const RECKONED = /共|合计|总|其中|分别|包括|率|每|均/;
/** Fewer numbers in words are told no sum by. */
const LEAST = 2;

interface Turned {
  readonly text: string;
  /** Offsets of the paragraph, one for each character of the text and one behind it. */
  readonly from: readonly number[];
}

/** The sentence with its counts in digits; null where too few are in words. */
function turned(sentence: Sentence): Turned | null {
  const words = wordsOf(sentence);
  const found = [...words.matchAll(NUMERAL)];
  if (found.length < LEAST) return null;
  let text = '';
  const from: number[] = [];
  let last = 0;
  const keep = (to: number): void => {
    for (; last < to; last++) {
      text += words.charAt(last);
      from.push(sentence.start + last);
    }
  };
  for (const { 0: word, index } of found) {
    keep(index);
    const digits = String(wordNumber(word));
    text += digits;
    for (let at = 0; at < digits.length; at++) from.push(sentence.start + index);
    last = index + word.length;
  }
  keep(words.length);
  from.push(sentence.start + words.length);
  return { text, from };
}

/** 共开会十三次，其中党委会八次、办公会五次: numbers in words, read as digits are; a question at most. */
export function numerals(sentence: Sentence): Claim[] {
  if (!RECKONED.test(wordsOf(sentence))) return [];
  const said = turned(sentence);
  if (!said) return [];
  const { text, from } = said;
  const figures = figuresOf(text, 0, text.length).filter(
    (figure) => isCount(figure) || isMoney(figure) || figure.unit === '%',
  );
  if (figures.length < 3) return [];
  const own = { paragraph: sentence.paragraph, text, start: 0, end: text.length, figures };
  return FINDERS.flatMap((find) => find(own)).map((claim) => {
    const [start, end] = [Number(from[claim.place.start]), Number(from[claim.place.end])];
    const stated = sentence.text.slice(start, end);
    return {
      ...claim,
      place: { paragraph: sentence.paragraph, start, end },
      stated,
      message: claim.message.replace(`“${claim.stated}”`, `“${stated}”`),
      certain: false,
      verdict: claim.verdict === 'wrong' ? 'unclear' : claim.verdict,
    };
  });
}
