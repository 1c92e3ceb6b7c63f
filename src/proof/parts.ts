import type { ProofFinding, Prose } from '../model/proof';
import { REPORT_TITLE } from '../vocabulary/proof/units';
import { numberMarkOf } from './text/numbering';
import { textAt } from './text/textAt';
import { unitNameOf } from './text/unitName';

/** One report of a file that holds several; `shift` is the place of its first paragraph. */
export interface Part {
  readonly prose: Prose;
  readonly shift: number;
}

const LONGEST_TITLE = 70;
const NEAR = 40;
/** More titles than this are no reports. */
const MOST_PARTS = 200;

const isTitle = (text: string): boolean => {
  const bare = text.trim();
  if (bare.length > LONGEST_TITLE || /[。；]|^附/.test(bare) || numberMarkOf(bare)) return false;
  return REPORT_TITLE.test(bare.replace(/[（(](?:19|20)\d\d\s*年度?[）)]$/, ''));
};

const opensText = (text: string): boolean => {
  const mark = numberMarkOf(text);
  return mark?.style === 'chinese' && mark.ordinal === 1;
};

/** Titles that a 一、 follows, where one stands above too: what starts another report. */
function startsOf({ paragraphs }: Prose): number[] {
  const openings = paragraphs.flatMap(({ text, cell }, index) =>
    cell === null && opensText(text) ? [index] : [],
  );
  return openings.flatMap((opening, place) => {
    const above = openings[place - 1] ?? -1;
    const from = Math.max(above + 1, opening - NEAR);
    const found = paragraphs
      .slice(from, opening)
      .findIndex(({ text, cell }) => cell === null && isTitle(text));
    if (found < 0) return [];
    const at = from + found;
    const isNamed = at - 1 > above && unitNameOf(textAt(paragraphs, at - 1)) !== null;
    return [isNamed ? at - 1 : at];
  });
}

/** The reports of a text, in order; the text itself where it holds one. */
export function partsOf(prose: Prose): Part[] {
  const starts = startsOf(prose);
  if (starts.length < 2 || starts.length > MOST_PARTS) return [{ prose, shift: 0 }];
  return starts.map((start, place) => {
    const from = place === 0 ? 0 : start;
    return { prose: { paragraphs: prose.paragraphs.slice(from, starts[place + 1]) }, shift: from };
  });
}

/** The finding at its place in the whole text. */
export function shifted(finding: ProofFinding, shift: number): ProofFinding {
  if (!finding.place) return finding;
  const place = { ...finding.place, paragraph: finding.place.paragraph + shift };
  const { fix } = finding;
  const moved = fix && { ...fix, place: { ...fix.place, paragraph: fix.place.paragraph + shift } };
  return { ...finding, place, fix: moved };
}
