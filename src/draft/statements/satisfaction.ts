import type { Ask } from '../../model/outline';
import { askOf, askPieces, ofForm } from '../ask';
import type { Facts } from '../facts';
import type { Piece, Statement } from '../piece';
import { isVoid } from '../row';
import { resultAsks, results, rowsOfPart } from './results';

const ABSENT = '满意度指标';
const rows = results('satisfaction', ABSENT);
const rowAsks = resultAsks('satisfaction', ABSENT);

/** 满意度调查 Nothing where no satisfaction indicator applies. */
export function surveyAsks(facts: Facts): Ask[] {
  if (rowsOfPart(facts, 'satisfaction').every(isVoid)) return [];
  const survey = askOf({
    id: 'survey',
    prompt: '满意度的调查方式、时间、对象，发放和收回有效问卷的份数；没有调查的如实说明',
    sentence: '满意度完成值的取得方式为：【】。',
  });
  return [ofForm(survey, facts)];
}

export const surveyPieces = (facts: Facts): Piece[] =>
  surveyAsks(facts).flatMap((ask) => askPieces(ask, facts));

/** 满意度指标；完成值的调查依据表内没有，由单位填写 */
export const satisfaction: Statement = (facts): Piece[] => [...rows(facts), ...surveyPieces(facts)];
export const satisfactionAsks = (facts: Facts): Ask[] => [...rowAsks(facts), ...surveyAsks(facts)];
