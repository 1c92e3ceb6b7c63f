import { diffIndices } from 'node-diff3';
import { clauseEnds, isStop } from './tokens';

/** Tokens `start` to `end` of one text stand where the other has `from` to `to`; ends are not included. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

type Tokens = readonly string[];

const raw = (base: Tokens, other: Tokens): Hunk[] =>
  diffIndices([...base], [...other]).map(({ buffer1, buffer2 }) => ({
    start: buffer1[0],
    end: buffer1[0] + buffer1[1],
    from: buffer2[0],
    to: buffer2[0] + buffer2[1],
  }));

/**
 * Where two texts differ, in order. Clauses are compared first and words only within clauses that differ: a sentence
 * left out is then that sentence, not a stretch from the middle of one to the middle of the next.
 */
export function hunksOf(base: Tokens, other: Tokens): Hunk[] {
  const [ends, otherEnds] = [clauseEnds(base), clauseEnds(other)];
  const clause = (tokens: Tokens, ends: readonly number[]) =>
    ends.map((end, at) => tokens.slice(ends[at - 1] ?? 0, end).join(''));
  const hunks = raw(clause(base, ends), clause(other, otherEnds)).flatMap((gap) => {
    const [start, end] = [ends[gap.start - 1] ?? 0, ends[gap.end - 1] ?? 0];
    const [from, to] = [otherEnds[gap.from - 1] ?? 0, otherEnds[gap.to - 1] ?? 0];
    return raw(base.slice(start, end), other.slice(from, to)).map((hunk) => ({
      start: start + hunk.start,
      end: start + hunk.end,
      from: from + hunk.from,
      to: from + hunk.to,
    }));
  });
  return withoutIslands(slid(hunks, base, other));
}

/** What was only put in or only taken out begins a clause where it can: the same words, told apart better. */
function slid(hunks: readonly Hunk[], base: Tokens, other: Tokens): Hunk[] {
  const done: Hunk[] = [];
  for (const hunk of hunks) {
    const room = hunk.start - (done.at(-1)?.end ?? 0);
    done.push(toClauseStart(hunk, room, base, other));
  }
  return done;
}

function toClauseStart(hunk: Hunk, room: number, base: Tokens, other: Tokens): Hunk {
  const removed = hunk.from === hunk.to;
  if (!removed && hunk.start !== hunk.end) return hunk;
  const [tokens, first, end] = removed ? [base, hunk.start, hunk.end] : [other, hunk.from, hunk.to];
  for (let by = 0; by <= room; by++) {
    const start = first - by;
    if (start === 0 || isStop(tokens[start - 1])) {
      const { start, end, from, to } = hunk;
      return { start: start - by, end: end - by, from: from - by, to: to - by };
    }
    if (tokens[start - 1] !== tokens[end - by - 1]) break;
  }
  return hunk;
}

/** A lone token between two rewritten stretches is alike by chance: it belongs to what was rewritten. */
function withoutIslands(hunks: readonly Hunk[]): Hunk[] {
  const done: Hunk[] = [];
  for (const hunk of hunks) {
    const last = done.at(-1);
    const rewritten = last && last.end > last.start && hunk.end > hunk.start;
    if (last && rewritten && hunk.start - last.end <= 1) {
      done[done.length - 1] = { ...last, end: hunk.end, to: hunk.to };
    } else done.push(hunk);
  }
  return done;
}

/** Where places that follow one another begin; null where they do not, or one of them is null. */
export function onEnd(places: readonly (number | null)[]): number | null {
  const [first = null] = places;
  return first !== null && places.every((place, at) => place === first + at) ? first : null;
}

/** For each token of `base` its place in the other text; null where it does not stand there. */
export function placesOf(hunks: readonly Hunk[], length: number): (number | null)[] {
  const places: (number | null)[] = Array.from({ length }, () => null);
  let [at, to] = [0, 0];
  for (const hunk of [...hunks, { start: length, end: length, from: 0, to: 0 }]) {
    while (at < hunk.start) places[at++] = to++;
    at = hunk.end;
    to = hunk.to;
  }
  return places;
}
