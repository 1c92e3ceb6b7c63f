import type { Ask } from '../../model/outline';
import { askOf, askPieces, ofForm } from '../ask';
import { enumerate } from '../enumerate';
import type { Facts } from '../facts';
import { type Piece, paragraph, type Statement } from '../piece';
import { cellsOf, missing, say } from '../runs';
import { sentences } from '../text';

/** 年度目标的实际完成情况：实际完成情况栏原文 */
export const goalActual: Statement = (facts): Piece[] => [
  ...stated(facts),
  ...goalActualAsks(facts).flatMap((ask) => askPieces(ask, facts)),
];

/** 主要工作 What no column of the form has room for. */
export const goalActualAsks = (facts: Facts): Ask[] => [
  ofForm(
    askOf({
      id: 'achievements',
      prompt: '{year}年度主要工作的完成情况，分条填写，写明数量、时间、质量',
      optional: true,
    }),
    facts,
  ),
];

function stated({ form, owner, year }: Facts): Piece[] {
  const goals = form.goals.flatMap(({ actual, cells }) => {
    const text = sentences(actual);
    return text ? [{ text, cells: cellsOf(form, cells.actual) }] : [];
  });
  const [only] = goals;
  const lead = say`对照年度总体目标，${owner}${year}年度实际完成情况为：`;
  if (!only) return [paragraph(say`${lead}${missing('年度总体目标的实际完成情况')}。`)];
  if (goals.length === 1) return [paragraph(say`${lead}${only}。`)];
  return [lead, ...enumerate(goals.map((goal) => say`${goal}。`))].map(paragraph);
}
