import { type Breakdown, isSame } from './breakdown';
import type { Figure } from './figure';
import { total } from './parts';
import { isCount } from './roles';
import type { Sentence } from './sentence';

const JOINED = /^[^，,。；;：:\d（）()]{0,10}(?:、|和|及|与|以及)[^，,。；;：:\d（）()]{0,6}$/;
const ALL_IN_ALL = /^[^，,。；;：:\d（）()]{1,8}(?:共计?|合计|总计|总共)有?$/;

/** True where the whole is called by a word of its parts, or by none: 6个村居 of villages, 6个点位 of none. */
const isOfThem = (whole: Figure, parts: readonly Figure[]): boolean =>
  whole.tail === '' ||
  /^单位/.test(whole.tail) ||
  parts.some(({ tail }) => [...whole.tail.slice(0, 3)].some((char) => tail.includes(char)));

/** 4个村和2个社区共6个: counts that run on into their total. */
export function runningOn(
  { figures, text }: Sentence,
  whole: Figure,
  at: number,
): Breakdown | null {
  const last = figures[at - 1];
  if (!isCount(whole) || !last || !ALL_IN_ALL.test(text.slice(last.end, whole.start))) return null;
  const parts: Figure[] = [last];
  for (let index = at - 2; index >= 0; index--) {
    const [figure, next] = [figures[index], parts[0]];
    if (!figure || !next || !JOINED.test(text.slice(figure.end, next.start))) break;
    parts.unshift(figure);
  }
  if (parts.length < 2 || !parts.every((part) => isSame(part, whole))) return null;
  if (!isOfThem(whole, parts) || total(parts).gt(whole.value.times('2'))) return null;
  return { whole, parts, complete: false, open: false };
}
