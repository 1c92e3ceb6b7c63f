/** What a bench tells. */
export interface Bench {
  /** Chinese, for reading. */
  readonly lines: readonly string[];
  /** Ratios to a baseline of the same run, and counts, by their permanent name: what a bound can be set for. */
  readonly ratios: Readonly<Record<string, number>>;
}
