/**
 * Shares a width out by relative widths, in whole numbers whose sum is exactly `whole`. A column gets no less than its
 * `least`; where all of these together are too much, they count for nothing.
 */
export function columnWidths(
  relative: readonly number[],
  whole: number,
  least: readonly number[] = [],
): number[] {
  const asked = sum(least) > whole ? [] : least;
  return rounded(shares(relative, whole, asked));
}

/** Columns that would fall below their least get just that; the others share what is left. */
function shares(relative: readonly number[], whole: number, least: readonly number[]): number[] {
  const fixed = new Set<number>();
  for (;;) {
    const left =
      whole - sum(relative.map((_, index) => (fixed.has(index) ? (least[index] ?? 0) : 0)));
    const free = sum(relative.filter((_, index) => !fixed.has(index)));
    const found = relative.map((width, index) =>
      fixed.has(index) ? (least[index] ?? 0) : (left * width) / free,
    );
    const short = found.flatMap((width, index) =>
      width < (least[index] ?? 0) - 1e-6 ? [index] : [],
    );
    if (short.length === 0) return found;
    for (const index of short) fixed.add(index);
  }
}

/** Rounds edges, not widths, so that nothing is lost on the way. */
function rounded(widths: readonly number[]): number[] {
  let passed = 0;
  let given = 0;
  return widths.map((width) => {
    passed += width;
    const share = Math.round(passed) - given;
    given += share;
    return share;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
