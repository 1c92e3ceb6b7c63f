import type { Claim } from '../../model/claim';

const RANK = { holds: 0, base: 1, rounding: 2, unclear: 3, wrong: 4 } as const;

/** Marks answer to weight, deduction and rate alike; of a rate or sum the reading that holds is the one meant. */
const ALL_MUST_HOLD: ReadonlySet<Claim['kind']> = new Set<Claim['kind']>(['score', 'target']);

/** One claim a figure and kind. */
export function settled(claims: readonly Claim[]): Claim[] {
  const best = new Map<string, Claim>();
  for (const claim of claims) {
    const key = `${claim.kind === 'change' || claim.kind === 'precision' ? 'rate' : claim.kind} ${claim.place.start}`;
    const other = best.get(key);
    const better = other && RANK[claim.verdict] - RANK[other.verdict];
    if (better === undefined || (ALL_MUST_HOLD.has(claim.kind) ? better > 0 : better < 0))
      best.set(key, claim);
  }
  return [...best.values()];
}
