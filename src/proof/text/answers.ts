import type { ProofContext, ProseSection } from '../../model/proofCheck';
import { TOPICS } from '../../vocabulary/proof/topics';
import { type Item, itemsOf } from './items';
import { isOfKind } from './kinds';
import { withoutTitles } from './mask';

/** 问题与改进措施 of a report, as items. */
export interface ProblemsAndMeasures {
  readonly problems: readonly Item[];
  readonly measures: readonly Item[];
}

/** The topics of a text. */
export function topicsOf(text: string): string[] {
  const own = withoutTitles(text);
  return Object.entries(TOPICS).flatMap(([topic, form]) => (form.test(own) ? [topic] : []));
}

function sectionsOnly(context: ProofContext, kind: 'problems' | 'measures'): ProseSection[] {
  const other = kind === 'problems' ? 'measures' : 'problems';
  let end = -1;
  return context.structure.sections.filter(({ heading, paragraph, end: stop }) => {
    const counts = paragraph >= end && isOfKind(heading, kind) && !isOfKind(heading, other);
    if (counts) end = stop;
    return counts;
  });
}

/** Problems and measures where each has sections of its own; empty where they are told together. */
export function problemsAndMeasures(context: ProofContext): ProblemsAndMeasures {
  const of = (kind: 'problems' | 'measures') =>
    sectionsOnly(context, kind).flatMap((section) => itemsOf(context, section));
  return { problems: of('problems'), measures: of('measures') };
}
