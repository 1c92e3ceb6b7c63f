import type { Form } from '../model/form';

const PERSONNEL =
  /工资|津补贴|津贴|社会保险|社保缴费|公积金|离退休费|人员经费|公用经费|人员类|运转类/;

/**
 * 人员类、运转类项目 pay wages, insurance or running costs; their forms are published without 满意度 and 成本
 * indicators.
 */
export function isPersonnelProject({ kind, project }: Form): boolean {
  return kind === 'project' && PERSONNEL.test(project ?? '');
}
