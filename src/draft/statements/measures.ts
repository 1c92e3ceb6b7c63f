import type { Run } from '../../model/report';
import { enumerate } from '../enumerate';
import { type Piece, paragraph, type Statement } from '../piece';
import { type Problem, problemsOf } from '../problems';
import { missing, say } from '../runs';

/** Says who acts, unless the wording already does. */
function subject(self: string, { measure, asksMeasure }: Problem): string {
  if (!asksMeasure && /^(我|本|下一步|下步|下一年|今后|后续|接下来|以后年度)/u.test(measure.text))
    return '';
  return !asksMeasure && /^(将|拟|要)/u.test(measure.text) ? self : `${self}将`;
}

function answer(self: string, problem: Problem): Run[] {
  return say`针对${problem.topic}的问题，${subject(self, problem)}${problem.measure}。`;
}

/** 改进措施：逐一回应问题 */
export const measures: Statement = (facts): Piece[] => {
  const found = problemsOf(facts);
  if (found.length === 0) {
    return [paragraph(say`${facts.self}将${missing('与所列问题逐一对应的改进方向和具体措施')}。`)];
  }
  return enumerate(found.map((problem) => answer(facts.self, problem))).map(paragraph);
};
