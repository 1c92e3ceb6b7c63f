import { type Figure, figuresOf } from '../figure';
import type { FormIndex } from './indexed';
import { type Mention, mentionsIn } from './mentions';
import { listBehind, RESPECTIVELY } from './respective';
import type { Placed } from './scope';

/** What stands between two names that 分别 pairs. */
const LISTED = /^[”"]?(?:[、，,和与及]|以及)[“"]?$/;
/** 执行数, 两项指标的得分: the words between the names and 分别, in the same clause. */
const BESIDE = /^[^，,、；;。（）()\d]*$/;

/** A figure in a sentence that says it alone, with offsets of its own. */
export interface Alone {
  readonly place: Placed;
  readonly figure: Figure;
}

/** As many names as there are figures, one list right before 分别; none where they are more, fewer or apart. */
function namesBefore(
  { sentence: { text }, mentions }: Placed,
  at: number,
  count: number,
): readonly Mention[] {
  const before = mentions.filter(({ end }) => end <= at);
  const isJoined = (each: Mention, i: number): boolean =>
    LISTED.test(text.slice(before[i - 1]?.end ?? 0, each.start));
  const joined = before.map(isJoined);
  const names = before.slice(Math.max(0, joined.lastIndexOf(false)));
  const isBeside = BESIDE.test(text.slice(names.at(-1)?.end ?? 0, at));
  return names.length === count && isBeside ? names : [];
}

/**
 * 产出指标、效益指标分别得50分、28分 says what 产出指标得50分 and 效益指标得28分 say: the figure in the sentence of its own.
 * Null where it stands in no such list, or names and figures do not pair.
 */
export function spelledOut(place: Placed, figure: Figure, index: FormIndex): Alone | null {
  const list = listBehind(place, figure);
  const [head, foot] = [list[0], list.at(-1)];
  if (!head || !foot || head === foot) return null;
  const { sentence } = place;
  const { text, start, end } = sentence;
  const at = text.lastIndexOf(RESPECTIVELY, head.start);
  const names = namesBefore(place, at, list.length);
  const [first, last, own] = [names[0], names.at(-1), names[list.indexOf(figure)]];
  if (!first || !last || !own) return null;
  const name = text.slice(own.start, own.end);
  const words = text.slice(last.end, at) + text.slice(at + RESPECTIVELY.length, head.start);
  const before = text.slice(0, first.start) + name + words;
  const said = before + text.slice(figure.start, figure.end);
  const alone = said + text.slice(foot.end, end);
  const figures = figuresOf(alone, start, alone.length);
  const same = figures.find((each) => each.start === before.length);
  const mentions = [
    ...place.mentions.filter((mention) => mention.end <= first.start),
    { ...own, start: first.start, end: first.start + name.length },
    ...mentionsIn(alone, said.length, alone.length, index),
  ];
  const spelled = { ...sentence, text: alone, end: alone.length, figures };
  return same ? { place: { ...place, sentence: spelled, mentions }, figure: same } : null;
}
