import type { Claim } from '../../model/claim';
import { type Decimal, HUNDRED } from '../../numbers/decimal';
import { type Expression, expressionIn } from './expression';
import type { Figure } from './figure';
import { likeFigure, verdictOf } from './measure';
import { isPercent } from './roles';
import { type Sentence, wordsOf } from './sentence';
import { state } from './state';

const LONGEST = 160;
const EQUALS = /=/g;
/** A formula that opens with a bracket is quoted from there. */
const BRACKETED = /^[([【]/;

/** Where the formula before a sign of equality starts: behind the mark, or the sign of equality, before it. */
function openingOf(text: string, from: number, equals: number): number {
  let depth = 0;
  const least = Math.max(from, equals - LONGEST);
  for (let at = equals - 1; at >= least; at--) {
    const char = text.charAt(at);
    if (')]】'.includes(char)) depth++;
    if ('([【'.includes(char) && --depth < 0) return at + 1;
    if (depth === 0 && '，,。；;：:=、“”'.includes(char)) return at + 1;
  }
  return least;
}

/** What a formula may come to in the unit it is stated in: (550-500)=50万元, 45/50×100=90%. */
function readings(
  { figures, mixes }: Expression,
  value: Decimal,
  stated: Figure,
): [Decimal, Decimal?] {
  if (isPercent(stated)) return [value.times(HUNDRED), value];
  const isBare = figures.every(({ unit, scale }) => unit === '' && scale.eq('1'));
  if (stated.unitText === '' && !mixes) return [value.div(figures[0].scale)];
  return isBare ? [value.times(stated.scale), value] : [value];
}

/** Of two readings the one that was meant is the one that comes closer. */
function nearest({ value }: Figure, [first, other = first]: [Decimal, Decimal?]): Decimal {
  const gap = (reading: Decimal): Decimal => reading.minus(value).abs();
  return gap(other).lt(gap(first)) ? other : first;
}

/** 10+15+10+5=40分, (550-500)÷500=10%, 45万元÷300人=1500元: what is written out is worked out again. */
export function formulas(sentence: Sentence): Claim[] {
  const { text, start, figures } = sentence;
  const claims: Claim[] = [];
  for (const { index } of wordsOf(sentence).matchAll(EQUALS)) {
    const at = start + index;
    const stated = figures.find((figure) => figure.start > at);
    if (!stated || stated.approximate || text.slice(at + 1, stated.start).trim() !== '') continue;
    if (/^\s*[-+×÷/*]/.test(text.slice(stated.end))) continue;
    const from = openingOf(text, start, at);
    const expression = expressionIn(text, from, at, figures);
    if (!expression?.value) continue;
    const held = nearest(stated, readings(expression, expression.value, stated));
    const verdict = verdictOf(stated, held);
    const computed = likeFigure(stated, held);
    const working = text.slice(expression.figures[0].start, at).trim();
    const said = text.slice(stated.start, stated.end);
    const formula = text.slice(from, at).trim();
    const message = `算式“${BRACKETED.test(formula) ? formula : working}=${said}”不对，应为${computed}。`;
    claims.push(
      state(sentence, {
        kind: isPercent(stated) ? 'rate' : 'sum',
        verdict,
        at: stated,
        computed,
        working,
        message,
        certain: true,
      }),
    );
  }
  return claims;
}
