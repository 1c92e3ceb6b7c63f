import type { ProofDefect } from '../../../model/proofCheck';
import type { Tier } from '../../../model/value';
import { isOfOthers, onlyIndicator, otherwise } from './otherwise';
import type { Placed } from './scope';

const SET =
  '(?:了)?(?:年度|全年|年初|预期|预定|既定|绩效|考核|设定|计划|的)*(?:指标值?|目标值?|要求|效果)';
/** What a report says of an indicator without figures, in the words of the form's own tiers. */
const TIERS = new RegExp(
  `((?:未能?|没有|尚未|均未)(?:全部|完全)?达成(?:${SET})?)|(部分(?:达成|完成|实现)(?:${SET})?(?:并具有一定效果)?)|(?:达成${SET})`,
  'g',
);
/** 基本达成, 大部分达成, 力争达成 are of no tier, or not of this year. */
const OTHERWISE =
  /(?:基本|大|较好地?|接近|仅|只|力争|确保|争取|预计|拟|将|若|如|不|得|计|按|是否|推动|保证)$/;
/** What may stand between the name and the tier: no figure, no other clause but one. */
const BETWEEN = /^[^，,、。；;\d]{0,14}[，,]?(?:已经?|均|全面|全部|指标|目前|总体|整体|，)*$/;
/** 达成年度指标的得满分, 达成年度指标的有三项: of what follows. */
const OF_OTHERS = /^的/;

function tierOf([, missed, partial]: readonly (string | undefined)[]): Tier {
  if (missed !== undefined) return 'missed';
  return partial !== undefined ? 'partial' : 'achieved';
}

/** 定性指标的档次 A tier told otherwise than in the form, right behind the name of the indicator. */
export function tierDefects(place: Placed, year: number | null): ProofDefect[] {
  const { sentence, mentions } = place;
  return mentions.flatMap(({ things, end: from }, at) => {
    const thing = onlyIndicator(place, things, from);
    if (!thing?.tier) return [];
    const { tier } = thing;
    const to = mentions[at + 1]?.start ?? sentence.end;
    const stretch = sentence.text.slice(from, to);
    return [...stretch.matchAll(TIERS)].slice(0, 1).flatMap((match) => {
      const between = stretch.slice(0, match.index).replace(/^[:：]/, '');
      const start = from + match.index;
      const end = start + match[0].length;
      const isBare = BETWEEN.test(between) && !OTHERWISE.test(between);
      if (tierOf(match) === tier.tier || !isBare || OF_OTHERS.test(sentence.text.slice(end)))
        return [];
      const isOther = isOfOthers(place, start, year);
      return isOther ? [] : [otherwise(place, { start, end }, thing, tier)];
    });
  });
}
