import type { Claim } from '../../model/claim';
import { decimal, sum } from '../../numbers/decimal';
import { type Bar, barAt } from './bars';
import type { Figure } from './figure';
import { gapsOf } from './parts';
import type { Sentence } from './sentence';
import { state } from './state';

const APART = decimal('3');

const NONE = /无|未(?:能|完成)|没能|尚未/;
/** 43处，其中, 43处（其中: the words between a head and the first of its parts. */
const OPENS_LIST = /^[^。；;\d]{0,8}(?:其中|包括|分别)/;

interface ListHead {
  readonly head: Figure;
  /** True where a semicolon parts some of the list and not all: what stands last may be a thing of its own. */
  readonly isParted: boolean;
}

/** The head of the list that ends with the figure at `last`: 43处，其中甲5处、乙38处; none where what stands before a semicolon makes it up already. */
function headOf({ figures, text }: Sentence, last: number): ListHead | undefined {
  const unit = figures[last]?.unit;
  for (let at = last - 1; at >= 0; at--) {
    const [head, first] = figures.slice(at, at + 2);
    if (!head || !first || head.unit !== unit) return undefined;
    if (!OPENS_LIST.test(text.slice(head.end, first.start))) continue;
    const parts = figures.slice(at + 1, last + 1);
    const gaps = gapsOf(text, parts).map((gap) => /[；;]/.test(gap));
    const isParted = gaps.includes(true) && gaps.includes(false);
    const before = parts.slice(0, gaps.lastIndexOf(true) + 1);
    const isFull = sum(before.map(({ value }) => value)).eq(head.value);
    return isParted && isFull ? undefined : { head, isParted };
  }
  return undefined;
}

/** What may be compared: what was told last, or the head of its list; 平均92%，其中甲98%、乙85%，低于90% may be of either. */
function comparedWith(sentence: Sentence, last: number, closed: boolean): Figure[] {
  const list = headOf(sentence, last);
  const end = list || !closed ? sentence.figures.slice(last, last + 1) : [];
  if (!list) return end;
  return list.isParted ? [...end, list.head] : [list.head, ...end];
}

function isComparable({ text, start }: Sentence, one: Figure, bar: Figure): boolean {
  if (one.unit !== bar.unit || one.unit === '' || one.approximate) return false;
  if (NONE.test(text.slice(Math.max(start, one.start - 6), one.start))) return false;
  return one.value.lte(bar.value.times(APART)) && bar.value.lte(one.value.times(APART));
}

const holds = (one: Figure, bar: Figure, { above, orEqual }: Bar): boolean => {
  if (one.value.eq(bar.value)) return orEqual;
  return above ? one.value.gt(bar.value) : one.value.lt(bar.value);
};

/** 满意度93%，高于95%的目标: two figures, and words that say which is the larger. */
export function comparisons(sentence: Sentence): Claim[] {
  const { figures, text } = sentence;
  return figures.flatMap((last, index) => {
    const bar = figures[index + 1];
    if (!bar) return [];
    const closed = /^[）)]/.test(text.slice(last.end));
    const from = last.end + (closed ? 1 : 0);
    const said = barAt(text, from, bar);
    if (!said) return [];
    const readings = comparedWith(sentence, index, closed);
    const one = readings.find((figure) => holds(figure, bar, said)) ?? readings[0];
    if (!one || !isComparable(sentence, one, bar)) return [];
    const [told, level] = [one, bar].map(({ start, end }) => text.slice(start, end));
    const words = text.slice(from, bar.start).replace(/^[，,、（(\s]+/, '');
    const message = `“${told}”与“${level}”比较，写“${words}${level}”不对，请核对是哪个数有误。`;
    const verdict = holds(one, bar, said) ? 'holds' : 'wrong';
    return [state(sentence, { kind: 'target', verdict, at: one, message })];
  });
}
