import type { Made } from '../../ledger';
import type { BatchSettings } from './settings';

/** What the result of a file with this hash is made from, before a form or a former report is added. */
export function madeOf(settings: BatchSettings, hash: string | null): Made {
  const { version, policy, outline = null, profile = 'filing' } = settings;
  return { version, policy, outline, profile, hash, form: null, lastYear: null };
}
