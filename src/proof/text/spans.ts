import type { Span } from './sentences';

/** The span that holds a place, of spans in order that do not overlap; none between them. */
export function spanAt<Found extends Pick<Span, 'start' | 'end'>>(
  spans: readonly Found[],
  at: number,
): Found | undefined {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span && span.end <= at) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span && span.start <= at ? span : undefined;
}
