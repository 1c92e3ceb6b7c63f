import type { Claim } from '../../model/claim';
import {
  ADJUSTED,
  ALL_LEFT,
  ALL_SPENT,
  OTHER_MONEY,
  PART_OF_MONEY,
} from '../../vocabulary/proof/moneyLeft';
import { depthOf } from './breakdown';
import { BUDGETS } from './budgetBases';
import { leftOver } from './differences';
import type { Figure } from './figure';
import { total } from './parts';
import { isMoney, type Role, roleOf } from './roles';
import { type Sentence, segmentsOf, wordsOf } from './sentence';

/** How many sentences back the budget may stand. */
const LOOK_BACK = 3;
const MOVES: ReadonlySet<Role | null> = new Set<Role>(['supplement', 'reduction']);

interface MoneyTold {
  readonly figure: Figure;
  readonly role: Role | null;
}

/** True where the other money is what the budget came from: 来源：甲2100万元、乙1740万元. */
const isSources = (others: readonly MoneyTold[], budget: Figure): boolean =>
  others.length === 0 || total(others.map(({ figure }) => figure)).eq(budget.value);

/** The one budget of the sentences before: the last of all, with what it was made of, or the only one; null where other money is told. */
function budgetIn(sentences: readonly Sentence[]): Figure | null {
  const money = sentences.flatMap((sentence) =>
    sentence.figures.filter(isMoney).map(
      (figure): MoneyTold => ({
        figure,
        role: depthOf(sentence, figure.start) === 0 ? roleOf(figure) : null,
      }),
    ),
  );
  const of = (isMeant: (role: Role | null) => boolean): Figure[] =>
    money.filter(({ role }) => isMeant(role)).map(({ figure }) => figure);
  const finals = of((role) => role === 'final');
  if (finals.length === 0 && sentences.some((one) => ADJUSTED.test(wordsOf(one)))) return null;
  const isMadeUp = (role: Role | null): boolean =>
    finals.length > 0 && (role === 'initial' || MOVES.has(role));
  const [one, ...more] = finals.length > 0 ? finals : of((role) => BUDGETS.has(role));
  if (!one || one.approximate) return null;
  const told = new Set([one, ...more]);
  const others = money.filter(({ figure, role }) => !told.has(figure) && !isMadeUp(role));
  const isOne = more.every(({ value }) => value.eq(one.value));
  return isOne && isSources(others, one) ? one : null;
}

/** What was spent and what is left of it, where a stretch tells of no other money but parts of it. */
function pairIn(segment: Sentence): readonly [Figure, Figure] | null {
  const money = segment.figures.filter(
    (figure) =>
      isMoney(figure) && depthOf(segment, figure.start) === 0 && !PART_OF_MONEY.test(figure.lead),
  );
  const [spent, left, ...more] = money;
  if (!spent || !left || more.length > 0) return null;
  return ALL_SPENT.test(spent.lead) && ALL_LEFT.test(left.lead) ? [spent, left] : null;
}

/** 全年预算3840万元。支出3686.4万元，结余153.6万元: what is left of a budget told before; a question at most. */
export function balancesBefore(sentences: readonly Sentence[]): Claim[] {
  return sentences.flatMap((sentence, index) => {
    const isNear = ({ paragraph }: Sentence): boolean => paragraph === sentence.paragraph;
    const before = sentences.slice(Math.max(0, index - LOOK_BACK), index).filter(isNear);
    const segment = segmentsOf(sentence).find(({ figures }) => figures.some(isMoney));
    const pair = segment ? pairIn(segment) : null;
    const budget = pair ? budgetIn(before) : null;
    if (!segment || !pair || !budget || budget.value.lt(pair[0].value)) return [];
    const around = [...before, sentence, ...sentences.slice(index + 1, index + 2).filter(isNear)];
    if (around.some((one) => OTHER_MONEY.test(wordsOf(one)))) return [];
    return leftOver({ ...segment, figures: [budget, ...pair] }).map(
      (claim): Claim => ({
        ...claim,
        verdict: claim.verdict === 'wrong' ? 'unclear' : claim.verdict,
        certain: false,
      }),
    );
  });
}
