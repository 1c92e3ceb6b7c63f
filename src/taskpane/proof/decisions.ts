import { compatible } from '../../hosts/document/corrections';
import type { Correction } from '../../model/proof';
import type { FindingView, ProofState } from './state';

type Decided = Pick<ProofState, 'findings' | 'decisions'>;

/** Parts corrections that can be made together, each once, from those that overlap one before them. All are known to be correctable. */
export const together = (corrections: readonly Correction[]) => compatible(corrections, () => true);

/** The corrections that a person took, each once, in the order they were taken; of two that overlap the first. */
export function correctionsTaken({ findings, decisions }: Decided): readonly Correction[] {
  const views = new Map(findings.map((view) => [view.key, view]));
  const wanted = [...decisions].flatMap(([key, decision]) =>
    decision === 'taken' ? (views.get(key)?.corrections ?? []) : [],
  );
  return together(wanted).taken;
}

/** The findings with a certain correction that nobody decided on. */
export function undecided({ findings, decisions }: Decided): FindingView[] {
  return findings.filter(({ key, corrections }) => corrections.length > 0 && !decisions.has(key));
}

/** In how many places those can be made. */
export const waitingPlaces = (state: Decided): number =>
  undecided(state).reduce((count, { corrections }) => count + corrections.length, 0);
