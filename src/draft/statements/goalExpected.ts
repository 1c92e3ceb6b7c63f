import { enumerate } from '../enumerate';
import { type Piece, paragraph, type Statement } from '../piece';
import { cellsOf, missing, say } from '../runs';
import { sentences } from '../text';

/** 年度绩效目标：预期目标栏原文 */
export const goalExpected: Statement = ({ form, owner, year, ofKind }): Piece[] => {
  const goals = form.goals.flatMap(({ expected, cells }) => {
    const text = sentences(expected);
    return text ? [{ text, cells: cellsOf(form, cells.expected) }] : [];
  });
  const [only] = goals;
  const lead = say`${owner}${year}年度${ofKind}绩效目标为：`;
  if (!only) return [paragraph(say`${lead}${missing('年度总体目标的预期目标')}。`)];
  if (goals.length === 1) return [paragraph(say`${lead}${only}。`)];
  return [lead, ...enumerate(goals.map((goal) => say`${goal}。`))].map(paragraph);
};
