import type { Run } from '../../model/report';
import { HUNDRED, ZERO } from '../../numbers/decimal';
import { executionCells } from '../executionRuns';
import type { Facts } from '../facts';
import { exactFigure, percentFigure } from '../figures';
import { projectPhrase } from '../projectName';
import { cellsOf, join, missing, say } from '../runs';
import { balancePhrase, balanceSign } from './balance';
import { countOf } from './parts';
import { type ProjectSum, sumCells, sumsOf } from './sums';

/** 全年预算数合计120.4万元，全年执行数合计74.45万元，总体预算执行率为61.84%，… */
function sumClause(sum: ProjectSum): Run[] {
  const cells = sumCells(sum);
  const budget = exactFigure(sum.budget, sum.moneyUnit, sum.budgetCells);
  const executed = exactFigure(sum.executed, sum.moneyUnit, sum.executedCells);
  const rounded = sum.rate?.eq(HUNDRED) && !sum.left.eq(ZERO);
  const verb = sum.rate ? `${rounded ? '约' : ''}为` : '';
  const rate = say`总体预算执行率${verb}${percentFigure(sum.rate, cells)}`;
  const size = exactFigure(sum.left.abs(), sum.moneyUnit, cells);
  const left = balancePhrase(balanceSign(sum.left), size, sum.baseName);
  return say`${sum.baseName}合计${budget}，全年执行数合计${executed}，${rate}，${left}`;
}

function notCounted(without: readonly Facts[]): Run[] {
  if (without.length === 0) return [];
  const names = join(without.map(projectPhrase), '、');
  const cells = without.flatMap(executionCells);
  const ask = missing('核对并补填上述项目的全年预算数和全年执行数', cells);
  return say`${names}的自评表没有可以合计的预算数或执行数，未计入合计：${ask}。`;
}

/** Sums that stand beside each other because years or money units differ. */
function apart(sums: readonly ProjectSum[], projects: readonly Facts[]): Run[] {
  const parts = sums.map(
    (sum) =>
      say`${sum.projects[0].year}年度以${sum.moneyUnit}填报的项目${countOf(sum.projects)}，${sumClause(sum)}`,
  );
  const cells = projects.flatMap(({ form }) => cellsOf(form, form.cells.year));
  const prompt = '各项目自评表的年度或金额单位不一致，请先核对，一致后再填写全部项目的合计数';
  return say`${join(parts, '；')}。${missing(prompt, cells)}。`;
}

/** 项目个数、预算合计、执行合计、总体执行率；年度或金额单位不同的分别合计；一个项目不作合计 */
export function overall(facts: Facts, projects: readonly Facts[]): Run[] {
  const { sums, without } = sumsOf(projects);
  const sameYear = new Set(projects.map(({ form }) => form.year)).size === 1;
  const year = sameYear ? say`${facts.year}年度` : [];
  const head = say`${facts.self}${year}开展绩效自评的部门预算项目共${countOf(projects)}`;
  const [single] = projects;
  if (single && projects.length === 1) return say`${head}，即${projectPhrase(single)}。`;
  const gap = notCounted(without);
  const [only] = sums;
  if (!only) return say`${head}。${gap}`;
  if (sums.length > 1) return say`${head}。${apart(sums, projects)}${gap}`;
  const counted = without.length > 0 ? say`，可以合计的${countOf(only.projects)}` : [];
  return say`${head}${counted}，${sumClause(only)}。${gap}`;
}
