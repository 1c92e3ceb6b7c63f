import type { Run } from '../../model/report';
import type { Facts } from '../facts';
import { type Piece, paragraph, type Statement } from '../piece';
import { cellsOf, say } from '../runs';
import { groupLabel } from '../text';
import { resultAsks, results, rowsOfPart } from './results';

const ABSENT = '产出指标';
const KINDS = ['数量', '质量', '时效', '成本'] as const;

const told = results('output', ABSENT);

/** Which of the usual kinds the form leaves out; nothing where it groups its outputs in another way. */
function absentKinds(facts: Facts): Run[] {
  const rows = rowsOfPart(facts, 'output');
  const labels = rows.map(({ indicator }) => groupLabel(indicator.level2));
  const absent = KINDS.filter((kind) => !labels.some((label) => label.includes(kind)));
  if (absent.length === 0 || KINDS.length - absent.length < 2) return [];
  const cells = cellsOf(facts.form, ...rows.map(({ indicator }) => indicator.cells.level2));
  const names = absent.map((kind) => `${kind}指标`).join('、');
  return say`自评表的产出指标中未设${{ text: names, cells }}。`;
}

/** 履职完成：数量、质量、时效、成本等指标 */
export const outputs: Statement = (facts): Piece[] => {
  const left = absentKinds(facts);
  return [...(left.length > 0 ? [paragraph(left)] : []), ...told(facts)];
};
export const outputsAsks = resultAsks('output', ABSENT);
