import type { Figure } from '../figure';
import type { Mention } from './mentions';
import type { Placed } from './scope';
import { before } from './subject';

const RESPECTIVELY = '分别';
/** 分别为, 分别占, 分别得. */
const LONGEST_LINK = 8;
const LISTED = /^[、，,和及与以]*$/;
const ONE_OF_TWO = /前者|后者/;

/** The figures of a list behind 分别; none where the figure is not of it. */
function listBehind({ sentence }: Placed, figure: Figure): Figure[] {
  const { text, start, figures } = sentence;
  const words = text.slice(start, figure.start);
  const at = words.lastIndexOf(RESPECTIVELY);
  if (at < 0) return [];
  const from = start + at + RESPECTIVELY.length;
  const behind = figures.filter((each) => each.start >= from);
  const [first] = behind;
  if (!first || !/^[^，,、；;。\d]*$/.test(text.slice(from, first.start))) return [];
  if (first.start - from > LONGEST_LINK) return [];
  const end = behind.findIndex((each, index) => {
    const next = behind[index + 1];
    return !next || !LISTED.test(text.slice(each.end, next.start));
  });
  const list = behind.slice(0, end + 1);
  return list.includes(figure) ? list : [];
}

/**
 * 分别 pairs in order: the name that a figure of its list belongs to. Null where the figure cannot be tied, so 前者 and
 * 后者; undefined where no such word stands before it.
 */
export function respectiveName(place: Placed, figure: Figure): Mention | null | undefined {
  const named = before(place, figure);
  const { text, start } = place.sentence;
  if (ONE_OF_TWO.test(text.slice(named.at(-1)?.end ?? start, figure.start))) return null;
  const list = listBehind(place, figure);
  if (list.length < 2) return undefined;
  if (named.length < list.length) return null;
  return named.slice(-list.length)[list.indexOf(figure)] ?? null;
}
