import type { ProofContext } from '../../model/proofCheck';

const LEAST_HEADINGS = 3;
const LEAST_CHARACTERS = 1500;

/** True for a whole report; a passage pasted on its own is not held to the form of one. */
export function isWhole({ prose, structure }: Pick<ProofContext, 'prose' | 'structure'>): boolean {
  const top = structure.sections.filter(({ level }) => level <= 2).length;
  if (top >= LEAST_HEADINGS) return true;
  let length = 0;
  for (const { text } of prose.paragraphs) {
    length += text.length;
    if (length >= LEAST_CHARACTERS) return true;
  }
  return structure.title !== null && top > 0;
}
