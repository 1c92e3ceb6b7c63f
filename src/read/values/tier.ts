import type { Tier } from '../../model/value';
import { TIER_WORDS } from '../../vocabulary/tiers';

const TIERS: readonly Tier[] = ['partial', 'missed', 'achieved'];

const BY_WORD = new Map<string, Tier>(
  TIERS.flatMap((tier) => TIER_WORDS[tier].map((word) => [word, tier] as const)),
);

/** The tier squeezed text names: a word of the vocabulary, or a sentence that opens with an official tier name. */
export function readTier(text: string): Tier | null {
  const plain = text.replace(/[。；;，,]+$/, '');
  const known = BY_WORD.get(plain);
  if (known) return known;
  if (plain.startsWith('部分达成')) return 'partial';
  if (plain.startsWith('未达成')) return 'missed';
  if (/^达成(年度|预期)?指标[，,。；;(]/.test(plain)) return 'achieved';
  return null;
}
