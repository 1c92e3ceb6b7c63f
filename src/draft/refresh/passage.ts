import type { Block } from '../../model/report';
import { blockText, isText } from './blockText';
import { mergeText } from './merge';
import { relink } from './relink';

/**
 * 预览里的一段 Three states of one block. Where `base` and `fresh` differ the sheet has changed since; where `shown` and
 * `base` differ a person has edited. Null where there is none: a passage only the fresh draft has is not shown yet; one
 * the draft no longer has is not fresh; one that a person kept all the same has no base either.
 */
export interface Passage {
  /** Names the passage for as long as it lives. */
  readonly key: number;
  /** As shown, and as it goes out. */
  readonly shown: Block | null;
  /** As drafted when it was last brought up to date. */
  readonly base: Block | null;
  /** As drafted now. */
  readonly fresh: Block | null;
  /** True where the draft changed the very words that a person changed: those of the person stand. */
  readonly disputed: boolean;
}

export type PassageState = 'same' | 'changed' | 'added' | 'gone' | 'disputed';

/** The first of these that is there; none where all are null. */
export const firstOf = (...blocks: readonly (Block | null)[]): Block[] =>
  blocks.flatMap((block) => block ?? []).slice(0, 1);

const same = (one: Block | null, other: Block | null): boolean =>
  one !== null && other !== null && blockText(one) === blockText(other);

export const isEdited = ({ shown, base }: Passage): boolean => shown !== null && !same(shown, base);

/** True where a person emptied it: it stays empty. */
export const isEmptied = ({ shown }: Passage): boolean =>
  shown !== null && isText(shown) && blockText(shown).trim() === '';

export function stateOf({ shown, base, fresh, disputed }: Passage): PassageState {
  if (shown === null) return 'added';
  if (fresh === null) return base === null ? 'same' : 'gone';
  if (!same(base, fresh)) return 'changed';
  return disputed ? 'disputed' : 'same';
}

/** As the draft has it now; null where it has none. */
export function takenOver(passage: Passage): Passage | null {
  const { fresh } = passage;
  return fresh && { ...passage, shown: fresh, base: fresh, disputed: false };
}

/** 保留我的 The person's words are settled; one that the draft no longer has becomes the person's own. */
export const kept = (passage: Passage): Passage => ({
  ...passage,
  base: passage.fresh,
  disputed: false,
});

/**
 * 刷新 Brings a passage up to date: what nobody edited becomes what is drafted now, null where that is nothing; into an
 * edited text goes what changed in the draft. An edited passage that the draft no longer has stays.
 */
export function refreshed(passage: Passage): Passage | null {
  const { shown, base, fresh, disputed } = passage;
  if (!isEdited(passage) || shown === null) return takenOver(passage);
  if (fresh === null || same(base, fresh)) return passage;
  if (!isText(shown) || !isText(fresh)) return takenOver(passage);
  if (base === null) return { ...passage, base: fresh, disputed: true };
  const merged = mergeText(blockText(base), blockText(shown), blockText(fresh));
  return {
    ...passage,
    shown: { ...fresh, runs: relink(merged.text, fresh.runs) },
    base: fresh,
    disputed: disputed || merged.disputed,
  };
}

/** As every writer will have it: what is no paragraph is one line, and no line is empty. */
function settled(typed: string, { kind }: Block): string {
  const lines = typed
    .split(/[\r\n\u2028\u2029]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.join(kind === 'paragraph' || kind === 'attachment' ? '\n' : ' ');
}

/**
 * 修改 The passage with another text; what still stands of the draft keeps its cells. Tables and charts cannot be edited.
 */
export function edited(passage: Passage, typed: string): Passage {
  const { shown, base } = passage;
  if (!shown || !isText(shown)) return passage;
  const text = settled(typed, shown);
  if (base && blockText(base) === text) return { ...passage, shown: base, disputed: false };
  const source = base && isText(base) ? base.runs : shown.runs;
  return { ...passage, shown: { ...shown, runs: relink(text, source) } };
}

/** The same passage beside what is drafted now. Where its words are the same only cells are brought up to date. */
export function beside(passage: Passage, fresh: Block | null): Passage {
  const next = { ...passage, fresh };
  if (fresh === null || passage.shown === null) return next;
  if (isEmptied(passage)) return { ...next, base: fresh };
  if (!same(passage.base, fresh)) return next;
  if (!isEdited(passage)) return { ...next, shown: fresh, base: fresh };
  const { shown } = passage;
  if (!isText(shown) || !isText(fresh)) return { ...next, base: fresh };
  const runs = relink(blockText(shown), fresh.runs);
  return { ...next, shown: { ...fresh, runs }, base: fresh };
}
