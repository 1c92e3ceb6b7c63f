import type { Place } from '../../model/proof';
import type { ProofContext, ProseSection } from '../../model/proofCheck';

/** Where a heading stands, its number included. */
export function headingPlace({ prose }: Pick<ProofContext, 'prose'>, section: ProseSection): Place {
  const text = prose.paragraphs[section.paragraph]?.text ?? '';
  const at = Math.max(0, text.indexOf(section.heading));
  const start = text.length - text.trimStart().length;
  return {
    paragraph: section.paragraph,
    start: Math.min(start, at),
    end: at + section.heading.length,
  };
}
