import type { ProseParagraph } from '../../model/proof';
import { COUNTING_UNITS } from '../../vocabulary/proof/countingUnits';

/** 4. and 4、 before words: the number of an item, and nothing else. */
const PLAIN = /^\s*([1-9]\d?)\s*(?:[.．](?!\d)|、)/;
/** 5.6个标段: an item's number and a count, or one number with a point. */
const DOTTED = /^(\s*([1-9]\d?))\.(?=\d)/;
/** What cannot be a number with a point: 5.6个标段, 2.2023年. */
const WHOLE = new RegExp(
  `^\\s*[1-9]\\d?\\.(?:(?:19|20)\\d\\d年|\\d{1,4}[ ]*${COUNTING_UNITS.source})`,
);
/** How far the items before and behind may be. */
const NEAR = 6;

const numberIn = (form: RegExp, group: number, text: string): number | null => {
  const match = form.exec(text);
  return match ? Number(match[group]) : null;
};

const firstOf = (texts: readonly string[], find: (text: string) => number | null): number | null =>
  texts.map(find).find((number) => number !== null) ?? null;

const plain = (text: string): number | null => numberIn(PLAIN, 1, text);
const either = (text: string): number | null => plain(text) ?? numberIn(DOTTED, 2, text);

/** True where the number is the one that comes between the items before and behind it. */
function isNext(number: number, before: readonly string[], behind: readonly string[]): boolean {
  const last = firstOf([...before].reverse(), plain);
  if (number > 1) return last === number - 1 && firstOf(behind, either) === number + 1;
  return last !== 1 && firstOf(behind, plain) === 2;
}

/** The texts of paragraphs, with 、 for the point that parts an item's number from a count: 5、6个标段 for 5.6个标段. */
export function withItemNumbers(paragraphs: readonly ProseParagraph[]): string[] {
  const texts = paragraphs.map(({ text }) => text);
  for (const [index, { text, cell }] of paragraphs.entries()) {
    const number = cell === null ? numberIn(DOTTED, 2, text) : null;
    if (number === null) continue;
    const before = texts.slice(Math.max(0, index - NEAR), index);
    const behind = texts.slice(index + 1, index + 1 + NEAR);
    if (WHOLE.test(text) || isNext(number, before, behind))
      texts[index] = text.replace(DOTTED, '$1、');
  }
  return texts;
}
