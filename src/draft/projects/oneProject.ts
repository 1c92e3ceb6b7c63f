import type { Ask } from '../../model/outline';
import type { Run } from '../../model/report';
import { ZERO } from '../../numbers/decimal';
import { askSentence } from '../ask';
import { evidenceAsks } from '../evidence';
import { executionCells, executionRatePhrase } from '../executionRuns';
import type { Facts } from '../facts';
import { adjustmentOf, balanceOf, baseName } from '../fund';
import { amountOf, difference } from '../funds';
import { type Piece, paragraph, subheading } from '../piece';
import { projectPhrase } from '../projectName';
import { cellsOf, join, missing, say, textOf } from '../runs';
import { budgetAsks } from '../statements/budget';
import { executionAsks } from '../statements/execution';
import { goalActual, goalActualAsks } from '../statements/goalActual';
import { goalExpected } from '../statements/goalExpected';
import { balancePhrase, balanceSign } from './balance';
import { indicatorParagraphs } from './indicators';
import { standingInFull } from './standing';

/** 年初预算数为80万元，年中增加3万元， or nothing */
function adjusted(part: Facts): Run[] {
  const { total } = part;
  const change = adjustmentOf(total);
  const from = amountOf(part, total, 'initial');
  if (!total || !from || !change || change.eq(ZERO)) return [];
  const size = difference(part, total.row, change.abs(), ['initial', 'budget']);
  return say`年初预算数为${from}，年中${change.gt(ZERO) ? '增加' : '减少'}${size}，`;
}

function money(part: Facts): Run[] {
  const { total } = part;
  const name = baseName(total);
  const cells = executionCells(part);
  const budget = amountOf(part, total, total?.base ?? 'budget');
  const executed = amountOf(part, total, 'executed');
  const left = balanceOf(total);
  const amounts = say`${adjusted(part)}${name}为${budget ?? missing(name, cells)}，全年执行数为${executed ?? missing('全年执行数', cells)}`;
  if (!total || !left) return amounts;
  const size = difference(part, total.row, left.abs(), [total.base, 'executed']);
  return say`${amounts}，${executionRatePhrase(part)}，${balancePhrase(balanceSign(left), size, name)}`;
}

/** 由某中心填报， where another unit than the report's filled the form in. */
function filledBy({ unit }: Facts, report: Facts): Run[] {
  return unit.missing || unit.text === report.unit.text ? [] : say`由${unit}填报，`;
}

/** 调整原因 is asked for; what is left of the budget is told where the unit typed it: 问题整改 asks for it as a whole. */
const moneyAsks = (part: Facts): Ask[] => [
  ...budgetAsks(part),
  ...executionAsks(part).map((ask) => ({ ...ask, optional: true })),
];

/** Evidence for single rows is taken where it is typed, not asked: there would be dozens. */
export function oneProjectAsks(part: Facts): Ask[] {
  const evidence = evidenceAsks(part.rows).filter(({ id }) => part.material.has(id));
  return [...moneyAsks(part), ...goalActualAsks(part), ...evidence];
}

/** One project of several: money, score, goal and what was reached, indicator by indicator. */
export function oneProject(part: Facts, report: Facts): Piece[] {
  const year = part.form.year === report.form.year ? [] : say`（${part.year}年度）`;
  const name = say`${projectPhrase(part)}${year}`;
  const typed = moneyAsks(part).map((ask) => askSentence(ask, part, executionCells(part)));
  const head = say`${name}${filledBy(part, report)}${money(part)}。${join(typed, '')}绩效自评${standingInFull(part)}。`;
  return [
    subheading(name),
    paragraph(head),
    ...goals(part, name),
    ...indicatorParagraphs(part).map(paragraph),
  ];
}

/** Two sentences on one goal make one paragraph; a form without goals is asked for them once. */
function goals(part: Facts, name: readonly Run[]): readonly Piece[] {
  if (part.form.goals.length === 0) {
    const cells = cellsOf(part.form, part.form.cells.project);
    const of = part.project.missing ? part.owner : textOf(name);
    const ask = missing(`${of}的预期目标和实际完成情况`, cells);
    return [paragraph(say`年度总体目标及完成情况为：${ask}。`)];
  }
  const pieces = [...goalExpected(part), ...goalActual(part)];
  const [first, second, ...more] = pieces;
  const plain = first?.kind === 'paragraph' && second?.kind === 'paragraph';
  return plain && more.length === 0 ? [paragraph(join([first.runs, second.runs], ''))] : pieces;
}
