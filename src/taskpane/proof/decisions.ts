import type { Correction } from '../../model/proof';
import type { FindingView, ProofState } from './state';

type Decided = Pick<ProofState, 'findings' | 'decisions'>;

/** The corrections that a person took, each once, in the order of the findings. */
export function correctionsOf({ findings, decisions }: Decided): Correction[] {
  const taken = findings.flatMap(({ key, finding: { fix } }) =>
    fix && decisions.get(key) === 'taken' ? [fix] : [],
  );
  const name = ({ place, text }: Correction) =>
    `${place.paragraph}-${place.start}-${place.end}-${text}`;
  return [...new Map(taken.map((fix) => [name(fix), fix])).values()];
}

/** The findings with a certain correction that nobody decided on. */
export function undecided({ findings, decisions }: Decided): FindingView[] {
  return findings.filter(({ key, correctable }) => correctable && !decisions.has(key));
}
