import type { Ask } from '../../model/outline';
import { askOf, askPieces, ofForm } from '../ask';
import type { Facts } from '../facts';
import type { Piece, Statement } from '../piece';
import { resultAsks, results, rowsOfPart } from './results';

const ABSENT = '经济效益、社会效益、生态效益指标';
const rows = results('effect', ABSENT);
const rowAsks = resultAsks('effect', ABSENT);

/** Asked while no indicator has evidence of its own; where the form has none, that it has none is asked instead. */
function wholeAsk(facts: Facts): Ask {
  const members = rowsOfPart(facts, 'effect');
  const told = members.length === 0 || members.some((row) => row.evidence.length > 0);
  return ofForm(
    askOf({
      id: 'effectEvidence',
      prompt: '能说明效果的数据、事例及其出处，写带来的变化，不写开了什么会、采取了什么措施',
      sentence: '{owner}{year}年度{duty}效果的具体体现为：【】。',
      optional: told,
    }),
    facts,
  );
}

/** 履职效果：总的效果，再逐类列经济、社会、生态效益指标 */
export const effects: Statement = (facts): Piece[] => [
  ...askPieces(wholeAsk(facts), facts),
  ...rows(facts),
];
export const effectsAsks = (facts: Facts): Ask[] => [wholeAsk(facts), ...rowAsks(facts)];
