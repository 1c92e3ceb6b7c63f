import type { Stretch } from '../body';
import type { Typo } from './typo';

const OPENING: Readonly<Record<string, string>> = { '(': ')', '（': '）', '《': '》' };
const CLOSING: Readonly<Record<string, string>> = { ')': '(', '）': '（', '》': '《' };
const FAMILY: Readonly<Record<string, string>> = {
  '(': '圆',
  '（': '圆',
  ')': '圆',
  '）': '圆',
  '《': '书',
  '》': '书',
};
/** 1）, 一）, a) in front of an item closes nothing. */
const ITEM = /(?:^|[\s。；;：:，,、])(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[a-zA-Z])$/;

const DEEPEST = 20;

interface Open {
  readonly char: string;
  readonly at: number;
}

/** The nearest open bracket of the same family; far ones are no partner. */
function partnerOf(open: readonly Open[], char: string): number {
  const from = Math.max(0, open.length - DEEPEST);
  const families = open.slice(from).map((other) => FAMILY[other.char]);
  const near = families.lastIndexOf(FAMILY[char]);
  return near < 0 ? -1 : from + near;
}

/** 括号 Pairs of two widths, and brackets without a partner. Quotation marks are left out: they may run over paragraphs. */
export function brokenBrackets({ text, paragraph, shift }: Stretch): Typo[] {
  const open: Open[] = [];
  const typos: Typo[] = [];
  const place = (at: number) => ({ paragraph, start: shift + at, end: shift + at + 1 });
  const alone = (char: string, at: number): Typo => ({
    place: place(at),
    found: char,
    right: null,
    message: `“${char}”不成对，请补上另一半或者删去。`,
  });
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (OPENING[char]) open.push({ char, at });
    if (!CLOSING[char]) continue;
    const partner = partnerOf(open, char);
    const last = open[partner];
    if (last) {
      typos.push(...open.slice(partner + 1).map((other) => alone(other.char, other.at)));
      open.length = partner;
      if (OPENING[last.char] === char) continue;
      const half = char === ')' ? { at, right: '）' } : { at: last.at, right: '（' };
      const message = `括号一个全角一个半角：“${text.slice(last.at, at + 1).slice(0, 30)}”，应当都用全角。`;
      typos.push({
        place: place(half.at),
        found: text.charAt(half.at),
        right: half.right,
        message,
      });
    } else if (!ITEM.test(text.slice(Math.max(0, at - 3), at))) typos.push(alone(char, at));
  }
  return [...typos, ...open.map(({ char, at }) => alone(char, at))];
}
