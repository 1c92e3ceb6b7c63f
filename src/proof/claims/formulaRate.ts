import type { Claim } from '../../model/claim';
import { decimal } from '../../numbers/decimal';
import type { Figure } from './figure';
import { baseOf, judgeRate } from './judgeRate';
import { inSum, likeFigure, verdictOf } from './measure';
import { isPercent } from './roles';
import type { Sentence } from './sentence';
import { state } from './state';

const HUNDRED_PERCENT = /^[)）\s]*[×xX*·]\s*100\s*%?$/;

/** What stands behind the fraction: (B/A)×100%=p%. */
function statedBehind(text: string, base: Figure, next: readonly Figure[]): Figure | undefined {
  const stated = next.find(
    (figure) => isPercent(figure) && /[=＝≈]\s*$/.test(text.slice(base.end, figure.start)),
  );
  if (!stated) return undefined;
  const between = text
    .slice(base.end, stated.start)
    .replace(/[=＝≈]\s*$/, '')
    .trim();
  return /^[)）\]】\s]*$/.test(between) || HUNDRED_PERCENT.test(between) ? stated : undefined;
}

/** What stands before it: 执行率为p%（B/A）. */
function statedBefore(text: string, part: Figure, before: Figure | undefined): Figure | undefined {
  if (!before || !isPercent(before)) return undefined;
  return /^\s*[（(][^，。；（）()]{0,24}$/.test(text.slice(before.end, part.start))
    ? before
    : undefined;
}

/** (A-B)/A: the upper side of a fraction may be a difference. */
const LESS = /^[^，。；\d]{0,8}[-－−][^，。；\d]{0,8}$/;

/** (B万元/A万元)×100%=p%: the fraction is written out. */
export function formulaRates(sentence: Sentence): Claim[] {
  const { figures, text } = sentence;
  return figures.flatMap((part, index) => {
    const base = figures[index + 1];
    if (!base) return [];
    const between = text.slice(part.end, base.start);
    if (between.length > 40 || !/[/÷]/.test(between) || /[，。；=＝]/.test(between)) return [];
    const stated =
      statedBehind(text, base, figures.slice(index + 2, index + 4)) ??
      statedBefore(text, part, figures[index - 1]);
    if (!stated) return [];
    const sure = part.unit === base.unit;
    const minuend = figures[index - 1];
    const isGap = minuend && LESS.test(text.slice(minuend.end, part.start));
    const top = isGap ? { ...part, value: minuend.value.minus(part.value) } : part;
    return judgeRate(sentence, stated, { part: top, bases: [baseOf(base)], sure }) ?? [];
  });
}

const DIRECT = /^(?:总额|总数|总量)?的(?:比例|比重)?[为达到]*$/;
const HOLDS = /(?:占|完成|达到?|为|相当于)[^，]*$/;

/** 占全年预算5000万元的90%, 完成任务1万亩的120%: the base stands right before the percentage. */
export function directRates(sentence: Sentence): Claim[] {
  const { figures, text } = sentence;
  return figures.flatMap((stated, index) => {
    const base = figures[index - 1];
    if (!base || !isPercent(stated) || stated.approximate || base.approximate) return [];
    if (!DIRECT.test(text.slice(base.end, stated.start).trim()) || !HOLDS.test(base.lead))
      return [];
    const part = figures
      .slice(0, index - 1)
      .filter(({ unit }) => unit === base.unit)
      .at(-1);
    return (part && judgeRate(sentence, stated, { part, bases: [baseOf(base)], sure: true })) ?? [];
  });
}

const SIGNS = /^[)）(（\s]*([+＋\-－−])[(（\s]*$/;

/** 10+15+10+5=40分: a sum that is written out. */
export function writtenSums(sentence: Sentence): Claim[] {
  const { figures, text } = sentence;
  const claims: Claim[] = [];
  for (let at = 0; at < figures.length; at++) {
    const terms: Figure[] = [];
    const signs: string[] = [];
    let next = at;
    for (; next < figures.length; next++) {
      const figure = figures[next];
      const previous = terms.at(-1);
      if (!figure) break;
      const sign = previous ? SIGNS.exec(text.slice(previous.end, figure.start))?.[1] : '+';
      if (!sign) break;
      terms.push(figure);
      signs.push(/[+＋]/.test(sign) ? '+' : '-');
    }
    const stated = figures[next];
    const last = terms.at(-1);
    if (!stated || !last || terms.length < 2) continue;
    at = next;
    if (!/^[)）\s]*[=＝][\s]*$/.test(text.slice(last.end, stated.start))) continue;
    const unit = [...terms, stated].find((figure) => figure.unit !== '')?.unit ?? '';
    const own = terms.filter((figure) => figure.unit === '' || figure.unit === unit);
    if (own.length < terms.length || own.some(({ approximate }) => approximate)) continue;
    const scale = stated.unit === '' ? terms[0]?.scale : undefined;
    const exact = terms.reduce((total, figure, index) => {
      const value =
        figure.unit === '' && stated.unit !== '' ? figure.value.times(stated.scale) : figure.value;
      return signs[index] === '-' ? total.minus(value) : total.plus(value);
    }, decimal('0'));
    const target =
      scale && stated.scale.eq('1')
        ? { ...stated, value: stated.value.times(scale), scale }
        : stated;
    const verdict = verdictOf(target, exact);
    const computed = likeFigure(target, exact);
    const working = terms
      .map((figure, index) => `${index === 0 ? '' : signs[index]}${inSum(figure)}`)
      .join('');
    const message = `算式“${working}=${inSum(stated)}”不对，应为${computed}。`;
    claims.push(
      state(sentence, {
        kind: 'sum',
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
