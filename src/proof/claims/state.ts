import type { Claim, ClaimKind, Verdict } from '../../model/claim';
import { placeOf, type Sentence } from './sentence';

interface Stated {
  readonly kind: ClaimKind;
  readonly verdict: Verdict;
  /** Offsets of the words to blame, in the paragraph. */
  readonly at: { readonly start: number; readonly end: number };
  readonly computed?: string | null;
  readonly working?: string;
  /** Said only where the claim does not hold. */
  readonly message?: string;
  readonly certain?: boolean;
}

/** A claim of a sentence. */
export function state(sentence: Sentence, put: Stated): Claim {
  const { kind, verdict, at, computed = null, working = '', message = '', certain = false } = put;
  return {
    kind,
    verdict,
    place: placeOf(sentence, at),
    stated: sentence.text.slice(at.start, at.end),
    computed,
    working,
    message: verdict === 'holds' ? '' : message,
    certain: certain && verdict !== 'holds' && verdict !== 'unclear' && computed !== null,
  };
}
