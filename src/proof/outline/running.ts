import type { ProofContext, ProseSection } from '../../model/proofCheck';
import { ownBodyOf } from '../text/body';
import { comparable, type ReportKind } from './filled';
import { gistOf } from './gist';

/** Less than this is no telling of anything. */
const LEAST_TEXT = 40;
/** So much of the words of a heading in the text of the section it belongs in, and the text tells it. */
const LEAST_SHARE = 1 / 3;
/** Sections deeper than this are what a text of one run has to tell, not headings it has to have. */
const HEADED_LEVELS = 2;

/** 不分小标题的一节 Whether a section without headings of its own tells, in running text, what an outline gives a heading. */
export function toldRunning(
  context: ProofContext,
  parent: ProseSection,
  wanted: { readonly heading: string; readonly level: number },
  kind: ReportKind,
): boolean {
  const { sections } = context.structure;
  const isParted = sections.some(
    ({ paragraph }) => paragraph > parent.paragraph && paragraph < parent.end,
  );
  const text = ownBodyOf(context, parent)
    .map((stretch) => stretch.text)
    .join('');
  if (isParted || text.length < LEAST_TEXT) return false;
  if (wanted.level > HEADED_LEVELS) return true;
  const { pairs } = gistOf(comparable(wanted.heading, kind));
  const told = [...pairs].filter((pair) => text.includes(pair)).length;
  return told > 0 && told >= pairs.size * LEAST_SHARE;
}
