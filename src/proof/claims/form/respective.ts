import type { Figure } from '../figure';
import type { Placed } from './scope';
import { before } from './subject';
import type { Thing } from './things/thing';

const RESPECTIVELY = '分别';
/** 分别为, 分别占, 分别得. */
const LINK = /^[^，,、；;。]{0,8}$/;
const LISTED = /^[、，,和及与以]*$/;
const ONE_OF_TWO = /前者|后者/;

/** The figures of a list behind 分别 up to a figure, and those of it behind; empty where the figure is not of one. */
function listBehind({ sentence }: Placed, figure: Figure): readonly Figure[] {
  const { text, start, figures } = sentence;
  const at = text.slice(start, figure.start).lastIndexOf(RESPECTIVELY);
  if (at < 0) return [];
  const from = start + at + RESPECTIVELY.length;
  const list: Figure[] = [];
  let end = from;
  for (const each of figures.filter((own) => own.start >= from)) {
    const link = list.length === 0 ? LINK : LISTED;
    if (!link.test(text.slice(end, each.start))) break;
    list.push(each);
    end = each.end;
  }
  return list.includes(figure) ? list : [];
}

/**
 * 分别 pairs in order: the things that a figure of its list belongs to. None where the figure cannot be tied, so behind
 * 前者 and 后者; null where no such word stands before it.
 */
export function respectiveThings(place: Placed, figure: Figure): readonly Thing[] | null {
  const named = before(place, figure);
  const { text, start } = place.sentence;
  const behind = Math.max(start, ...named.map(({ end }) => end));
  if (ONE_OF_TWO.test(text.slice(behind, figure.start))) return [];
  const list = listBehind(place, figure);
  if (list.length < 2) return null;
  if (named.length < list.length) return [];
  const at = named.length - list.length + list.indexOf(figure);
  return named.slice(at, at + 1).flatMap(({ things }) => things);
}
