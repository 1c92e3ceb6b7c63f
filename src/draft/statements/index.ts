import type { StatementName } from '../../model/outline';
import type { Statement } from '../piece';
import { budget } from './budget';
import { effects } from './effects';
import { execution } from './execution';
import { goalActual } from './goalActual';
import { goalExpected } from './goalExpected';
import { indicatorDesign } from './indicatorDesign';
import { indicatorTable } from './indicatorTable';
import { measures } from './measures';
import { outputs } from './outputs';
import { problems } from './problems';
import { result } from './result';
import { satisfaction } from './satisfaction';
import { sustainability } from './sustainability';

/** 全部陈述 One for each name an outline may use. */
export const STATEMENTS: Readonly<Record<StatementName, Statement>> = {
  goalExpected,
  indicatorDesign,
  budget,
  execution,
  goalActual,
  outputs,
  effects,
  satisfaction,
  sustainability,
  problems,
  measures,
  result,
  indicatorTable,
};
