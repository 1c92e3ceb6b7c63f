import type { ProofContext, ProofDefect } from '../../../model/proofCheck';
import type { Stretch } from '../body';
import { countIn } from './countIn';
import { type LikeUnit, likeUnits } from './likeUnits';
import { partsOfUnit, type UnitParts } from './unitParts';

/** 徐闵 and 区 of 徐闵区, 花山 and 街道 of 花山街道. */
function partsOf(place: string): readonly [name: string, ending: string] {
  const length = place.endsWith('街道') ? 2 : 1;
  return [place.slice(0, -length), place.slice(-length)];
}

/** Whether the words before 区 stand elsewhere without it, as 同时 and 统一 do and 徐闵 does not. */
function standsAlone(lines: readonly Stretch[], place: string): boolean {
  const [name, ending] = partsOf(place);
  const words = name.slice(-2);
  return countIn(lines, words) > countIn(lines, words + ending);
}

/** Whether the text says 区文化馆 for short: what stands before it may then be any word. */
function isShortened(
  lines: readonly Stretch[],
  own: UnitParts,
  { place }: LikeUnit,
  mentions: number,
): boolean {
  const [, ending] = partsOf(place);
  const inFull = countIn(lines, own.place + own.kind) * Number(own.place.endsWith(ending));
  return countIn(lines, ending + own.kind) > mentions + inFull;
}

/** 徐闵区文化馆将…… in the report of 浦新区文化馆: the like unit of another place acts as the one that reports; it is named nowhere as another. */
export function otherUnits(
  { structure }: ProofContext,
  lines: readonly Stretch[],
  unitName: string,
): ProofDefect[] {
  const own = partsOfUnit(unitName);
  if (!own) return [];
  const title = structure.title?.paragraph;
  const heads = new Set([title, structure.signature?.paragraph].flatMap((at) => at ?? []));
  const mentions = likeUnits(lines, own, heads);
  const [first] = mentions;
  const isPlain = mentions.every(({ place, isOwn }) => isOwn && place === first?.place);
  if (!first || !isPlain) return [];
  const isSure =
    mentions.some(({ isNamed }) => isNamed) ||
    (mentions.some(({ isActing }) => isActing) &&
      !standsAlone(lines, first.place) &&
      !isShortened(lines, own, first, mentions.length));
  if (!isSure) return [];
  return mentions.map(({ name, line: { paragraph, shift }, start }) => {
    const at = shift + start;
    const place = { paragraph, start: at, end: at + name.length };
    const where = paragraph === title ? '标题' : '这里';
    const message = `${where}写的是“${name}”，本报告的单位是“${unitName}”，可能是从别的单位的报告复制来的，请核对。`;
    return { place, message, found: name, expected: unitName, alike: name };
  });
}
