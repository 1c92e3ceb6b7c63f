import type { Severity } from '../../../model/finding';
import type { Place, ProofFinding } from '../../../model/proof';
import type { FindingView } from '../state';

/** 标记 A place in the text that a finding speaks of. */
export interface Mark {
  /** Tells it from all other marks; letters, digits and hyphens. */
  readonly name: string;
  /** Key of the finding. */
  readonly key: string;
  readonly severity: Severity;
  readonly place: Place;
}

/** The places of a finding: its own, then those told with it. */
export const placesOf = ({ place, also = [] }: ProofFinding): Place[] =>
  place ? [place, ...also.map((other) => other.place)] : [];

/** Name of the mark at one of a finding's places, from 0. */
export const markName = (key: string, nth: number): string => `${key}-place-${nth}`;

/** The marks of findings, in their order. */
export const marksOf = (views: readonly FindingView[]): Mark[] =>
  views.flatMap(({ key, finding }) =>
    placesOf(finding).map((place, nth) => ({
      name: markName(key, nth),
      key,
      severity: finding.severity,
      place,
    })),
  );
