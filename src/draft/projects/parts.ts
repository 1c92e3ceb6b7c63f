import type { Run } from '../../model/report';
import type { Facts } from '../facts';
import { countFigure } from '../figures';
import { projectPhrase } from '../projectName';
import { cellsOf } from '../runs';

/** The facts of the project forms a report tells of, in order. */
export const projectsOf = ({ parts }: Facts): readonly Facts[] =>
  parts.filter(({ form }) => form.kind === 'project');

/** The facts of the department form among them; null where there is none. */
export const departmentOf = ({ parts }: Facts): Facts | null =>
  parts.find(({ form }) => form.kind === 'department') ?? null;

/** All forms, the department's first. */
export function formsOf(facts: Facts): readonly Facts[] {
  const department = departmentOf(facts);
  return department ? [department, ...projectsOf(facts)] : projectsOf(facts);
}

/** 政府业务经费项目, or 部门整体支出. */
export const formName = (part: Facts): readonly Run[] =>
  part.form.kind === 'project' ? projectPhrase(part) : [{ text: part.scope }];

/** 4个 */
export function countOf(parts: readonly Facts[]): Run {
  const cells = parts.flatMap(({ form }) => cellsOf(form, form.cells.project));
  return countFigure(parts.length, '个', cells);
}
