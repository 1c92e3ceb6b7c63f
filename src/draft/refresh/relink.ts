import type { Run } from '../../model/report';
import { hunksOf, onEnd, placesOf } from './align';
import { isRequest, tokensOf } from './tokens';

/**
 * 重新挂上出处 The runs of a text that a person made of `runs`: what still stands in it keeps its cells, all else is plain
 * words.
 */
export function relink(text: string, runs: readonly Run[]): Run[] {
  const parts = runs.map((run) => ({ run, words: tokensOf(run.text) }));
  const base = parts.flatMap(({ words }) => words);
  const tokens = tokensOf(text);
  const places = placesOf(hunksOf(base, tokens), base.length);
  const done: Run[] = [];
  let passed = 0;
  const plain = (to: number) => {
    done.push(...plainRuns(tokens.slice(passed, Math.max(passed, to))));
    passed = Math.max(passed, to);
  };
  let at = 0;
  for (const { run, words } of parts) {
    const first = onEnd(places.slice(at, at + words.length));
    at += words.length;
    if (first === null || !isLinked(run)) continue;
    plain(first);
    done.push(run);
    passed = first + words.length;
  }
  plain(tokens.length);
  return done;
}

/** Words without cells; a request a person changed, or typed, is still a request. */
function plainRuns(tokens: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (const token of tokens) {
    const last = runs.at(-1);
    if (isRequest(token)) runs.push({ text: token, missing: true });
    else if (!last || last.missing) runs.push({ text: token });
    else runs[runs.length - 1] = { text: last.text + token };
  }
  return runs;
}

const isLinked = (run: Run): boolean => run.missing === true || (run.cells?.length ?? 0) > 0;
