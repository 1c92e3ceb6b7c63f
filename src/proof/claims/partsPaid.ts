import type { Claim } from '../../model/claim';
import { percentOf, sum } from '../../numbers/decimal';
import { inSumOf, likeFigure, sumText, verdictOf } from './measure';
import { isMoney, isPercent } from './roles';
import { type Sentence, segmentsOf } from './sentence';
import { state } from './state';

const RATE = /(?:到位|执行|支付|支出|拨付|使用|完成)率[为是达到:：]*$/;

/** 资金450万元，上半年到位200万元，下半年到位250万元，到位率100%: what came in parts is measured together. */
export function partsPaid(sentence: Sentence): Claim[] {
  return segmentsOf(sentence).flatMap((segment) =>
    segment.figures.flatMap((stated, at) => {
      if (!isPercent(stated) || !RATE.test(stated.lead)) return [];
      const money = segment.figures.slice(0, at).filter(isMoney);
      const [whole, ...parts] = money;
      if (!whole || parts.length < 2 || segment.figures.slice(0, at).some(isPercent)) return [];
      const rate = percentOf(sum(parts.map(({ value }) => value)), whole.value);
      if (rate === null || verdictOf(stated, rate) !== 'holds') return [];
      const working = `(${sumText(parts, whole)})÷${inSumOf(whole, parts)}×100%`;
      const computed = likeFigure(stated, rate);
      return [state(segment, { kind: 'rate', verdict: 'holds', at: stated, computed, working })];
    }),
  );
}
