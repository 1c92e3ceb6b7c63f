import type { Ask } from '../../model/outline';
import type { Run } from '../../model/report';
import { askOf } from '../ask';
import { enumerate } from '../enumerate';
import type { Facts } from '../facts';
import { type Piece, paragraph, type Statement } from '../piece';
import { type Problem, problemsOf } from '../problems';
import { missing, say, textOf } from '../runs';
import { typedItems } from '../typed';

/** Says who acts, unless the wording already does. */
function subject(self: string, { measure, asksMeasure }: Problem): string {
  const text = textOf(measure);
  if (!asksMeasure && /^(我|本|下一步|下步|下一?年|今后|后续|接下来|以后年度)/u.test(text))
    return '';
  return !asksMeasure && /^(将|拟|要)/u.test(text) ? self : `${self}将`;
}

export function answer(self: string, problem: Problem): Run[] {
  return say`针对${problem.topic}的问题，${subject(self, problem)}${problem.measure}。`;
}

/** Asked for every problem the unit typed, and where the form shows none. */
export function measuresAsks(facts: Facts): Ask[] {
  const found = problemsOf(facts);
  const needed = found.length === 0 || facts.material.has('problems');
  const prompt = '与自评表以外的问题逐条对应的改进措施，一条一行，写清做什么、谁来做、何时完成';
  return [
    ...found.flatMap(({ asks }) => asks.measure ?? []),
    askOf({ id: 'measures', prompt, optional: !needed }),
  ];
}

/** 改进措施：逐一回应问题，先是自评表反映的，再是单位所填的 */
export const measures: Statement = (facts): Piece[] => {
  const { self, material } = facts;
  const entry = material.get('measures');
  const typed = entry ? typedItems(entry) : [];
  const found = problemsOf(facts).map((problem) => answer(self, problem));
  const asked = measuresAsks(facts).some(({ id, optional }) => id === 'measures' && !optional);
  const open =
    asked && !entry ? [say`${self}将${missing('与所列问题逐一对应的改进方向和具体措施')}。`] : [];
  return enumerate([...found, ...typed, ...open]).map(paragraph);
};
