import type { ProofDefect } from '../../../model/proofCheck';
import {
  BUREAU,
  IS_PUBLISHED,
  PUBLISHES_FOR_ALL,
  PUBLISHES_REPORT,
  REPORT,
  SITE,
} from '../../../vocabulary/proof/places';
import type { Stretch } from '../body';
import { captured } from '../captured';
import { matchesOf } from '../matches';
import { type Span, sentencesOf } from '../sentences';
import { countIn } from './countIn';
import { partsOfUnit, type UnitParts } from './unitParts';

/** What is published stands so close before the site or behind it. */
const NEAR = 80;

interface Mention {
  readonly name: string;
  readonly kind: string;
  readonly line: Stretch;
  readonly start: number;
}

/** Whether it is the report that is published on the site: 查询 and 公开宣传 there are another matter. */
function isOfReport(text: string, from: number, end: number): boolean {
  const behind = text.slice(end, end + NEAR);
  const before = text.slice(Math.max(0, from - NEAR), from);
  return PUBLISHES_REPORT.test(behind) || (IS_PUBLISHED.test(behind) && REPORT.test(before));
}

/** The sites of other bureaus of the own place. */
function sitesIn(line: Stretch, { text, start }: Span, own: UnitParts): Mention[] {
  return matchesOf(text, SITE).flatMap((match): Mention[] => {
    const name = captured(match);
    const { place, kind } = partsOfUnit(name) ?? { place: '', kind: '' };
    if (place !== own.place || !BUREAU.test(kind) || PUBLISHES_FOR_ALL.test(kind)) return [];
    const isAnother = !own.kind.includes(kind) && !kind.includes(own.kind);
    if (!isAnother || !isOfReport(text, match.index, match.index + match[0].length)) return [];
    return [{ name, kind, line, start: start + match.index + match[0].indexOf(name) }];
  });
}

/** 自评结果在楚平县民政局门户网站公开 in the report of 楚平县卫生健康局: the one site of a bureau that is told of nowhere else. */
export function otherSites(lines: readonly Stretch[], unitName: string): ProofDefect[] {
  const own = partsOfUnit(unitName);
  if (!own || !BUREAU.test(own.kind)) return [];
  const [only, ...others] = lines.flatMap((line) =>
    sentencesOf(line.text).flatMap((sentence) => sitesIn(line, sentence, own)),
  );
  if (!only || others.length > 0 || countIn(lines, only.kind) > 1) return [];
  const { name, line } = only;
  const start = line.shift + only.start;
  const place = { paragraph: line.paragraph, start, end: start + name.length };
  const message = `这里写的是“${name}”的网站，本报告的单位是“${unitName}”，可能是从别的单位的报告复制来的，请核对。`;
  return [{ place, message, found: name, expected: unitName }];
}
