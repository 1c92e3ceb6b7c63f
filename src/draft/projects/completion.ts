import type { Ask } from '../../model/outline';
import { askOf, askPieces } from '../ask';
import type { Facts } from '../facts';
import { type Piece, paragraph, type Statement } from '../piece';
import { missing, say } from '../runs';
import { surveyAsks } from '../statements/satisfaction';
import { byExecution } from './byExecution';
import { oneProject, oneProjectAsks } from './oneProject';
import { overall } from './overall';
import { projectsOf } from './parts';

/** Asked once for all projects: units survey those they serve once a year. */
function surveyAsk(projects: readonly Facts[]): Ask[] {
  if (projects.every((part) => surveyAsks(part).length === 0)) return [];
  const prompt = '各项目满意度的调查方式、时间、对象，发放和收回有效问卷的份数；没有调查的如实说明';
  return [askOf({ id: 'survey', prompt, sentence: '各项目满意度完成值的取得方式为：【】。' })];
}

/** Projects often have the same indicators in the same rows: their wordings take turns from project to project. */
const inTurn = (part: Facts, turn: number): Facts => ({
  ...part,
  rows: part.rows.map((row) => ({ ...row, position: row.position + turn })),
});

/** 项目资金绩效目标完成情况：项目个数、合计、总体执行率，然后逐个项目 */
export const projectsCompletion: Statement = (facts): Piece[] => {
  const projects = projectsOf(facts);
  if (projects.length === 0) {
    const ask = missing('部门预算项目的资金和绩效目标完成情况，没有项目支出的写明');
    return [paragraph(say`工作簿中没有项目支出绩效自评表。${ask}。`)];
  }
  return [
    paragraph(say`${overall(facts, projects)}${byExecution(projects)}`),
    ...surveyAsk(projects).flatMap((ask) => askPieces(ask, facts)),
    ...projects.flatMap((part, at) => oneProject(inTurn(part, at), facts)),
  ];
};

export function projectsCompletionAsks(facts: Facts): Ask[] {
  const projects = projectsOf(facts);
  return [...surveyAsk(projects), ...projects.flatMap(oneProjectAsks)];
}
