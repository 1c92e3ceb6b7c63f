import { fold, squeeze } from '../values/fold';
import { PLAIN_FILE_WORDS } from '../vocabulary/fileNames';

const CODE = /^[0-9A-Za-z]{3,}[-—_.、]*(?=.*\p{Script=Han})/u;
const OWN_LEVEL = /(?:本级|机关)$/;

/** A unit's name as it is compared: without blanks, a leading code, bracketed parts and 本级. */
export function unitKey(name: string): string {
  return squeeze(name)
    .replace(CODE, '')
    .replace(/[(（【][^()（）【】]*[)）】]/g, '')
    .replace(OWN_LEVEL, '');
}

/** What of a file's name tells whose it is: without its ending, years and words every such file has. */
export function stemCore(path: string): string {
  return fold(stemOf(path))
    .replace(PLAIN_FILE_WORDS, '')
    .replace(/[^\p{Script=Han}\p{L}\p{N}]/gu, '');
}

/** A file's name without folders and ending. */
export function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}

/** The folder of a path; '' for a file that lies in none. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** How many characters two words share in one stretch. */
export function commonStretch(a: string, b: string): number {
  let best = 0;
  let row = new Array<number>(b.length + 1).fill(0);
  for (const char of a) {
    const next = new Array<number>(b.length + 1).fill(0);
    for (let at = 0; at < b.length; at++) {
      if (b[at] !== char) continue;
      const length = (row[at] ?? 0) + 1;
      next[at + 1] = length;
      if (length > best) best = length;
    }
    row = next;
  }
  return best;
}

const LEAST_NAME = 3;

/** True where two names are of the same unit: equal, or one with the names of higher places before it. */
export function sameUnit(one: string, other: string): boolean {
  const [a, b] = [unitKey(one), unitKey(other)];
  if (a === b) return a !== '';
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return short.length > LEAST_NAME && long.endsWith(short);
}
