import type { Claim } from '../../model/claim';
import type { Decimal } from '../../numbers/decimal';
import type { Figure } from './figure';
import { inSum, likeFigure, verdictOf } from './measure';
import { isCount, isMoney, isPercent } from './roles';
import { type Sentence, segmentsOf } from './sentence';
import { state } from './state';

const WHOLE = /应|编制|计划|任务|受理|下达|共|总|目标|收到|核定|到位|预算|发现|原值|资产/;
const DONE = /已|实|完成|办结|支付|拨付|发放|整改|在职|到位|折旧|负债/;
const MORE = /(?:超编|超员|超出|超支)[\p{Script=Han}]{0,4}$/u;
const REST =
  /(?:未|尚|剩余|还[有剩]|欠|缺额|缺编|空编|空缺|正在|其余|净值|净资产)[\p{Script=Han}]{0,8}$/u;

/** 另有1处推迟至5月: the rest only where it is said to be put off, and nothing more is told of it. */
const isPutOff = ({ text, figures }: Sentence, { lead, end, unit }: Figure): boolean =>
  /另(?:有|外有?)$/.test(lead) &&
  /^[^，,。；;]{0,16}?(?:推迟|延[期后迟]|顺延|未|尚|结转|正在|跨年)/.test(text.slice(end)) &&
  !figures.some((figure) => figure.start >= end && figure.unit === unit);

/** 尚有1处未完工，1处取消: the two together are the rest. */
const isWithNext = (rest: Figure, next: Figure | undefined, exact: Decimal): boolean =>
  next !== undefined &&
  next.unit === rest.unit &&
  !next.lead.includes('其中') &&
  rest.value.plus(next.value).eq(exact);

/** 到位100万元，已拨付90万元，拨付率90%，尚有10万元: the rate between is none of the three. */
const withoutRates = ({ figures }: Sentence) => figures.filter((figure) => !isPercent(figure));

/** 编制50名，实有47名，空编3名: what there was to be, what there is, and the rest. */
export function rests(sentence: Sentence): Claim[] {
  return segmentsOf(sentence).flatMap((segment) =>
    withoutRates(segment).flatMap((rest, index, figures) => {
      const [whole, done] = figures.slice(Math.max(0, index - 2), index);
      if (
        !whole ||
        !done ||
        !(REST.test(rest.lead) || MORE.test(rest.lead) || isPutOff(segment, rest)) ||
        !(isCount(rest) || isMoney(rest))
      )
        return [];
      if ([whole, done, rest].some(({ unit, approximate }) => unit !== rest.unit || approximate))
        return [];
      if (!WHOLE.test(whole.lead) || !DONE.test(done.lead) || REST.test(done.lead)) return [];
      const [from, off] = MORE.test(rest.lead) ? [done, whole] : [whole, done];
      const exact = from.value.minus(off.value);
      if (isWithNext(rest, figures[index + 1], exact)) return [];
      const working = `${inSum(from)}-${inSum(off)}`;
      const computed = likeFigure(rest, exact);
      const said = segment.text.slice(rest.start, rest.end);
      const message = `“${said}”与文中的数不符：${working}=${computed}，请核对。`;
      const verdict = verdictOf(rest, exact) === 'holds' ? 'holds' : 'unclear';
      const kind = isMoney(rest) ? 'balance' : 'difference';
      return [state(segment, { kind, verdict, at: rest, computed, working, message })];
    }),
  );
}
