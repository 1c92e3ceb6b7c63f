import type { Claim } from '../../model/claim';
import { depthOf } from './breakdown';
import { BUDGETS } from './budgetBases';
import { leftOver } from './differences';
import type { Figure } from './figure';
import { isMoney, type Role, roleOf } from './roles';
import { type Sentence, segmentsOf, wordsOf } from './sentence';

/** How many sentences back the budget may stand. */
const LOOK_BACK = 3;
/** What was spent in all, and not on one of several things. */
const ALL_SPENT =
  /^(?:截[至止][^，,。；;]{0,16}|20\d\d年度?)?(?:项目|预算|资金|全年|当年|年度|年末|实际|累计|共计?|总|已)*(?:支出|执行|使用|支付|拨付|完成)(?:数|额|金额|资金|总额|合计)?(?:共计?|合计|为|是|了|[:：])*$/;
const ALL_LEFT =
  /^(?:年末|年终|尚|形成|产生|的|项目|预算|资金|财政|当年|还)*(?:结转和结余|结转结余|结转|结余|剩余|余额|余|未(?:支出|执行|使用|支付))(?:资金|金额|总额|数|额|的)*(?:为|是|[:：])*$/;
const PART = /其中|基本支出|项目支出|人员|公用|三公/;
/** What came in besides, or went elsewhere. */
const EXPLAINED = /收回|缴回|上缴|核减|压减|盘活|调剂|注销|(?:上年|年初|以前年度)结[转余]/;
const MOVES: ReadonlySet<Role | null> = new Set<Role>(['supplement', 'reduction']);

/** The one budget of the sentences before: the last of all, or the only one where nothing was added to it. */
function budgetIn(sentences: readonly Sentence[]): Figure | null {
  const money = sentences.flatMap((sentence) =>
    sentence.figures.filter(
      (figure) =>
        isMoney(figure) && depthOf(sentence, figure.start) === 0 && !PART.test(figure.lead),
    ),
  );
  const budgets = money.filter((figure) => BUDGETS.has(roleOf(figure)));
  const finals = budgets.filter((figure) => roleOf(figure) === 'final');
  const isMoved = money.some((figure) => MOVES.has(roleOf(figure)));
  const [one, ...more] = finals.length > 0 ? finals : isMoved ? [] : budgets;
  if (!one || one.approximate || more.some(({ value }) => !value.eq(one.value))) return null;
  return one;
}

/** The two amounts of a stretch that tells no budget of its own: what was spent, and what is left of it. */
function pairIn(segment: Sentence): readonly Figure[] {
  const money = segment.figures.filter(isMoney);
  if (money.some((figure) => BUDGETS.has(roleOf(figure)))) return [];
  const spent = money.filter(({ lead }) => ALL_SPENT.test(lead));
  const left = money.filter(({ lead }) => ALL_LEFT.test(lead));
  return spent.length === 1 && left.length === 1 ? [...spent, ...left] : [];
}

/** 全年预算3840万元。支出3686.4万元，结余153.6万元: what is left of a budget told before; a question at most. */
export function balancesBefore(sentences: readonly Sentence[]): Claim[] {
  return sentences.flatMap((sentence, index) => {
    const before = sentences
      .slice(Math.max(0, index - LOOK_BACK), index)
      .filter(({ paragraph }) => paragraph === sentence.paragraph);
    if (before.length === 0) return [];
    return segmentsOf(sentence).flatMap((segment) => {
      const pair = pairIn(segment);
      const budget = pair.length > 0 ? budgetIn(before) : null;
      if (!budget || [...before, segment].some((one) => EXPLAINED.test(wordsOf(one)))) return [];
      return leftOver({ ...segment, figures: [budget, ...pair] }).map(
        (claim): Claim => ({
          ...claim,
          verdict: claim.verdict === 'wrong' ? 'unclear' : claim.verdict,
          certain: false,
        }),
      );
    });
  });
}
