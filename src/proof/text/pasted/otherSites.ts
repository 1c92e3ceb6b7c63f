import type { ProofDefect } from '../../../model/proofCheck';
import { PUBLISHES_FOR_ALL } from '../../../vocabulary/proof/places';
import type { Stretch } from '../body';
import { captured } from '../captured';
import { matchesOf } from '../matches';
import { partsOfUnit } from './unitParts';

/** 局 and 委 have sites of their own; a 中心 or 站 publishes on that of the bureau above it. */
const BUREAU = /(?:局|委员会|委|办公室)$/;
const OPENING =
  /(?:在|于|通过|经)([\p{Script=Han}]{4,24}?)(?:的|官方|门户|政务)*(?:网站|官网|网页|公众号)/gu;

/** 在楚平县民政局门户网站公开 in the report of 楚平县卫生健康局: the site of a bureau of the same place that is told of nowhere else. */
export function otherSites(lines: readonly Stretch[], unitName: string): ProofDefect[] {
  const own = partsOfUnit(unitName);
  if (!own || !BUREAU.test(own.kind)) return [];
  return lines.flatMap(({ text, paragraph, shift }) =>
    matchesOf(text, OPENING).flatMap((match): ProofDefect[] => {
      const name = captured(match);
      const { place, kind } = partsOfUnit(name) ?? { place: '', kind: '' };
      if (place !== own.place || !BUREAU.test(kind) || PUBLISHES_FOR_ALL.test(kind)) return [];
      const isTold = lines.reduce((count, line) => count + line.text.split(kind).length - 1, 0) > 1;
      if (isTold || own.kind.includes(kind) || kind.includes(own.kind)) return [];
      const start = shift + match.index + match[0].indexOf(name);
      const at = { paragraph, start, end: start + name.length };
      const message = `这里写的是“${name}”的网站，本报告的单位是“${unitName}”，可能是从别的单位的报告复制来的，请核对。`;
      return [{ place: at, message, found: name, expected: unitName }];
    }),
  );
}
