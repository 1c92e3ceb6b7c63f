import { enumerate } from '../enumerate';
import { type Piece, paragraph, type Statement } from '../piece';
import { cellsOf, missing, say } from '../runs';
import { sentences } from '../text';

/** 年度目标的实际完成情况：实际完成情况栏原文 */
export const goalActual: Statement = ({ form, owner, year }): Piece[] => {
  const goals = form.goals.flatMap(({ actual, cells }) => {
    const text = sentences(actual);
    return text ? [{ text, cells: cellsOf(form, cells.actual) }] : [];
  });
  const [only] = goals;
  const lead = say`对照年度总体目标，${owner}${year}年度实际完成情况为：`;
  if (!only) return [paragraph(say`${lead}${missing('年度总体目标的实际完成情况')}。`)];
  if (goals.length === 1) return [paragraph(say`${lead}${only}。`)];
  return [lead, ...enumerate(goals.map((goal) => say`${goal}。`))].map(paragraph);
};
