import type { Ask } from '../../model/outline';
import type { Run } from '../../model/report';
import { sum, ZERO } from '../../numbers/decimal';
import { askOf } from '../ask';
import { enumerate } from '../enumerate';
import { executionCells, executionLost } from '../executionRuns';
import type { Facts } from '../facts';
import { countFigure, exactFigure } from '../figures';
import { type Piece, paragraph, type Statement, subheading } from '../piece';
import { problemsOf } from '../problems';
import { lossesOf, restsOn } from '../row';
import { join, missing, say } from '../runs';
import { undecidedCells } from '../total';
import { formName, formsOf } from './parts';
import { asksAbout, others, typedOf, withProblems } from './troubled';

function lead(part: Facts): Run[] {
  const losing = lossesOf(part.rows);
  const execution = executionLost(part);
  const ofExecution = execution?.gt(ZERO) ? [execution] : [];
  const lost = [...ofExecution, ...losing.map((loss) => loss.lost)];
  if (lost.length === 0) return say`${formName(part)}未扣分，需要说明的问题及原因如下。`;
  const cells = [
    ...(ofExecution.length > 0 ? executionCells(part) : []),
    ...losing.flatMap(({ row }) => restsOn(row)),
  ];
  const count = countFigure(lost.length, '项', cells);
  const points = exactFigure(sum(lost), '分', cells);
  return say`${formName(part)}有${count}未得满分，共扣${points}，主要问题及原因如下。`;
}

function undecided(facts: Facts): Piece[] {
  const open = formsOf(facts).filter(({ score }) => score.undecided > 0);
  if (open.length === 0) return [];
  const cells = open.flatMap(undecidedCells);
  const prompt = '确定得分后，如有扣分，补充说明原因';
  return [
    paragraph(say`${join(open.map(formName), '、')}尚有得分未确定。${missing(prompt, cells)}。`),
  ];
}

/** 存在问题：逐表列出失分的行和执行情况及原因，再列单位所填 */
export const projectsProblems: Statement = (facts): Piece[] => {
  const forms = withProblems(facts);
  const typed = typedOf(facts, 'problems');
  const found = forms.flatMap((part) => [
    subheading(formName(part)),
    paragraph(lead(part)),
    ...enumerate(problemsOf(part).map(({ fact, cause }) => say`${fact}。主要原因：${cause}。`)).map(
      paragraph,
    ),
  ]);
  const none = say`各自评表已确定得分的各项未反映扣分事项。`;
  const asked = missing('工作中存在的主要问题及原因');
  const clean =
    forms.length === 0 ? [paragraph(typed.length === 0 ? say`${none}${asked}。` : none)] : [];
  return [...clean, ...undecided(facts), ...found, ...others(typed)];
};

/** What the unit found beyond its forms; asked for only where no form shows a problem. */
export function projectsProblemsAsks(facts: Facts): Ask[] {
  const found = formsOf(facts).flatMap(problemsOf);
  const prompt = '自评表以外发现的主要问题及原因，一个问题一行，写清问题和原因，不写建议';
  return [
    ...asksAbout(facts, 'cause'),
    askOf({ id: 'problems', prompt, optional: found.length > 0 }),
  ];
}
