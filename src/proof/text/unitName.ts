import { SEAL_WORDS, UNIT_ENDINGS } from '../../vocabulary/proof/units';

const LONGEST = 45;

/** The name of a unit that a line consists of, or null: 某某局, 某某局（盖章）. */
export function unitNameOf(line: string): string | null {
  const bare = line
    .replace(SEAL_WORDS, '')
    .replace(/[\s　]+/g, ' ')
    .trim();
  if (bare.length < 3 || bare.length > LONGEST || /[。，,；;：:？！\d|]/.test(bare)) return null;
  return UNIT_ENDINGS.test(bare) ? bare : null;
}
