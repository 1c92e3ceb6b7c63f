import type { ProofContext, ProseSection } from '../../model/proofCheck';
import { ANSWERS, TOPICS } from '../../vocabulary/proof/topics';
import { type Item, itemsOf } from './items';
import { isOfKind } from './kinds';
import { withoutTitles } from './mask';

/** 问题与改进措施 of a report, as items. */
export interface ProblemsAndMeasures {
  readonly problems: readonly Item[];
  readonly measures: readonly Item[];
}

const namedIn = (topics: Readonly<Record<string, RegExp>>, text: string): string[] => {
  const own = withoutTitles(text);
  return Object.entries(topics).flatMap(([topic, form]) => (form.test(own) ? [topic] : []));
};

/** The topics of a text. */
export const topicsOf = (text: string): string[] => namedIn(TOPICS, text);

/** The topics that a measure names, and those it does something about. */
export const answeredBy = (text: string): string[] => [
  ...topicsOf(text),
  ...namedIn(ANSWERS, text),
];

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
