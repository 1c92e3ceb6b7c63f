import type { Ask, StatementName } from '../../model/outline';
import type { Facts } from '../facts';
import { benefitsAsks } from '../projects/benefits';
import { projectsCompletionAsks } from '../projects/completion';
import {
  departmentBudgetAsks,
  departmentExecutionAsks,
  departmentTargetsAsks,
} from '../projects/department';
import { projectsMeasuresAsks } from '../projects/measures';
import { projectsProblemsAsks } from '../projects/problems';
import { basicExpenditureAsks } from './basicExpenditure';
import { budgetAsks } from './budget';
import { effectsAsks } from './effects';
import { executionAsks } from './execution';
import { goalActualAsks } from './goalActual';
import { governmentFundAsks } from './governmentFund';
import { measuresAsks } from './measures';
import { outputsAsks } from './outputs';
import { problemsAsks } from './problems';
import { projectExpenditureAsks } from './projectExpenditure';
import { satisfactionAsks } from './satisfaction';
import { scoredGroupsAsks } from './scoredGroups';
import { stateCapitalAsks } from './stateCapital';
import { sustainabilityAsks } from './sustainability';

/**
 * 各项陈述所需素材 What a statement asks the unit on 报告素材 because no form says it: the same asks that it tells or
 * requests in the draft. Statements that need nothing are left out.
 */
export const STATEMENT_ASKS: Readonly<
  Partial<Record<StatementName, (facts: Facts) => readonly Ask[]>>
> = {
  budget: budgetAsks,
  execution: executionAsks,
  basicExpenditure: basicExpenditureAsks,
  projectExpenditure: projectExpenditureAsks,
  governmentFund: governmentFundAsks,
  stateCapital: stateCapitalAsks,
  goalActual: goalActualAsks,
  scoredGroups: scoredGroupsAsks,
  outputs: outputsAsks,
  effects: effectsAsks,
  satisfaction: satisfactionAsks,
  sustainability: sustainabilityAsks,
  problems: problemsAsks,
  measures: measuresAsks,
  benefits: benefitsAsks,
  departmentBudget: departmentBudgetAsks,
  departmentExecution: departmentExecutionAsks,
  departmentTargets: departmentTargetsAsks,
  projectsCompletion: projectsCompletionAsks,
  projectsProblems: projectsProblemsAsks,
  projectsMeasures: projectsMeasuresAsks,
};
