import type { Source } from '../model/source';
import { LAWS } from './laws';
import { LOCAL } from './local';
import { PRACTICE } from './practice';

/** 依据 Everything that scores and findings may cite. */
export const SOURCES: readonly Source[] = [...LAWS, ...LOCAL, ...PRACTICE];

const BY_ID = new Map(SOURCES.map((source) => [source.id, source]));

/** The source with the id that findings and policies cite; null where there is none. */
export function sourceOf(id: string): Source | null {
  return BY_ID.get(id) ?? null;
}
