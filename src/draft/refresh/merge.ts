import { hunksOf, onEnd, placesOf } from './align';
import { type Change, changesBetween } from './changes';
import { clauseEnds, isStop, tokensOf } from './tokens';

/** 合并 `disputed` where the draft changed what the person changed too: there the person's words stand. */
export interface Merged {
  readonly text: string;
  readonly disputed: boolean;
}

type Tokens = readonly string[];
type Places = readonly (number | null)[];

/** True where tokens `from` to `to` of the base stand in the person's text on end. */
const stand = (places: Places, from: number, to: number): boolean =>
  onEnd(places.slice(from, to)) !== null;

/** A figure changes where it stands. A clause is put in where those around it stand, next to each other. */
function applies(change: Change, base: Tokens, mine: Tokens, places: Places): boolean {
  const { start, end, figure } = change;
  if (figure) return stand(places, start, end);
  const { length } = base;
  const ends = clauseEnds(base);
  if (start === end && (start === 0 || ends.includes(start))) {
    const opens = start > 0 || places[0] === 0;
    const closes = start < length || places[length - 1] === mine.length - 1;
    return length > 0 && opens && closes && stand(places, Math.max(start - 1, 0), start + 1);
  }
  const from = ends.filter((one) => one <= start).at(-1) ?? 0;
  const [to = length] = ends.filter((one) => one >= Math.max(end, start + 1));
  const [first, last] = [places[from] ?? 0, places[to - 1] ?? 0];
  const opens = first === 0 || isStop(mine[first - 1]);
  const closes = last === mine.length - 1 || isStop(mine[last]);
  return opens && closes && stand(places, from, to);
}

/** True where `part` stands in `whole` on end; nothing stands only in nothing. */
function holds(whole: Tokens, part: Tokens): boolean {
  if (part.length === 0) return whole.length === 0;
  return whole.some((_, at) => part.every((token, next) => whole[at + next] === token));
}

/**
 * 三方合并 Brings what changed from `base` to `fresh` into `mine`, which a person made of `base`. A figure changes
 * where it still stands; other words only in clauses that the person left alone. What the person wrote always stays.
 *
 * The rules of diff3 are too coarse here: it calls it a conflict where one side changes a word and the other the figure
 * next to it, which is the usual case.
 */
export function mergeText(base: string, mine: string, fresh: string): Merged {
  if (mine === fresh || mine === base) return { text: fresh, disputed: false };
  const [b, m] = [tokensOf(base), tokensOf(mine)];
  const hunks = hunksOf(b, m);
  const places = placesOf(hunks, b.length);
  const agreed = ({ start, end, tokens }: Change): boolean =>
    hunks.some((hunk) => {
      const within = hunk.start <= start && end <= hunk.end;
      return within && holds(m.slice(hunk.from, hunk.to), tokens);
    });

  let text = '';
  let passed = 0;
  let disputed = false;
  for (const change of changesBetween(b, tokensOf(fresh))) {
    if (!applies(change, b, m, places)) {
      disputed ||= !agreed(change);
      continue;
    }
    const { start, end, tokens } = change;
    const behind = start === 0 ? 0 : (places[start - 1] ?? 0) + 1;
    const from = places[start] ?? behind;
    text += m.slice(passed, from).join('') + tokens.join('');
    passed = from + (end - start);
  }
  return { text: text + m.slice(passed).join(''), disputed };
}
