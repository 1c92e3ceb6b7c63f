import { squeeze } from '../values/fold';

/** A label to compare: folded, without blanks, trailing colons and an opening 其中：. */
export function labelOf(text: string): string {
  return squeeze(text)
    .replace(/^其中[:：]?/, '')
    .replace(/[:：]+$/, '');
}

/** A label without what stands in brackets: 全年预算数(A) → 全年预算数. */
export function withoutBrackets(label: string): string {
  return label.replace(/\([^()]*\)/g, '');
}

/** The label of a text, without what stands in brackets. */
export function bareLabel(text: string): string {
  return withoutBrackets(labelOf(text));
}

/** True where a label, with or without its brackets, is one of the words. */
export function isOneOf(text: string, words: readonly string[]): boolean {
  const label = labelOf(text);
  return words.includes(label) || words.includes(withoutBrackets(label));
}
