import type { Block } from '../../model/report';
import { blockText, idOf } from './blockText';
import { firstOf, type Passage } from './passage';

const stemOf = (id: string): string => id.replace(/\|[^|]*$/u, '|').replace(/#\d+$/u, '');

interface Known {
  readonly passage: Passage;
  readonly id: string;
  readonly text: string;
}

const known = (passage: Passage): Known[] =>
  firstOf(passage.fresh, passage.base, passage.shown).map((block) => ({
    passage,
    id: idOf(block),
    text: blockText(block),
  }));

/** Whether a passage and a block are the same, closest first. Words count before cells: rows are put in above others. */
const WAYS: readonly ((one: Known, id: string, text: string) => boolean)[] = [
  (one, id, text) => one.id === id && one.text === text,
  (one, id, text) => stemOf(one.id) === stemOf(id) && one.text === text,
  (one, id) => one.id === id,
];

/** The passage that each block of a fresh draft goes on, by index; none twice. */
export function matchOf(
  passages: readonly Passage[],
  blocks: readonly Block[],
): ReadonlyMap<number, Passage> {
  const free = new Set(passages.flatMap(known));
  const matches = new Map<number, Passage>();
  const drafts = blocks.map((block) => ({ id: idOf(block), text: blockText(block) }));
  for (const fits of WAYS) {
    drafts.forEach(({ id, text }, at) => {
      if (matches.has(at)) return;
      for (const one of free) {
        if (!fits(one, id, text)) continue;
        matches.set(at, one.passage);
        free.delete(one);
        return;
      }
    });
  }
  return matches;
}
