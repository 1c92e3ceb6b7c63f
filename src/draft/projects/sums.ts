import type { CellRef } from '../../model/grid';
import { type Decimal, percentOf, round2, sum, ZERO } from '../../numbers/decimal';
import { executionCells } from '../executionRuns';
import type { Facts } from '../facts';
import { printed } from '../figures';
import { baseName, baseOf } from '../fund';
import { cellsOf } from '../runs';
import { oneLine } from '../text';

/** 可以相加的项目 Projects of one year whose amounts are in one money unit, added up. */
export interface ProjectSum {
  readonly projects: readonly [Facts, ...Facts[]];
  readonly moneyUnit: string;
  /** 全年预算数, or 预算数 where the forms do not all count against the same one. */
  readonly baseName: string;
  readonly budget: Decimal;
  readonly executed: Decimal;
  /** In percent, rounded to 2 places; null where nothing was budgeted. */
  readonly rate: Decimal | null;
  /** Budget less what was spent; negative where more was spent. */
  readonly left: Decimal;
  readonly budgetCells: readonly CellRef[];
  readonly executedCells: readonly CellRef[];
}

/** The projects of a report by what can be added up. */
export interface ProjectSums {
  readonly sums: readonly ProjectSum[];
  /** Their forms lack the budget or what was spent, or give it as negative. */
  readonly without: readonly Facts[];
}

interface Counted {
  readonly project: Facts;
  readonly budget: Decimal;
  readonly executed: Decimal;
}

type Group = [Counted, ...Counted[]];

function counted(project: Facts): Counted | null {
  const { total } = project;
  const budget = total && baseOf(total);
  const executed = total?.row.executed;
  if (!budget || !executed || budget.lt(ZERO) || executed.lt(ZERO)) return null;
  return { project, budget, executed };
}

function sumOf([first, ...others]: Group): ProjectSum {
  const group = [first, ...others];
  const budget = sum(group.map((each) => each.budget));
  const executed = sum(group.map((each) => each.executed));
  const projects = group.map(({ project }) => project);
  const name = baseName(first.project.total);
  const alike = projects.every(({ total }) => baseName(total) === name);
  const rate = percentOf(executed, budget);
  return {
    projects: [first.project, ...others.map(({ project }) => project)],
    moneyUnit: oneLine(first.project.form.moneyUnit),
    baseName: alike ? name : '预算数',
    budget,
    executed,
    rate: rate && round2(rate),
    left: printed(budget.minus(executed)),
    budgetCells: projects.flatMap(({ form, total }) => cellsOf(form, total?.row.cells[total.base])),
    executedCells: projects.flatMap(({ form, total }) => cellsOf(form, total?.row.cells.executed)),
  };
}

/** Adds up what is comparable and nothing else: forms of another year or in another money unit make a sum of their own. */
export function sumsOf(projects: readonly Facts[]): ProjectSums {
  const groups = new Map<string, Group>();
  const without: Facts[] = [];
  for (const project of projects) {
    const { year, moneyUnit } = project.form;
    const key = `${year ?? ''} ${oneLine(moneyUnit)}`;
    const amounts = counted(project);
    const group = groups.get(key);
    if (!amounts) without.push(project);
    else if (group) group.push(amounts);
    else groups.set(key, [amounts]);
  }
  return { sums: [...groups.values()].map(sumOf), without };
}

/** The cells a sum's rate rests on. */
export const sumCells = ({ projects }: ProjectSum): CellRef[] => projects.flatMap(executionCells);
