import type { ProofCheck, ProofContext, ProofDefect } from '../model/proofCheck';
import { decimal } from '../numbers/decimal';
import { showShort } from '../numbers/show';
import { allMet } from './claims/allMet';
import { defectsOf } from './claims/defects';
import { sentencesOf, wordsOf } from './claims/sentence';

/** 项目资金和各项任务均按质按量全部完成: of the money too, and without a figure. */
const MONEY_DONE =
  /(?:资金|预算|经费)[^，,。；;\d]{0,12}(?:全部|按质按量|保质保量|圆满)[^，,。；;\d]{0,6}(?:完成|支付完毕|执行完毕)/;
const NOT_YET = /确保|力争|争取|将|未|没有|不能|应当?|要求|保证/;
const LOW = decimal('80');

/** What the form spent less than 80 % of, said to be done. */
function againstForm({ prose, tables, claims }: ProofContext): ProofDefect[] {
  const rates = tables.flatMap(({ score }) => score.execution?.rate ?? []);
  const [rate] = rates;
  if (!rate || !rates.every((each) => each.lt(LOW))) return [];
  return sentencesOf(prose).flatMap((sentence): ProofDefect[] => {
    const words = wordsOf(sentence);
    const match = MONEY_DONE.exec(words);
    if (!match || NOT_YET.test(words.slice(0, match.index) + match[0])) return [];
    const start = sentence.start + match.index;
    const place = { paragraph: sentence.paragraph, start, end: start + match[0].length };
    const isTold = claims.some(
      (claim) => claim.kind === 'complete' && claim.place.paragraph === place.paragraph,
    );
    if (isTold) return [];
    const message = `写“${match[0]}”，自评表的预算执行率只有${showShort(rate)}%（不到80%），请说明资金没有支付的原因，或如实写完成情况。`;
    return [{ place, message, found: match[0] }];
  });
}

/** 完成与支出 */
export const R15: ProofCheck = {
  code: 'R15',
  title: '称全部完成而执行率低',
  severity: 'warning',
  sources: ['绩效自评填报要求'],
  looksFor:
    '写“全部完成”“按质按量完成”“圆满完成”的地方，同处的预算执行率（写明的，或由预算数、执行数算出的）是否不到80%；附有自评表的，称资金全部完成而表上的执行率不到80%的，称资金全部执行完毕而表上有没有支出的，称各项（或者产出、满意度等一组）指标、目标任务全部完成而表上有没有达到的，也在此列。',
  mend: '工作确已完成的，说明资金没有支付的原因和支付安排；没有完成的，如实写完成情况。',
  find: (context) => {
    const low = [...defectsOf(context.claims, ['complete']), ...againstForm(context)];
    const told = new Set(low.map(({ place }) => place?.paragraph));
    const others = allMet(context.prose, context.tables);
    return [...low, ...others.filter(({ place }) => !told.has(place?.paragraph))];
  },
};
