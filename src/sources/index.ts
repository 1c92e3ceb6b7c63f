import type { Source } from '../model/source';
import { POLICY_FILES } from '../policies/files';
import { LAWS } from './laws';
import { PRACTICE } from './practice';
import { WRITING } from './writing';

/** 依据 Everything that scores and findings may cite. */
export const SOURCES: readonly Source[] = [
  ...LAWS,
  ...POLICY_FILES.flatMap(({ sources }) => sources ?? []),
  ...PRACTICE,
  ...WRITING,
];

const BY_ID = new Map(SOURCES.map((source) => [source.id, source]));

/** The source with the id that findings and policies cite; null where there is none. */
export function sourceOf(id: string): Source | null {
  return BY_ID.get(id) ?? null;
}
