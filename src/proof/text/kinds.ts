import type { ProseSection, Structure } from '../../model/proofCheck';
import { SECTION_KINDS, type SectionKind } from '../../vocabulary/proof/sections';

/** True where the heading tells of this. */
export function isOfKind(heading: string, kind: SectionKind): boolean {
  const { is, not } = SECTION_KINDS[kind];
  return is.test(heading) && !(not?.test(heading) ?? false);
}

/** The outermost sections of a kind: those that do not lie inside another of it. */
export function sectionsOfKind({ sections }: Structure, kind: SectionKind): ProseSection[] {
  const found: ProseSection[] = [];
  let end = -1;
  for (const section of sections) {
    if (section.paragraph < end || !isOfKind(section.heading, kind)) continue;
    found.push(section);
    end = section.end;
  }
  return found;
}

type Parents = ReadonlyMap<ProseSection, ProseSection>;

const PARENTS = new WeakMap<Structure, Parents>();

/** The section that each section lies in; the outermost are left out. */
function parentsOf(structure: Structure): Parents {
  const known = PARENTS.get(structure);
  if (known) return known;
  const parents = new Map<ProseSection, ProseSection>();
  const open: ProseSection[] = [];
  for (const section of structure.sections) {
    let parent = open.at(-1);
    while (parent && parent.end <= section.paragraph) {
      open.pop();
      parent = open.at(-1);
    }
    if (parent) parents.set(section, parent);
    open.push(section);
  }
  PARENTS.set(structure, parents);
  return parents;
}

/** Index of the last section that opens at the paragraph or before it; -1 for none. */
export function lastOpened({ sections }: Structure, paragraph: number): number {
  let [low, high] = [0, sections.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const section = sections[middle];
    if (section && section.paragraph <= paragraph) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The sections a paragraph lies in, the innermost first; a heading lies in its own section. */
export function sectionsAround(structure: Structure, paragraph: number): ProseSection[] {
  const parents = parentsOf(structure);
  const around: ProseSection[] = [];
  let section = structure.sections[lastOpened(structure, paragraph)];
  for (; section; section = parents.get(section)) {
    if (paragraph < section.end) around.push(section);
  }
  return around;
}

/** True where the paragraph lies in a section of one of these kinds. */
export function isInside(
  structure: Structure,
  paragraph: number,
  ...kinds: SectionKind[]
): boolean {
  return sectionsAround(structure, paragraph).some(({ heading }) =>
    kinds.some((kind) => isOfKind(heading, kind)),
  );
}
