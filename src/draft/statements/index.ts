import type { StatementName } from '../../model/outline';
import type { Statement } from '../piece';
import { benefits } from '../projects/benefits';
import { projectsCompletion } from '../projects/completion';
import { departmentBudget, departmentExecution, departmentTargets } from '../projects/department';
import { evaluationMethod, evaluationScope } from '../projects/evaluation';
import { projectsMeasures } from '../projects/measures';
import { projectsPicture } from '../projects/picture';
import { projectsProblems } from '../projects/problems';
import { projectsResult } from '../projects/result';
import { basicExpenditure } from './basicExpenditure';
import { budget } from './budget';
import { effects } from './effects';
import { execution } from './execution';
import { goalActual } from './goalActual';
import { goalExpected } from './goalExpected';
import { governmentFund } from './governmentFund';
import { indicatorDesign } from './indicatorDesign';
import { indicatorTable } from './indicatorTable';
import { measures } from './measures';
import { outputs } from './outputs';
import { problems } from './problems';
import { projectExpenditure } from './projectExpenditure';
import { result } from './result';
import { satisfaction } from './satisfaction';
import { scoredGroups } from './scoredGroups';
import { scorePicture } from './scorePicture';
import { stateCapital } from './stateCapital';
import { sustainability } from './sustainability';

/** 全部陈述 One for each name an outline may use. */
export const STATEMENTS: Readonly<Record<StatementName, Statement>> = {
  goalExpected,
  indicatorDesign,
  budget,
  execution,
  basicExpenditure,
  projectExpenditure,
  governmentFund,
  stateCapital,
  goalActual,
  scoredGroups,
  outputs,
  effects,
  satisfaction,
  sustainability,
  problems,
  measures,
  result,
  scorePicture,
  indicatorTable,
  evaluationScope,
  evaluationMethod,
  benefits,
  departmentBudget,
  departmentExecution,
  departmentTargets,
  projectsCompletion,
  projectsResult,
  projectsPicture,
  projectsProblems,
  projectsMeasures,
};
