import type { ProofDefect } from '../../../model/proofCheck';
import type { Tier } from '../../../model/value';
import { placeOf } from '../sentence';
import type { Mention } from './mentions';
import type { Placed } from './scope';
import { inTable, isElsewhere, tableAt } from './subject';
import type { Thing } from './things/thing';

const SET =
  '(?:了)?(?:年度|全年|年初|预期|预定|既定|绩效|考核|设定|计划|的)*(?:指标值?|目标值?|要求|效果)';
/** What a report says of an indicator without figures, in the words of the form's own tiers. */
const TIERS = new RegExp(
  `(?<missed>(?:未能?|没有|尚未|均未)(?:全部|完全)?达成(?:${SET})?)|(?<partial>部分(?:达成|完成|实现)(?:${SET})?(?:并具有一定效果)?)|(?<achieved>达成${SET})`,
  'g',
);
/** 基本达成, 大部分达成, 力争达成 are of no tier, or not of this year. */
const OTHERWISE =
  /(?:基本|大|较好地?|接近|仅|只|力争|确保|争取|预计|拟|将|若|如|不|得|计|按|是否|推动|保证)$/;
/** What may stand between the name and the tier: no figure, no other clause but one. */
const BETWEEN = /^[^，,、。；;\d]{0,14}[，,]?(?:已经?|均|全面|全部|指标|目前|总体|整体|，)*$/;
const RULE = /^的?(?:得|计|按|记|为)|^，?(?:得|计|记)(?:满分|权重|分值|\d+%)/;

function tierOf(match: RegExpExecArray): Tier {
  const { missed, partial } = match.groups ?? {};
  if (missed !== undefined) return 'missed';
  return partial !== undefined ? 'partial' : 'achieved';
}

/** The indicator a mention means, where it is one and the form tells its tier. */
function toldOf(place: Placed, { things, end }: Mention): Thing | null {
  const own = inTable(things, tableAt(place, { start: end }));
  const indicators = own.filter(({ kind }) => kind === 'indicator');
  const [only] = indicators;
  return indicators.length === 1 && only?.tier ? only : null;
}

function defectOf({ sentence }: Placed, thing: Thing, start: number, end: number): ProofDefect[] {
  const { tier } = thing;
  if (!tier) return [];
  const said = sentence.text.slice(start, end);
  const where = tier.cell ? `（${tier.cell.sheet}!${tier.cell.address}）` : '';
  return [
    {
      place: placeOf(sentence, { start, end }),
      message: `正文写“${said}”，自评表${where}“${thing.label}”的实际完成值是“${tier.text}”，两处应当一致。`,
      found: said,
      expected: tier.text,
      cells: tier.cell ? [tier.cell] : [],
    },
  ];
}

/** 定性指标的档次 A tier told otherwise than in the form, right behind the name of the indicator. */
export function tierDefects(place: Placed, year: number | null): ProofDefect[] {
  const { sentence, mentions } = place;
  return mentions.flatMap((mention, at) => {
    const thing = toldOf(place, mention);
    if (!thing?.tier) return [];
    const to = mentions[at + 1]?.start ?? sentence.end;
    const stretch = sentence.text.slice(mention.end, to);
    const [match] = stretch.matchAll(TIERS);
    if (!match || tierOf(match) === thing.tier.tier) return [];
    const between = stretch.slice(0, match.index).replace(/^[:：]/, '');
    const start = mention.end + match.index;
    const end = start + match[0].length;
    const isBare = BETWEEN.test(between) && !OTHERWISE.test(between);
    if (!isBare || RULE.test(sentence.text.slice(end))) return [];
    const span = { start, tail: '', unit: '' };
    return isElsewhere(place, span, year, true) ? [] : defectOf(place, thing, start, end);
  });
}
