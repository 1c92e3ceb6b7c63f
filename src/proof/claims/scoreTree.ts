import { type Decimal, sum } from '../../numbers/decimal';
import type { Figure } from './figure';
import type { Sentence } from './sentence';

/** 评分项 A numbered heading or line with its weight and marks, and the items under it. */
export interface ScoreItem {
  readonly name: string;
  readonly sentence: Sentence;
  readonly weight: Figure | null;
  /** Marks stated with it, or in the text under it. */
  readonly scores: { readonly figure: Figure; readonly sentence: Sentence }[];
  readonly rates: Figure[];
  readonly children: ScoreItem[];
}

const NUMBERS: readonly (readonly [string, RegExp])[] = [
  ['一、', /^\s*[一二三四五六七八九十]{1,3}\s*[、.．]/],
  ['（一）', /^\s*[（(][一二三四五六七八九十]{1,3}[）)]/],
  ['（1）', /^\s*[（(]\d{1,2}[）)]/],
  ['1.', /^\s*\d{1,2}\s*(?:[、．]|\.(?!\d))/],
  ['①', /^\s*[①-⑳]/],
];
const IN_BRACKETS = /[（(](?:分值|权重|满分|共)?[为:：]?\s*$/;
const WEIGHT = /(?:分值|权重|满分)[为是:：]*$/;
const SCORE = /(?:得分|得|自评分)[为是:：]*$/;
const TOTAL = /总分|总得分|(?:绩效|评价|自评|综合|整体)[^，]{0,6}(?:得分|评分|自评分)[为是:：]*$/;
const RATE = /(?:执行率|完成率|支出进度)[为是达到:：]*$/;

const isMarks = (figure: Figure): boolean => figure.unit === '分' && !figure.approximate;
/** Marks of the whole report, not of one item. */
export const isTotal = (figure: Figure): boolean =>
  (isMarks(figure) || figure.unit === '') &&
  TOTAL.test(figure.lead) &&
  figure.value.lte('110') &&
  figure.value.gt('0') &&
  !/满分|分值|上年|去年|平均|暂|不低于|以上/.test(figure.lead + figure.tail);

const isWeight = (text: string, figure: Figure): boolean =>
  isMarks(figure) &&
  (WEIGHT.test(figure.lead) ||
    IN_BRACKETS.test(text.slice(Math.max(0, figure.start - 8), figure.start)));

/** The items of the prose as a tree: the style of a number tells its depth, whatever order the writer gave the styles. */
export function scoreTree(sentences: readonly Sentence[]): ScoreItem[] {
  const roots: ScoreItem[] = [];
  const stack: { style: string; item: ScoreItem }[] = [];
  for (const sentence of sentences) {
    const { text, start, figures } = sentence;
    const style =
      start === 0 ? NUMBERS.find(([, form]) => form.test(text.slice(0, 12)))?.[0] : undefined;
    if (style) {
      const depth = stack.findIndex((open) => open.style === style);
      if (depth >= 0) stack.length = depth;
      const weight = figures.find((figure) => isWeight(text, figure)) ?? null;
      const item: ScoreItem = {
        name: text.slice(0, 40),
        sentence,
        weight,
        scores: [],
        rates: [],
        children: [],
      };
      (stack.at(-1)?.item.children ?? roots).push(item);
      stack.push({ style, item });
    }
    const open = stack.at(-1)?.item;
    if (!open) continue;
    for (const figure of figures) {
      if (isMarks(figure) && SCORE.test(figure.lead) && !isTotal(figure))
        open.scores.push({ figure, sentence });
      if (figure.unit === '%' && RATE.test(figure.lead)) open.rates.push(figure);
    }
  }
  return roots;
}

export const weighed = (items: readonly ScoreItem[]): ScoreItem[] =>
  items.filter(({ weight }) => weight !== null);

/** All items, each before its parts. */
export const everyItem = (items: readonly ScoreItem[]): ScoreItem[] =>
  items.flatMap((item) => [item, ...everyItem(item.children)]);

/** The topmost items that carry a weight. */
export function topItems(items: readonly ScoreItem[]): ScoreItem[] {
  return items.flatMap((item) => (item.weight ? [item] : topItems(item.children)));
}

export type StatedScore = ScoreItem['scores'][number];

/** The marks stated for an item: with its heading, else once in the text under it; null where several are. */
export function statedScore({ scores, sentence }: ScoreItem): StatedScore | null {
  const own = scores.filter((score) => score.sentence === sentence);
  const [first, ...more] = own.length > 0 ? own : scores;
  return first && more.length === 0 ? first : null;
}

/** What an item earns: as stated for it, else what its parts come to; null where that is not told. */
export function marksFor(item: ScoreItem): Decimal | null {
  const stated = statedScore(item);
  if (stated) return stated.figure.value;
  const parts = weighed(item.children);
  if (parts.length === 0 || item.scores.length > 0) return null;
  const marks = allMarksFor(parts);
  return marks && sum(marks);
}

/** What each of the items earns; null where that is not told of every one. */
export function allMarksFor(items: readonly ScoreItem[]): Decimal[] | null {
  const marks = items.map(marksFor).filter((mark) => mark !== null);
  return marks.length === items.length ? marks : null;
}

/** The weights of the items that carry one. */
export const weightsOf = (items: readonly ScoreItem[]): Decimal[] =>
  items.flatMap(({ weight }) => weight?.value ?? []);
