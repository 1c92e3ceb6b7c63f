import type { Claim } from '../../model/claim';
import type { Figure } from './figure';
import { likeFigure, sumText } from './measure';
import { total } from './parts';
import { isCount } from './roles';
import type { Sentence } from './sentence';
import { state } from './state';

interface Pair {
  readonly one: Figure;
  readonly other: Figure;
}

const NEAR = /^[，,、（(和及]?[^，,、。；;\d]{0,6}$/;
const OTHERS = /等(?!级|次)|主要|其他|其余/;
const FEWEST = 3;

/** Two counts right behind each other: 48个、10240户, 18个小区3891户. */
function pairAt({ figures, text }: Sentence, at: number): Pair | null {
  const [one, other] = [figures[at], figures[at + 1]];
  if (!one || !other || !isCount(one) || !isCount(other) || one.unit === other.unit) return null;
  if (one.approximate || other.approximate) return null;
  return NEAR.test(text.slice(one.end, other.start)) ? { one, other } : null;
}

/** The pairs of the same two units that follow a pair, each right behind the one before. */
function pairsBehind(sentence: Sentence, at: number, whole: Pair): Pair[] {
  const pairs: Pair[] = [];
  for (let from = at + 2; ; from += 2) {
    const pair = pairAt(sentence, from);
    if (pair?.one.unit !== whole.one.unit || pair.other.unit !== whole.other.unit) return pairs;
    pairs.push(pair);
  }
}

/** 共48个小区、10240户，甲区18个小区3891户…: two things counted side by side; where one adds up, so must the other. */
export function pairedSums(sentence: Sentence): Claim[] {
  const { figures, text, start, end } = sentence;
  for (const at of figures.keys()) {
    const whole = pairAt(sentence, at);
    const pairs = whole ? pairsBehind(sentence, at, whole) : [];
    if (!whole || pairs.length < FEWEST || OTHERS.test(text.slice(start, end))) continue;
    const columns = [
      { stated: whole.one, parts: pairs.map(({ one }) => one) },
      { stated: whole.other, parts: pairs.map(({ other }) => other) },
    ];
    const isOff = columns.filter(({ stated, parts }) => !total(parts).eq(stated.value));
    const [off] = isOff;
    if (!off || isOff.length > 1) return [];
    const { stated, parts } = off;
    const exact = total(parts);
    const computed = likeFigure(stated, exact);
    const working = `${sumText(parts, stated)}=${computed}`;
    const said = text.slice(stated.start, stated.end);
    const message = `“${said}”与所列各项之和不等：${working}，请核对合计与各项。`;
    return [
      state(sentence, { kind: 'sum', verdict: 'unclear', at: stated, computed, working, message }),
    ];
  }
  return [];
}
