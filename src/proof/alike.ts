import type { Correction, Elsewhere, ProofFinding } from '../model/proof';

/** A finding, and what kind of defect it is where others of that kind are told together with it. */
export interface Told {
  readonly finding: ProofFinding;
  readonly alike: string | undefined;
}

/** Paragraphs that a message names. */
const MOST_NAMED = 5;
/** Other places that a finding carries. */
const MOST_PLACES = 1000;

function whereabouts(first: number, others: readonly number[]): string {
  const named = [...new Set(others)].filter((paragraph) => paragraph !== first);
  if (named.length === 0) return '都在这一段';
  const shown = named.slice(0, MOST_NAMED).map((paragraph) => paragraph + 1);
  return `另见第${shown.join('、')}段${named.length > MOST_NAMED ? '等' : ''}`;
}

function together(finding: ProofFinding, others: readonly ProofFinding[]): ProofFinding {
  const also = others.flatMap(({ place, fix }): Elsewhere[] => (place ? [{ place, fix }] : []));
  if (!finding.place || also.length === 0) return finding;
  const where = whereabouts(
    finding.place.paragraph,
    also.map(({ place }) => place.paragraph),
  );
  const message = `${finding.message}这样的地方共${also.length + 1}处，${where}。`;
  return { ...finding, message, also: also.slice(0, MOST_PLACES) };
}

/** Every certain correction of a finding: that of its place, then those of the places told with it. */
export const correctionsOf = ({ fix, also = [] }: ProofFinding): Correction[] =>
  [fix, ...also.map((other) => other.fix)].flatMap((one) => one ?? []);

/** 同类合一 One finding for the defects of a code that are alike, at the first of their places; the order is kept. */
export function folded(told: readonly Told[]): ProofFinding[] {
  const groups = new Map<string, [ProofFinding, ...ProofFinding[]]>();
  for (const [index, { finding, alike }] of told.entries()) {
    const { code, severity } = finding;
    const key = alike === undefined ? String(index) : `${code} ${severity} ${alike}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].map(([first, ...others]) => together(first, others));
}
