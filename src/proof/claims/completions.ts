import type { Claim } from '../../model/claim';
import { decimal, percentOf } from '../../numbers/decimal';
import { showShort } from '../../numbers/show';
import { isAmount, isPercent, roleOf } from './roles';
import { type Sentence, segmentsOf } from './sentence';
import { state } from './state';

const ALL_DONE =
  /(?:全部|均已?|全面|圆满|如期|按时|按期|按质按量|保质保量|高质量|按(?:照)?(?:目标|计划|要求)(?:要求|进度)?)(?:地)?(?:[\p{Script=Han}]{0,4})(?:100%)?完成|全部[\p{Script=Han}]{0,10}(?:目标|计划)?(?:100%)?完成|全部[\p{Script=Han}]{0,12}100%完成|完成(?:了)?(?:全部|所有)/u;
const RATE =
  /(?:执行|支出|支付|完成(?:年初|全年)?预算)[^，]{0,6}(?:率|进度|的)[为达到约:：]*$|预算(?:安排)?的$/;
const LOW = decimal('80');

function rateIn({ figures }: Sentence) {
  const stated = figures.find(
    (figure) => isPercent(figure) && RATE.test(figure.lead) && !figure.approximate,
  );
  if (stated) return stated.value;
  const amounts = figures.filter((figure) => isAmount(figure) && !figure.approximate);
  const budget = ['final', 'budget', 'initial'].flatMap(
    (role) => amounts.find((figure) => roleOf(figure) === role) ?? [],
  )[0];
  const executed = amounts.filter((figure) => roleOf(figure) === 'executed').at(-1);
  return budget && executed ? percentOf(executed.value, budget.value) : null;
}

/** 全部完成、按质按量完成 beside the execution rate of the same words: below 80 % it is a question. */
export function completions(sentence: Sentence): Claim[] {
  return segmentsOf(sentence).flatMap((segment) => {
    const match = ALL_DONE.exec(segment.text.slice(segment.start, segment.end));
    const rate = match && rateIn(segment);
    if (!match || !rate) return [];
    const start = segment.start + match.index;
    const isLow = rate.lt(LOW);
    const message = `写“${match[0]}”，预算执行率只有${showShort(rate)}%（不到80%），请说明资金没有支付的原因，或如实写完成情况。`;
    return [
      state(segment, {
        kind: 'complete',
        verdict: isLow ? 'unclear' : 'holds',
        at: { start, end: start + match[0].length },
        message,
      }),
    ];
  });
}
