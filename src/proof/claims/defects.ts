import type { Claim, ClaimKind, Verdict } from '../../model/claim';
import type { Severity } from '../../model/finding';
import type { ProofDefect } from '../../model/proofCheck';

const SEVERITY: Readonly<Record<Exclude<Verdict, 'holds'>, Severity>> = {
  wrong: 'error',
  unclear: 'warning',
  rounding: 'hint',
  base: 'hint',
};

/** The claims of some kinds that do not hold, as a check reports them: wrong is an error, unclear a question. */
export function defectsOf(
  claims: readonly Claim[],
  kinds: readonly ClaimKind[],
  severityOf: (claim: Claim) => Severity | null = () => null,
): ProofDefect[] {
  return claims.flatMap((claim) => {
    const { kind, verdict, place, stated, computed, message, certain } = claim;
    if (verdict === 'holds' || !kinds.includes(kind)) return [];
    return [
      {
        place,
        message,
        found: stated,
        expected: computed,
        severity: severityOf(claim) ?? SEVERITY[verdict],
        fix: certain && computed !== null ? { place, text: computed } : null,
      },
    ];
  });
}
