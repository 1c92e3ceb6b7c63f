import type { Run } from '../../model/report';
import { ZERO } from '../../numbers/decimal';
import { rateOf } from '../executionRuns';
import type { Facts } from '../facts';
import { balanceOf, baseOf } from '../fund';
import { projectPhrase } from '../projectName';
import { join, say } from '../runs';
import { type Balance, balanceSign } from './balance';
import { countOf } from './parts';

/** Null where an amount is missing. */
function signOf({ total }: Facts): Balance | 'none' | null {
  const left = balanceOf(total);
  if (!total || !left) return null;
  return baseOf(total)?.eq(ZERO) && left.eq(ZERO) ? 'none' : balanceSign(left);
}

const withRate = (part: Facts): Run[] => {
  const rate = part.total && rateOf(part, part.total);
  return say`${projectPhrase(part)}${rate ? say`（${rate}）` : []}`;
};

const named = (parts: readonly Facts[]): Run[] => join(parts.map(withRate), '、');

/** Which projects spent all of their budget, which less, which more; those that did not spend just that are named. */
export function byExecution(projects: readonly Facts[]): Run[] {
  if (projects.length < 2) return [];
  const of = (sign: Balance | 'none'): readonly Facts[] =>
    projects.filter((part) => signOf(part) === sign);
  const [even, under, over, none] = [of('even'), of('under'), of('over'), of('none')];
  const names = (parts: readonly Facts[]): Run[] => join(parts.map(projectPhrase), '、');
  const parts = [
    even.length > 0 ? say`预算全部执行的项目${countOf(even)}` : [],
    under.length > 0 ? say`预算未全部执行的项目${countOf(under)}，即${named(under)}` : [],
    over.length > 0 ? say`执行数超出预算数的项目${countOf(over)}，即${named(over)}` : [],
    none.length > 0 ? say`没有预算、执行率不适用的项目${countOf(none)}，即${names(none)}` : [],
  ].filter((part) => part.length > 0);
  return parts.length > 0 ? say`按预算执行率看，${join(parts, '；')}。` : [];
}
