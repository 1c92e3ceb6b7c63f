/** Indices of the values that stand out of order: what is left over from the longest rising sequence. */
export function outOfOrder(values: readonly number[]): number[] {
  const length: number[] = [];
  const before: number[] = [];
  values.forEach((value, at) => {
    length[at] = 1;
    before[at] = -1;
    for (let prior = 0; prior < at; prior++) {
      const longer = (length[prior] ?? 0) + 1;
      if ((values[prior] ?? 0) <= value && longer > (length[at] ?? 0)) {
        length[at] = longer;
        before[at] = prior;
      }
    }
  });
  const kept = new Set<number>();
  let last = length.indexOf(Math.max(0, ...length));
  for (; last >= 0; last = before[last] ?? -1) kept.add(last);
  return values.flatMap((_, at) => (kept.has(at) ? [] : [at]));
}
