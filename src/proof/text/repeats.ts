/** A stretch that stands in a text twice: from `first` and again from `second`, `length` characters. */
export interface Repeat {
  readonly first: number;
  readonly second: number;
  readonly length: number;
}

const BASE = 31;

/**
 * Stretches of at least `least` characters that occur before, left to right, none overlapping another. Blocks of half
 * that length are indexed by a rolling hash, so the time is linear in the length of the text.
 */
export function repeatsIn(text: string, least: number): Repeat[] {
  const block = Math.max(1, least >> 1);
  let top = 1;
  for (let i = 1; i < block; i++) top = Math.imul(top, BASE);
  const seen = new Map<number, number>();
  const repeats: Repeat[] = [];
  let hash = 0;
  let free = 0;
  for (let end = 1; end <= text.length; end++) {
    hash = (Math.imul(hash, BASE) + text.charCodeAt(end - 1)) | 0;
    const start = end - block;
    if (start < 0) continue;
    const first = seen.get(hash);
    if (first !== undefined && start >= free) {
      const repeat = extended(text, first, start, free, block);
      if (repeat && repeat.length >= least) {
        repeats.push(repeat);
        free = repeat.second + repeat.length;
      }
    }
    if (first === undefined && start % block === 0) seen.set(hash, start);
    hash = (hash - Math.imul(top, text.charCodeAt(start))) | 0;
  }
  return repeats;
}

/** The longest common stretch around two equal blocks; null where the hashes met by chance. Two places never overlap. */
function extended(text: string, a: number, b: number, free: number, block: number): Repeat | null {
  if (text.slice(a, a + block) !== text.slice(b, b + block)) return null;
  let back = 0;
  while (b - back > Math.max(free, a + block) && text[a - back - 1] === text[b - back - 1]) back++;
  const [first, second] = [a - back, b - back];
  let length = block + back;
  while (first + length < second && text[first + length] === text[second + length]) length++;
  return { first, second, length };
}
