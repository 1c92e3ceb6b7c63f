import {
  BUDGET_PARTS,
  NAMES_NOTHING,
  OTHER_SIDE,
  OWN_COST,
} from '../../vocabulary/proof/partsOfMoney';
import type { Figure } from './figure';
import { directionOf, isLevel } from './levels';
import type { Sentence } from './sentence';

const AMONG = /其中|包括|分别(?:为|是)?|[（(：:]/;
const MOVES =
  /(?:同比|环比|[较比].*|净)?(?:增长|增加|新增|减少|下降|提高|降低|上升|压减|节[约省]|超|多|少|高|低)/;

/** 培训费增加10万元: money of its own, of which the words before say nothing. */
function hasNewSubject(before: string, { lead }: Figure): boolean {
  const name = lead.slice(0, lead.search(MOVES)).replace(NAMES_NOTHING, '');
  if (OTHER_SIDE.some(([side, other]) => side.test(name) && other.test(before)))
    return !before.includes(name);
  if (!OWN_COST.test(name)) return false;
  const pairs = [...name].slice(1).map((char, index) => `${name.charAt(index)}${char}`);
  return !pairs.some((pair) => before.includes(pair));
}

/**
 * 年中净增215.9万元，其中基本支出增加59.9万元、项目支出增加156万元: what moved in a part, whose own levels are not
 * told; those told before are of the whole.
 */
export function isOfPartMoved({ text, start, figures }: Sentence, stated: Figure): boolean {
  const before = figures.filter((figure) => figure.end <= stated.start);
  const levels = before.filter((figure) => isLevel(figure) && directionOf(figure) === null);
  const own = BUDGET_PARTS.find((part) => part.test(stated.lead));
  if (own && levels.length > 0 && !levels.some(({ lead }) => own.test(lead))) return true;
  const changed = before.find((figure) => directionOf(figure) !== null);
  if (!changed) return false;
  if (hasNewSubject(text.slice(start, stated.start - stated.lead.length), stated)) return true;
  const among = AMONG.exec(text.slice(changed.end, stated.start));
  const from = among && changed.end + among.index;
  return from !== null && !levels.some((level) => level.start >= from);
}
