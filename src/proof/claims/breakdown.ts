import { WHOLE_PAIRS, YEAR_PARTS } from '../../vocabulary/proof/wholes';
import type { Figure } from './figure';
import type { Sentence } from './sentence';

/** 合计与分项 A whole and the parts that are listed for it. */
export interface Breakdown {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  /** True where the parts are listed as all there is. */
  readonly complete: boolean;
  /** True where leaving parts out is usual: nothing is said of a sum below the whole. */
  readonly open: boolean;
}

const around = ({ lead, tail }: Figure): string => lead + tail;

/** True where the names of the parts leave nothing out: 基本支出 and 项目支出, four quarters. */
export const isComplete = (parts: readonly Figure[]): boolean =>
  YEAR_PARTS.some((names) =>
    names.every((name) => parts.some((part) => name.test(around(part)))),
  ) ||
  WHOLE_PAIRS.some(
    ([one, other]) =>
      parts.some((part) => one.test(around(part))) &&
      parts.some((part) => other.test(around(part)) && !one.test(part.lead)),
  );

/** True where the parts are the quarters or halves of a year, each once. */
export const isYear = (parts: readonly Figure[]): boolean =>
  YEAR_PARTS.some(
    (names) =>
      names.length === parts.length && parts.every((part, index) => names[index]?.test(part.lead)),
  );

const IN_ORDER = '一二三四五六七八九';

/** True where the parts are 一期、二期、三期 or 第一批、第二批, each in turn. */
export const isInOrder = (parts: readonly Figure[]): boolean =>
  parts.length > 1 &&
  parts.every(({ lead }, index) =>
    new RegExp(`^第?${IN_ORDER.charAt(index)}(?:期|批次?|阶段|标段)`).test(lead),
  );

const SAME_COUNTS: readonly ReadonlySet<string>[] = [
  new Set(['件', '批次', '起', '宗', '例', '单', '件次', '批', '条']),
  new Set(['人', '名', '人次', '位']),
];

/** 186批次，其中来信34件: what is dealt with, and people, are counted in several ways. */
export const isSame = (one: Figure, other: Figure): boolean =>
  one.unit === other.unit ||
  SAME_COUNTS.some((units) => units.has(one.unit) && units.has(other.unit));

export const fitting = (whole: Figure, figures: readonly Figure[]): Figure[] =>
  figures.filter((figure) => isSame(figure, whole));

/** Where the bracket closes that opens at or behind `from`; the end where none does. */
export function closing(text: string, from: number, end: number): number {
  let depth = 0;
  for (let at = from; at < end; at++) {
    if ('（('.includes(text.charAt(at))) depth++;
    if ('）)'.includes(text.charAt(at)) && --depth === 0) return at;
  }
  return end;
}

/** A figure without a unit in the unit of another: 760、450 behind 1210件; 3万 is counted out already. */
export const inUnitOf = (figure: Figure, whole: Figure): Figure =>
  figure.scale.eq('1')
    ? {
        ...figure,
        unit: whole.unit,
        scale: whole.scale,
        value: figure.value.times(whole.scale),
      }
    : figure;

/** How deep in brackets an offset of a sentence stands. */
export function depthOf({ text, start }: Sentence, at: number): number {
  let depth = 0;
  for (const [mark] of text.slice(start, at).matchAll(/[（(）)]/g))
    depth = '（('.includes(mark) ? depth + 1 : Math.max(0, depth - 1);
  return depth;
}
