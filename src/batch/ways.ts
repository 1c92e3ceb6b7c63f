import type { Made } from '../ledger';
import type { Profile } from '../pipeline';

/** How all files of a run are worked. */
export interface Ways {
  readonly policy: string;
  readonly outline: string | undefined;
  readonly profile: Profile | undefined;
  readonly version: string;
}

/** What the result of a file with this hash is made from, before a form or a former report is added. */
export function madeOf(ways: Ways, hash: string | null): Made {
  const { version, policy, outline = null, profile = 'filing' } = ways;
  return { version, policy, outline, profile, hash, form: null, lastYear: null };
}
