import type { Place } from '../../../model/proof';
import type { ProofDefect } from '../../../model/proofCheck';
import { correction } from '../place';

/** A slip of the pen: what stands there, what should, and whether that is the only thing it can be. */
export interface Typo {
  readonly place: Place;
  readonly found: string;
  readonly message: string;
  /** Null where a person must say. */
  readonly right: string | null;
  readonly severity?: ProofDefect['severity'];
  /** 同类 Slips of one kind are told as one. */
  readonly alike?: string;
}

/** The defect a slip makes, with its correction. */
export function defectOf({ place, found, message, right, severity, alike }: Typo): ProofDefect {
  const fix = right === null ? null : correction(place, right);
  return { place, message, found, expected: right, fix, alike, ...(severity ? { severity } : {}) };
}
