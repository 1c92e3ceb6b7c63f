import type { Claim } from '../../model/claim';
import { percentOf } from '../../numbers/decimal';
import type { Figure } from './figure';
import { directionOf } from './levels';
import { likeFigure, verdictOf } from './measure';
import { isPercent } from './roles';
import type { Sentence } from './sentence';
import { state } from './state';

/** The words two shares of one thing have in common: 占馆藏的. */
const LEAST_ALIKE = 3;

function endsAlike(one: Figure, other: Figure): boolean {
  const [a, b] = [one.lead, other.lead].map((lead) => lead.slice(-LEAST_ALIKE));
  return a === b && a?.length === LEAST_ALIKE;
}

/** 由50%提高到63.98%: the second is what the first became. */
const isReached = ({ text }: Sentence, one: Figure, other: Figure): boolean =>
  /^[^，,。；;\d]{0,8}[至到为][^，,。；;\d]{0,4}$/.test(text.slice(one.end, other.start)) ||
  /^[^。]{0,20}[比较从由](?:上年|去年|20\d\d年)[^，,。；;\d]{0,6}$/.test(
    text.slice(one.end, other.start),
  );

/** 占比由50%到63.98%，提高13.98%: two percentages lie so far apart in points, which is not so many per cent. */
export function pointsMeant(sentence: Sentence): Claim[] {
  const percents = sentence.figures.filter((figure) => isPercent(figure) && !figure.approximate);
  return percents.flatMap((stated, at) => {
    const [one, other] = [percents[at - 2], percents[at - 1]];
    if (!one || !other || directionOf(stated) === null) return [];
    const isOfOne = endsAlike(one, other) || isReached(sentence, one, other);
    const gap = one.value.minus(other.value).abs();
    if (!isOfOne || !gap.eq(stated.value)) return [];
    const rates = [one, other].map((base) => percentOf(gap, base.value));
    if (rates.some((rate) => rate === null || verdictOf(stated, rate) === 'holds')) return [];
    const computed = likeFigure({ ...stated, unitText: '个百分点' }, gap);
    const said = sentence.text.slice(stated.start, stated.end);
    const message = `“${said}”是两个百分数相减，应写“${computed}”，不能写成“%”。`;
    return [
      state(sentence, {
        kind: 'change',
        verdict: 'wrong',
        at: stated,
        computed,
        message,
        certain: true,
      }),
    ];
  });
}
