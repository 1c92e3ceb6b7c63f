import type { Claim, Verdict } from '../../model/claim';
import { type Decimal, decimal, percentOf, ZERO } from '../../numbers/decimal';
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

/** A rate so far over the whole, or so far from the one stated, comes of 元 for 万元. */
const FARTHEST = decimal('10000');
const TIMES_OFF = decimal('1000');

/** 预算318.14万元，执行3148632.5万元: no rate would be right. */
const isUnitSlip = (stated: Figure, exact: Decimal, { unit, value }: Figure, base: Base): boolean =>
  unit === '元' &&
  base.unitText.trim().endsWith('元') &&
  value.gt(ZERO) &&
  (exact.gte(FARTHEST) || stated.value.gte(exact.times(TIMES_OFF)));

function slipText(said: string, part: Figure, base: Base): string {
  const [one, other] = [`${inSum(part)}${part.unitText}`, `${base.text}${base.unitText}`];
  return `“${said}”不能由${one}和${other}得出：两数相差悬殊，多半是其中一个的单位（元、万元）写错，请先核对这两个数。`;
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
  const verdict = best.found === 'wrong' && !sure ? 'unclear' : best.found;
  if (best.found === 'wrong' && isUnitSlip(stated, best.exact, part, best.base)) {
    const message = slipText(said, part, best.base);
    return state(sentence, { kind: 'rate', verdict, at: stated, message });
  }
  const working = workingOf(part, best.base);
  const computed = likeFigure(stated, best.exact);
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
