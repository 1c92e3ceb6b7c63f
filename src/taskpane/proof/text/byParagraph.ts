/** Items by the paragraph they belong to, in their order; null belongs to none. */
export function byParagraph<T>(
  items: readonly T[],
  paragraphOf: (item: T) => number | null,
): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const paragraph = paragraphOf(item);
    if (paragraph === null) continue;
    const group = groups.get(paragraph);
    if (group) group.push(item);
    else groups.set(paragraph, [item]);
  }
  return groups;
}
