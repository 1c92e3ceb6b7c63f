/** How many characters are compared at once: shorter stretches agree by chance. */
const WIDTH = 12;
const BASE = 131;

function topOf(): number {
  let top = 1;
  for (let i = 1; i < WIDTH; i++) top = Math.imul(top, BASE);
  return top;
}
const TOP = topOf();

function hashes(text: string, tell: (hash: number, start: number) => void): void {
  let hash = 0;
  for (let end = 1; end <= text.length; end++) {
    hash = (Math.imul(hash, BASE) + text.charCodeAt(end - 1)) | 0;
    if (end < WIDTH) continue;
    tell(hash, end - WIDTH);
    hash = (hash - Math.imul(TOP, text.charCodeAt(end - WIDTH))) | 0;
  }
}

/** How much of `text` also stands in `other`, 0 to 1, in stretches of at least twelve characters. Linear. */
export function shareIn(text: string, other: string): number {
  if (text.length < WIDTH) return 0;
  const known = new Set<number>();
  hashes(other, (hash) => known.add(hash));
  let covered = 0;
  let until = 0;
  hashes(text, (hash, start) => {
    if (!known.has(hash)) return;
    covered += start + WIDTH - Math.max(start, until);
    until = start + WIDTH;
  });
  return covered / text.length;
}
