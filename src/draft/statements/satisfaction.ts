import { partOf } from '../groups';
import { type Piece, paragraph, type Statement } from '../piece';
import { isVoid, type Row } from '../row';
import { missing, say } from '../runs';
import { results } from './results';

const rows = results('satisfaction', '满意度指标');

/** 满意度指标；完成值的调查依据表内没有，请单位补充 */
export const satisfaction: Statement = (facts): Piece[] => {
  const applies = (row: Row): boolean => partOf(row) === 'satisfaction' && !isVoid(row);
  if (!facts.rows.some(applies)) return [...rows(facts)];
  const survey = missing('调查方式、调查时间、调查对象，发放和收回有效问卷的份数');
  return [...rows(facts), paragraph(say`上述完成值的取得方式为：${survey}。`)];
};
