import type { Ask } from '../../model/outline';
import { evidenceAsks } from '../evidence';
import type { Facts } from '../facts';
import { byLevel2, type Part } from '../groups';
import { paragraph, type Statement } from '../piece';
import { say } from '../runs';
import { budget, budgetAsks } from '../statements/budget';
import { execution, executionAsks } from '../statements/execution';
import { goalActual, goalActualAsks } from '../statements/goalActual';
import { groupRuns, rowsOfPart } from '../statements/results';
import { surveyAsks } from '../statements/satisfaction';
import { departmentOf } from './parts';

/** What is said of the department form among the forms; nothing where there is none. */
const ofDepartment =
  <T>(tell: (department: Facts) => readonly T[]) =>
  (facts: Facts): T[] => {
    const department = departmentOf(facts);
    return department ? [...tell(department)] : [];
  };

export const departmentBudget: Statement = ofDepartment(budget);
export const departmentBudgetAsks = ofDepartment(budgetAsks);
export const departmentExecution: Statement = ofDepartment(execution);
export const departmentExecutionAsks = ofDepartment(executionAsks);

const TARGETS: readonly { readonly label: string; readonly parts: readonly Part[] }[] = [
  { label: '产出指标完成情况。', parts: ['output'] },
  { label: '效益指标完成情况。', parts: ['effect', 'sustainability'] },
  { label: '满意度指标完成情况。', parts: ['satisfaction'] },
];

/** 部门绩效目标完成情况 Below the last heading level: the name of each part runs into its first paragraph. */
export const departmentTargets: Statement = ofDepartment((facts) => [
  ...goalActual(facts),
  ...TARGETS.flatMap(({ label, parts }) => {
    const rows = parts.flatMap((part) => rowsOfPart(facts, part));
    const told = byLevel2(rows).flatMap((group) => groupRuns(facts, group));
    return told.map((runs, at) => paragraph(at === 0 ? say`${label}${runs}` : runs));
  }),
]);

export const departmentTargetsAsks = ofDepartment((facts): Ask[] => [
  ...goalActualAsks(facts),
  ...evidenceAsks(facts.rows),
  ...surveyAsks(facts),
]);
