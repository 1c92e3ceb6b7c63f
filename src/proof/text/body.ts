import type { Prose } from '../../model/proof';
import type { ProofContext, ProseSection, Structure } from '../../model/proofCheck';
import { lastOpened } from './kinds';

/** 一段正文 Running text of one paragraph; `shift` is where it starts in it. */
export interface Stretch {
  readonly paragraph: number;
  readonly text: string;
  readonly shift: number;
}

type Read = Pick<ProofContext, 'prose' | 'structure'>;

const HEADS = new WeakMap<Structure, ReadonlyMap<number, ProseSection>>();

/** The sections by the paragraph that is their heading. */
export function headsOf(structure: Structure): ReadonlyMap<number, ProseSection> {
  const known = HEADS.get(structure);
  if (known) return known;
  const heads = new Map(structure.sections.map((section) => [section.paragraph, section] as const));
  HEADS.set(structure, heads);
  return heads;
}

/** Where the heading ends in its paragraph, the mark and blanks behind it included. */
export function headingEnd(text: string, { heading }: ProseSection): number {
  const end = Math.max(0, text.indexOf(heading)) + heading.length;
  return end + text.slice(end).search(/[^。：:\s　]|$/);
}

function stretchesOf({ prose, structure }: Read, from: number, end: number): Stretch[] {
  const heads = headsOf(structure);
  const stretches: Stretch[] = [];
  for (let paragraph = from; paragraph < end; paragraph++) {
    const line = prose.paragraphs[paragraph];
    const head = heads.get(paragraph);
    if (!line || line.cell !== null || (head && head.first > paragraph)) continue;
    const shift = head ? headingEnd(line.text, head) : 0;
    const text = line.text.slice(shift);
    if (text.trim() !== '') stretches.push({ paragraph, text, shift });
  }
  return stretches;
}

/** The running text of a section and of those inside it; headings and table cells left out. */
export const bodyOf = (context: Read, section: ProseSection): Stretch[] =>
  stretchesOf(context, section.paragraph, section.end);

/** The running text of a section before its first sub-section. */
export function ownBodyOf(context: Read, section: ProseSection): Stretch[] {
  const { structure } = context;
  const next = structure.sections[lastOpened(structure, section.paragraph) + 1];
  const inner = next?.paragraph ?? section.end;
  return stretchesOf(
    context,
    section.paragraph,
    Math.min(section.end, Math.max(inner, section.first)),
  );
}

/** The running text of the whole report; headings, table cells, title and signature left out. */
export function runningText(context: Read): Stretch[] {
  const { prose, structure } = context;
  const aside = new Set(
    [structure.title, structure.signature, structure.date?.place].map((place) => place?.paragraph),
  );
  return stretchesOf(context, 0, prose.paragraphs.length).filter(
    ({ paragraph }) => !aside.has(paragraph),
  );
}

/** Every paragraph outside tables, headings among them. */
export function linesOf({ paragraphs }: Prose): Stretch[] {
  return paragraphs.flatMap(({ text, cell }, paragraph) =>
    cell === null ? [{ paragraph, text, shift: 0 }] : [],
  );
}
