import type { Claim, Verdict } from '../../model/claim';
import { type Decimal, percentOf, ZERO } from '../../numbers/decimal';
import { show } from '../../numbers/show';
import type { Figure } from './figure';
import { inSum, likeFigure, verdictOf } from './measure';
import type { Sentence } from './sentence';
import { state } from './state';

/** A base a rate may be measured against: a figure, or what several come to. */
export interface Base {
  readonly value: Decimal;
  readonly text: string;
  readonly scale: Decimal;
}

export interface RateReading {
  readonly part: Figure;
  /** Bases the words allow, the likeliest first. */
  readonly bases: readonly Base[];
  /** True where the words leave no doubt which figures are meant. */
  readonly sure: boolean;
}

export const baseOf = (figure: Figure): Base => ({
  value: figure.value,
  text: inSum(figure),
  scale: figure.scale,
});

const ORDER: readonly Verdict[] = ['holds', 'base', 'rounding', 'unclear', 'wrong'];

function workingOf(part: Figure, base: Base): string {
  const same = part.scale.eq(base.scale);
  return same ? `${inSum(part)}÷${base.text}×100%` : `${show(part.value)}÷${show(base.value)}×100%`;
}

/** What a percentage that is to be `part ÷ base` comes to; null where there is no base. */
export function judgeRate(sentence: Sentence, stated: Figure, reading: RateReading): Claim | null {
  const { part, bases, sure } = reading;
  const [first] = bases;
  if (!first || part.approximate) return null;
  const judged = bases.flatMap((base) => {
    const exact = percentOf(part.value, base.value);
    return exact ? [{ base, exact, verdict: verdictOf(stated, exact) }] : [];
  });
  const best = [...judged].sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict))[0];
  if (!best) {
    const isNothing = part.value.eq(ZERO);
    const sum = `${inSum(part)}÷${first.text}`;
    const ground = isNothing ? '分子、分母都是0，比率无意义' : '分母为0，不能计算比率';
    const message = `“${stated.unitText ? sentence.text.slice(stated.start, stated.end) : inSum(stated)}”不能由${sum}得出：${ground}，应写“不适用”。`;
    return state(sentence, { kind: 'rate', verdict: 'wrong', at: stated, working: sum, message });
  }
  const chosen = best.verdict === 'wrong' ? (judged[0] ?? best) : best;
  const working = workingOf(part, chosen.base);
  const computed = likeFigure(stated, chosen.exact);
  const verdict = chosen.verdict === 'wrong' && !sure ? 'unclear' : chosen.verdict;
  const said = sentence.text.slice(stated.start, stated.end);
  const message =
    verdict === 'unclear'
      ? `“${said}”不知以哪个数为底：按${working}计算是${computed}，请核对，或写明是什么占什么的比例。`
      : verdict === 'rounding'
        ? `“${said}”末位与计算不符：${working}，四舍五入应为${computed}。`
        : `“${said}”与文中的数不符：按${working}计算应为${computed}。`;
  const only = new Set(judged.map(({ exact }) => likeFigure(stated, exact))).size === 1;
  return state(sentence, {
    kind: 'rate',
    verdict,
    at: stated,
    computed,
    working: `${working}=${computed}`,
    message,
    certain: sure && only,
  });
}
