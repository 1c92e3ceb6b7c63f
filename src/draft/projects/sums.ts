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
  readonly projects: readonly Facts[];
  readonly year: number | null;
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

interface Amounts {
  readonly budget: Decimal;
  readonly executed: Decimal;
}

function amountsOf({ total }: Facts): Amounts | null {
  const budget = total && baseOf(total);
  const executed = total?.row.executed;
  if (!budget || !executed || budget.lt(ZERO) || executed.lt(ZERO)) return null;
  return { budget, executed };
}

function sumOf(projects: readonly Facts[]): ProjectSum {
  const amounts = projects.flatMap((project) => amountsOf(project) ?? []);
  const budget = sum(amounts.map((each) => each.budget));
  const executed = sum(amounts.map((each) => each.executed));
  const names = new Set(projects.map(({ total }) => baseName(total)));
  const [name] = names;
  const rate = percentOf(executed, budget);
  const [first] = projects;
  return {
    projects,
    year: first?.form.year ?? null,
    moneyUnit: oneLine(first?.form.moneyUnit ?? ''),
    baseName: names.size === 1 && name ? name : '预算数',
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
  const groups = new Map<string, Facts[]>();
  const without: Facts[] = [];
  for (const project of projects) {
    const { year, moneyUnit } = project.form;
    const key = `${year ?? ''} ${oneLine(moneyUnit)}`;
    if (!amountsOf(project)) without.push(project);
    else groups.set(key, [...(groups.get(key) ?? []), project]);
  }
  return { sums: [...groups.values()].map(sumOf), without };
}

/** The cells a sum's rate rests on. */
export const sumCells = ({ projects }: ProjectSum): CellRef[] => projects.flatMap(executionCells);
