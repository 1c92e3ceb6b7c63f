/** A rising sequence, by its last value. */
interface Run {
  readonly at: number;
  readonly value: number;
  readonly length: number;
  readonly before: Run | null;
}

/** The longest, of several as long the first. */
const longest = (runs: readonly Run[]): Run | null =>
  runs.reduce<Run | null>((best, run) => (best && best.length >= run.length ? best : run), null);

/** Indices of the values that stand out of order: what is left over from the longest rising sequence. */
export function outOfOrder(values: readonly number[]): number[] {
  const runs: Run[] = [];
  values.forEach((value, at) => {
    const before = longest(runs.filter((run) => run.value <= value));
    runs.push({ at, value, length: before ? before.length + 1 : 1, before });
  });
  const kept = new Set<number>();
  for (let last = longest(runs); last; last = last.before) kept.add(last.at);
  return values.flatMap((_, at) => (kept.has(at) ? [] : [at]));
}
