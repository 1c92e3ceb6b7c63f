import type { Figure } from './figure';
import { directionOf, isLevel } from './levels';
import type { Sentence } from './sentence';

const AMONG = /其中|包括|分别(?:为|是)?|[（(：:]/;
/** Parts of a budget that are never all of it. */
const PARTS = [/基本支出/, /项目支出/, /人员(?:经费|支出)/, /(?:日常)?公用(?:经费|支出)/];

/**
 * 年中净增215.9万元，其中基本支出增加59.9万元、项目支出增加156万元: what moved in a part, whose own levels are not
 * told; those told before are of the whole.
 */
export function isOfPartMoved({ text, figures }: Sentence, stated: Figure): boolean {
  const before = figures.filter((figure) => figure.end <= stated.start);
  const levels = before.filter((figure) => isLevel(figure) && directionOf(figure) === null);
  const own = PARTS.find((part) => part.test(stated.lead));
  if (own && levels.length > 0 && !levels.some(({ lead }) => own.test(lead))) return true;
  const changed = before.find((figure) => directionOf(figure) !== null);
  if (!changed) return false;
  const among = AMONG.exec(text.slice(changed.end, stated.start));
  const from = among && changed.end + among.index;
  return from !== null && !levels.some((level) => level.start >= from);
}
