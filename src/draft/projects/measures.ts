import type { Ask } from '../../model/outline';
import { askOf } from '../ask';
import { enumerate } from '../enumerate';
import type { Facts } from '../facts';
import { type Piece, paragraph, type Statement, subheading } from '../piece';
import { problemsOf } from '../problems';
import { missing, say } from '../runs';
import { answer } from '../statements/measures';
import { formName, formsOf } from './parts';
import { asksAbout, others, typedOf, withProblems } from './troubled';

/** 改进建议：与存在问题同样的顺序，逐条回应 */
export const projectsMeasures: Statement = (facts): Piece[] => {
  const { self } = facts;
  const forms = withProblems(facts);
  const typed = typedOf(facts, 'measures');
  const open = projectsMeasuresAsks(facts).some(
    ({ id, optional }) => id === 'measures' && !optional,
  );
  const ask = say`${self}将${missing('与所列问题逐一对应的改进方向和具体措施')}。`;
  const rest = open && typed.length === 0 ? [ask] : typed;
  const found = forms.flatMap((part) => [
    subheading(formName(part)),
    paragraph(say`对${formName(part)}反映的问题，改进措施如下。`),
    ...enumerate(problemsOf(part).map((problem) => answer(self, problem))).map(paragraph),
  ]);
  return [...found, ...others(rest)];
};

/** Asked for every problem the unit typed, and where no form shows one. */
export function projectsMeasuresAsks(facts: Facts): Ask[] {
  const found = formsOf(facts).flatMap(problemsOf);
  const needed = found.length === 0 || facts.material.has('problems');
  const prompt = '与自评表以外的问题逐条对应的改进措施，一条一行，写清做什么、谁来做、何时完成';
  return [...asksAbout(facts, 'measure'), askOf({ id: 'measures', prompt, optional: !needed })];
}
