import { type Trail, type TrailEntry, trailSchema } from './trail';

/** Longest trail kept, in UTF-16 units: well below what a workbook keeps. */
export const LONGEST_TRAIL = 120_000;
/** Longest single text in it; a trail names what was written, it is no copy. */
const LONGEST_TEXT = 200;

const NOTHING: Trail = {
  version: 1,
  folded: { entries: 0, until: '' },
  broken: false,
  entries: [],
};

/** The trail that a text holds; empty where there is none, `broken` where there is one that cannot be read. Never throws. */
export function parseTrail(text: string | null): Trail {
  if (!text) return NOTHING;
  try {
    const read = trailSchema.safeParse(JSON.parse(text));
    if (read.success) return read.data;
  } catch {
    // Not even JSON.
  }
  return { ...NOTHING, broken: true };
}

/** The text of a trail with one more entry; of the oldest ones only the count stays where it would be too long. */
export function appendTrail(kept: string | null, entry: TrailEntry): string {
  let trail = parseTrail(kept);
  trail = { ...trail, entries: [...trail.entries, shortened(entry)] };
  let text = JSON.stringify(trail);
  while (text.length > LONGEST_TRAIL) {
    const shorter = trail.entries.length > 1 ? folded(trail) : lightened(trail);
    if (shorter === trail) break;
    trail = shorter;
    text = JSON.stringify(trail);
  }
  return text;
}

/** Without a good share of its oldest entries, so that not every entry folds anew. */
function folded(trail: Trail): Trail {
  const count = Math.min(trail.entries.length - 1, Math.ceil(trail.entries.length / 4));
  const last = trail.entries[count - 1];
  const entries = trail.folded.entries + count;
  return {
    ...trail,
    folded: { entries, until: last?.at ?? trail.folded.until },
    entries: trail.entries.slice(count),
  };
}

/** The only entry with half of its longest list. */
function lightened(trail: Trail): Trail {
  const [entry] = trail.entries;
  if (!entry) return trail;
  const half = <T>(list: readonly T[]): T[] => list.slice(0, Math.floor(list.length / 2));
  const { cells, overrides, setAside } = entry;
  const longest = Math.max(cells.length, overrides.length, setAside.length);
  if (longest === 0) return trail;
  if (cells.length === longest) {
    const less = half(cells);
    const more = entry.more + cells.length - less.length;
    return { ...trail, entries: [{ ...entry, cells: less, more }] };
  }
  const lighter =
    overrides.length === longest ? { overrides: half(overrides) } : { setAside: half(setAside) };
  return { ...trail, entries: [{ ...entry, ...lighter }] };
}

function shortened(entry: TrailEntry): TrailEntry {
  const { cells, overrides, setAside } = entry;
  return {
    ...entry,
    cells: cells.map((one) => ({
      ...one,
      label: short(one.label),
      before: typeof one.before === 'string' ? short(one.before) : one.before,
      after: typeof one.after === 'string' ? short(one.after) : one.after,
    })),
    overrides: overrides.map((one) => ({ ...one, reason: short(one.reason) })),
    setAside: setAside.map((one) => ({ ...one, reason: short(one.reason) })),
  };
}

/** What no file can hold goes, too long a text is cut without leaving half a character. */
function short(text: string): string {
  const clean = text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters cannot stand in a workbook
    .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, ' ')
    .replace(/\p{Surrogate}/gu, ' ');
  if (clean.length <= LONGEST_TEXT) return clean;
  return `${clean.slice(0, LONGEST_TEXT).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
