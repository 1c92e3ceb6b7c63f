import { EMPTY_IN_HEADINGS, SAME_MEANING } from '../../vocabulary/proof/sections';

const NOTES = /[（(][^（）()]*[）)]/g;
const MARKS = /[\s　，,、。．.：:；;“”"《》〈〉{}\-—/]+/g;

/** What the placeholders of an outline stand for on a department's form; elsewhere they say nothing of their own. */
const filled = (heading: string): string =>
  heading.replace('{duty}', '履职').replace(/\{\w+\}/g, '');

/** 标题的要旨 A heading without what every heading says, in one wording for what is called by several names. */
export function gistOf(heading: string): string {
  let text = filled(heading).replace(/[（(]单位[）)]/g, '');
  text = text.replace(NOTES, '');
  for (const [form, word] of SAME_MEANING) text = text.replace(form, word);
  text = text.replace(MARKS, '');
  const bare = text.replace(EMPTY_IN_HEADINGS, '');
  return bare.length >= 2 ? bare : text;
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

/** How alike two gists are, 0 to 1; one that is a part of the other is nearly as good as the same. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [of, other] = [pairsOf(a), pairsOf(b)];
  const fewest = Math.min(of.length, other.length);
  if (fewest === 0) return 0;
  const left = new Set(other);
  const shared = of.filter((pair) => left.delete(pair)).length;
  const inside = (shared / fewest) * (fewest > 1 ? 0.8 : 0.6);
  return Math.max((2 * shared) / (of.length + other.length), inside);
}
