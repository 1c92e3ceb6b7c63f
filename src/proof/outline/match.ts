import type { Outline, OutlineSection } from '../../model/outline';
import type { ProseSection, Structure } from '../../model/proofCheck';
import { comparable, type ReportKind } from './filled';
import { likenessOf } from './likenesses';

/** 提纲的一节 and the heading of the report that stands for it. */
export interface Match {
  readonly section: OutlineSection;
  /** Index of the section it lies in; -1 at the top. */
  readonly parent: number;
  /** Null where no heading stands for it. */
  readonly found: ProseSection | null;
  readonly likeness: number;
}

/** Less alike are two headings of different things. */
const LEAST = 0.55;
const SAME_LEVEL = 0.25;
const SAME_PARENT = 0.15;

const isFor = (kind: ReportKind, { kinds }: OutlineSection): boolean =>
  kind === null || kinds === undefined || kinds.includes(kind);

/** The sections that a report of this kind has, optional ones among them. */
export const sectionsFor = (outline: Outline, kind: ReportKind): OutlineSection[] =>
  outline.sections.filter((section) => isFor(kind, section));

/** The nearest of the sections before it that stands above it; -1 for none. */
const parentOf = (before: readonly Match[], { level }: OutlineSection): number =>
  before.map(({ section }) => section.level < level).lastIndexOf(true);

const liesIn = (inner: ProseSection, outer: ProseSection | null | undefined): boolean =>
  !!outer && inner.paragraph > outer.paragraph && inner.paragraph < outer.end;

/** The headings that stand for the sections above, where they have headings below them: those stand for no part of it. */
function branching(
  { sections }: Structure,
  matches: readonly Match[],
  parent: number,
): Set<number> {
  const above = new Set<number>();
  for (let match = matches[parent]; match; match = matches[match.parent]) {
    const { found } = match;
    if (found && sections.some((inner) => liesIn(inner, found))) above.add(found.paragraph);
  }
  return above;
}

/** Each section of the outline with the heading that comes nearest to it. */
export function matchOutline(outline: Outline, structure: Structure, kind: ReportKind): Match[] {
  const sections = sectionsFor(outline, kind);
  const matches: Match[] = [];
  sections.forEach((section) => {
    const parent = parentOf(matches, section);
    let [found, best, most]: [ProseSection | null, number, number] = [null, 0, 0];
    const above = branching(structure, matches, parent);
    likenessOf(structure, comparable(section.heading, kind)).forEach((alike, at) => {
      const head = structure.sections[at];
      if (alike < LEAST || !head || above.has(head.paragraph)) return;
      const near = liesIn(head, matches[parent]?.found);
      const value =
        alike + (head.level === section.level ? SAME_LEVEL : 0) + (near ? SAME_PARENT : 0);
      if (value > best) [found, best, most] = [head, value, alike];
    });
    matches.push({ section, parent, found, likeness: most });
  });
  return matches;
}

/** True where the section has to be there. A section inside one that may be left out need not either. */
export function isRequired(matches: readonly Match[], match: Match): boolean {
  if (match.section.optional) return false;
  const parent = matches[match.parent];
  return parent === undefined || isRequired(matches, parent);
}
