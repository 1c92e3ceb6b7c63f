import type { Run } from '../model/report';
import type { Facts } from './facts';
import { countFigure } from './figures';
import { isSuggested, restsOn } from './row';
import { voidCount } from './rowRuns';
import { missing, say } from './runs';

/** Marks that nobody confirmed, with the request to do so. */
function suggestions({ rows }: Facts): Run[] {
  const open = rows.filter(isSuggested);
  if (open.length === 0) return [];
  const cells = open.flatMap(restsOn);
  const count = countFigure(open.length, '项', cells);
  const prompt = `${count.text}定性指标得分的确认意见，与实际不符的予以修改`;
  const ask: Run = { ...missing(prompt, cells), computed: true };
  return say`其中${count}定性指标的得分为建议分，须由单位确认：${ask}。`;
}

function byHand({ rows }: Facts): Run[] {
  const changed = rows.filter(({ line }) => line?.override);
  if (changed.length === 0) return [];
  const count = countFigure(changed.length, '项', changed.flatMap(restsOn));
  return say`${count}指标的得分经人工修改，理由见文后所附说明。`;
}

function notApplicable({ rows }: Facts): Run[] {
  const left = voidCount(rows);
  return left.length > 0 ? say`自评表中${left}。` : [];
}

/** What a reader has to know of the total: 建议分、人工改分、不适用. */
export const remarks = (facts: Facts): Run[] =>
  say`${suggestions(facts)}${byHand(facts)}${notApplicable(facts)}`;
