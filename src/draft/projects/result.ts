import type { Run } from '../../model/report';
import type { Facts } from '../facts';
import { countFigure } from '../figures';
import { type Piece, paragraph, type Statement } from '../piece';
import { projectPhrase } from '../projectName';
import { remarks } from '../remarks';
import { join, missing, say } from '../runs';
import { quoted } from '../text';
import { totalCells, undecidedCells } from '../total';
import { countOf, departmentOf, projectsOf } from './parts';
import { isOpen, standing, standingInFull } from './standing';

/** 评价等级为“优”的2个、为“良”的1个 in the order in which grades first occur. */
function grades(projects: readonly Facts[]): Run[] {
  if (projects.length < 2) return [];
  const byGrade = new Map<string, Facts[]>();
  for (const part of projects) {
    const { grade } = part.score;
    if (!grade || isOpen(part)) continue;
    byGrade.set(grade, [...(byGrade.get(grade) ?? []), part]);
  }
  const parts = [...byGrade].map(
    ([grade, members]) =>
      say`为${quoted(grade)}的${countFigure(members.length, '个', members.flatMap(totalCells))}`,
  );
  return parts.length > 0 ? say`${countOf(projects)}项目中，评价等级${join(parts, '、')}。` : [];
}

function open(projects: readonly Facts[]): Run[] {
  const waiting = projects.filter(isOpen);
  if (waiting.length === 0) return [];
  const cells = waiting.flatMap(undecidedCells);
  const names = join(waiting.map(projectPhrase), '、');
  return say`${names}的总分和评价等级有待确定：${missing('补齐未确定的得分后，填写总分和评价等级', cells)}。`;
}

/** 评价结论：各项目的总分和等级；不作平均，自评表没有这样的数 */
export const projectsResult: Statement = (facts): Piece[] => {
  const projects = projectsOf(facts);
  const department = departmentOf(facts);
  const by = facts.policy ? `按照${facts.policy}评分` : '经自评';
  const whole = department
    ? [
        paragraph(
          say`${by}，${facts.self}${facts.year}年度${department.scope}绩效自评${standingInFull(department)}。${remarks(department)}`,
        ),
      ]
    : [];
  if (projects.length === 0) return whole;
  const each = join(
    projects.map((part) => say`${projectPhrase(part)}${standing(part)}`),
    '；',
  );
  const lead = say`${by}，部门预算项目的绩效自评结果为：${each}。`;
  const notes = remarks({ ...facts, rows: projects.flatMap(({ rows }) => rows) });
  return [...whole, paragraph(say`${lead}${grades(projects)}${open(projects)}${notes}`)];
};
