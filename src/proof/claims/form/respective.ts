import type { Figure } from '../figure';
import type { Placed } from './scope';
import { before } from './subject';
import type { Thing } from './things/thing';

export const RESPECTIVELY = '分别';
/** 分别为, 分别占, 分别得. */
const LINK = /^[^，,、；;。]{0,8}$/;
const LISTED = /^[、，,和及与以]*$/;
const ONE_OF_TWO = /前者|后者/;

/** The figures of a list behind 分别 up to a figure, and those of it behind; empty where the figure is not of one. */
export function listBehind({ sentence }: Placed, figure: Figure): readonly Figure[] {
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

/** True where a figure cannot be tied to a name before it: behind 前者 and 后者, and in a list that was not spelled out. */
export function isUntied(place: Placed, figure: Figure): boolean {
  const { text, start } = place.sentence;
  const behind = Math.max(start, ...before(place, figure).map(({ end }) => end));
  return ONE_OF_TWO.test(text.slice(behind, figure.start)) || listBehind(place, figure).length > 1;
}

/** 基本支出60万元、项目支出20万元，分别占75%和25%: the thing of the first of as many names before; none where they are fewer. */
export function respectiveThings(place: Placed, figure: Figure): readonly Thing[] | null {
  const { length } = listBehind(place, figure);
  return length < 2 ? null : (before(place, figure).at(-length)?.things ?? []);
}
