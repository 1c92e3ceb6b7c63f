import type { Place } from '../../model/proof';
import type { ProofContext, ProseSection } from '../../model/proofCheck';
import { textAt } from './textAt';

/** Where a heading stands, its number included. */
export function headingPlace({ prose }: Pick<ProofContext, 'prose'>, section: ProseSection): Place {
  const text = textAt(prose.paragraphs, section.paragraph);
  const at = Math.max(0, text.indexOf(section.heading));
  const start = text.length - text.trimStart().length;
  return {
    paragraph: section.paragraph,
    start: Math.min(start, at),
    end: at + section.heading.length,
  };
}
