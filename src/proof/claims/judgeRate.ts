import type { Claim, Verdict } from '../../model/claim';
import { type Decimal, percentOf, ZERO } from '../../numbers/decimal';
import type { Figure } from './figure';
import { inSum, likeFigure, verdictOf } from './measure';
import type { Sentence } from './sentence';
import { state } from './state';

/** A base a rate may be measured against: a figure, or what several come to. */
export interface Base {
  readonly value: Decimal;
  readonly text: string;
  readonly scale: Decimal;
  /** 万元: how the unit of the text is written. */
  readonly unitText: string;
  /** The words before it; those of the first where several are added. */
  readonly lead: string;
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
  unitText: figure.unitText,
  lead: figure.lead,
});

const ORDER: readonly Verdict[] = ['holds', 'rounding', 'wrong'];

/** 8500万元÷1亿元: the units are named where they differ. */
function workingOf(part: Figure, base: Base): string {
  const same = part.scale.eq(base.scale);
  const [top, bottom] = same ? ['', ''] : [part.unitText.trim(), base.unitText.trim()];
  return `${inSum(part)}${top}÷${base.text}${bottom}×100%`;
}

/** What a percentage that is to be `part ÷ base` comes to; null where there is no base. */
export function judgeRate(sentence: Sentence, stated: Figure, reading: RateReading): Claim | null {
  const { part, bases, sure } = reading;
  const [likeliest] = bases;
  if (!likeliest || part.approximate) return null;
  const said = sentence.text.slice(stated.start, stated.end);
  const judged = bases.flatMap((base) => {
    const exact = percentOf(part.value, base.value);
    return exact ? [{ base, exact, found: verdictOf(stated, exact) }] : [];
  });
  // of bases that do as well as each other the likeliest
  const [best] = [...judged].sort((a, b) => ORDER.indexOf(a.found) - ORDER.indexOf(b.found));
  if (!best) {
    const working = `${inSum(part)}÷${likeliest.text}`;
    const ground = part.value.eq(ZERO) ? '分子、分母都是0，比率无意义' : '分母为0，不能计算比率';
    const message = `“${said}”不能由${working}得出：${ground}，应写“不适用”。`;
    return state(sentence, { kind: 'rate', verdict: 'wrong', at: stated, working, message });
  }
  const working = workingOf(part, best.base);
  const computed = likeFigure(stated, best.exact);
  const verdict = best.found === 'wrong' && !sure ? 'unclear' : best.found;
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

/** A claim as a list; empty where none is made. */
export const told = (claim: Claim | null): Claim[] => (claim ? [claim] : []);
