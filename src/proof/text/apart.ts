import type { Place } from '../../model/proof';

/** Of findings that overlap, the one that starts first; of two that start together, the longer. Those without a place stay. */
export function apart<Found extends { readonly place: Place | null }>(
  found: readonly Found[],
): Found[] {
  const until = new Map<number, number>();
  const order = ({ place: a }: Found, { place: b }: Found): number =>
    a && b ? a.paragraph - b.paragraph || a.start - b.start || b.end - a.end : 0;
  return [...found].sort(order).filter(({ place }) => {
    if (!place) return true;
    if (place.start < (until.get(place.paragraph) ?? 0)) return false;
    until.set(place.paragraph, place.end);
    return true;
  });
}
