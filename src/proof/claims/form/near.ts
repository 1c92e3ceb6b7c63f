import type { FormIndex, Near, NearNames } from './indexed';
import { type Mention, mentionsIn } from './mentions';
import type { Thing } from './things/thing';

const LEAST = 0.6;
/** How far the best must lie before the next. */
const AHEAD = 0.1;
const SHORTEST = 4;
const LONGEST = 30;

const pairsOf = (name: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, name.length - 1) }, (_, at) => name.slice(at, at + 2)));

/** The indicators as they are compared with words that come close to their names. */
export function nearNames(things: readonly Thing[]): NearNames {
  const byPair = new Map<string, Near[]>();
  for (const thing of things) {
    const [name] = thing.names;
    if (thing.kind !== 'indicator' || !name || name.length < SHORTEST) continue;
    const pairs = pairsOf(name);
    const near = { name, pairs: pairs.size, thing };
    for (const pair of pairs) byPair.set(pair, [...(byPair.get(pair) ?? []), near]);
  }
  return byPair;
}

/** True where the words are the name with some characters left out in the middle. */
function isShortened(words: string, name: string): boolean {
  if (words.length < LEAST * name.length || words.charAt(0) !== name.charAt(0)) return false;
  if (words.at(-1) !== name.at(-1)) return false;
  let at = 0;
  for (const char of name) if (char === words.charAt(at)) at++;
  return at === words.length;
}

/** The names that share pairs of characters with the words, with how like they are: 1 is the same. */
function likeNames(words: string, { near }: FormIndex): { each: Near; like: number }[] {
  const pairs = pairsOf(words);
  const common = new Map<Near, number>();
  for (const pair of pairs)
    for (const each of near.get(pair) ?? []) common.set(each, (common.get(each) ?? 0) + 1);
  return [...common].map(([each, count]) => ({
    each,
    like: isShortened(words, each.name) ? 1 : (2 * count) / (pairs.size + each.pairs),
  }));
}

/** The indicators that words come close to; none where they come close to several or to none. */
export function nearestTo(words: string, index: FormIndex): Thing[] {
  if (words.length < SHORTEST || words.length > LONGEST) return [];
  const found = likeNames(words, index)
    .filter(({ like }) => like >= LEAST)
    .sort((a, b) => b.like - a.like);
  const [best] = found;
  if (!best) return [];
  const others = found.filter(({ each }) => each.name !== best.each.name);
  if (others.some(({ like }) => like > best.like - AHEAD)) return [];
  return found.filter(({ each }) => each.name === best.each.name).map(({ each }) => each.thing);
}

const UP_TO_MARK = /^[^（(，,：:。；;\d\s]+/;

/** A line that opens with words close to an indicator's name. */
export function nearOpening(text: string, start: number, index: FormIndex): Mention | null {
  const words = UP_TO_MARK.exec(text.slice(start, start + LONGEST + 1))?.[0] ?? '';
  const isExact = mentionsIn(text, start, start + words.length, index).length > 0;
  const things = isExact ? [] : nearestTo(words, index);
  return things.length > 0 ? { start, end: start + words.length, things } : null;
}
