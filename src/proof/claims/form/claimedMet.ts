import type { ProofDefect } from '../../../model/proofCheck';
import { isOfOthers, onlyIndicator, otherwise } from './otherwise';
import type { Placed } from './scope';

const OF_YEAR = '(?:年度|全年|年初|本年度?|当年|预期|预定|既定|绩效|考核|设定|计划|工作|的)*';
const SET = '(?:指标值?|目标值?|任务数?|目标任务|计划数?|指标任务)';
/** 达到年度指标值, 完成了30座的年度任务, 年度目标圆满完成: nothing may follow, 完成指标值的90% claims no such thing. */
const CLAIM = new RegExp(
  `(?:(?:达到|达成|完成|实现|超过|超出|高于|超额完成)了?(?:[≥>]?\\s*\\d[\\d.,]*[^\\d，,。；;的]{0,6}的)?${OF_YEAR}${SET}|${OF_YEAR}${SET}(?:均|都|已|全部|全面|如期|按期|按时|圆满|超额|顺利)*(?:完成|达成|实现|达到))(?=[，,、。；;：:！]|要求|并|且|$)`,
  'g',
);
/** What may stand in the clause before the claim; with other words it is denied, hoped for, or another's. */
const NEUTRAL =
  /^(?:\d[\d.,]*[^\d，,；;。]{0,4}|已经?|均|都|也|并|且|全面|全部|圆满|如期|按期|按时|超额|顺利|较好地?|实际|指标|地|了)*$/;

/** The defects of every claim of a sentence that the 指标值 of an indicator was reached, where the form says that it was not. */
export function claimDefects(place: Placed, year: number | null): ProofDefect[] {
  const { sentence, mentions } = place;
  return mentions.flatMap(({ things, end: from }, at) => {
    const thing = onlyIndicator(place, things, from);
    if (!thing?.missed) return [];
    const { missed } = thing;
    const words = sentence.text.slice(from, mentions[at + 1]?.start ?? sentence.end);
    const stretch = words.replace(/[；;。].*/su, '，');
    const claims = [...stretch.matchAll(CLAIM)].flatMap((match) => {
      const clauses = stretch.slice(0, match.index).split(/[，,]/);
      if (clauses.length > 2 || !clauses.slice(-1).every((clause) => NEUTRAL.test(clause)))
        return [];
      const start = from + match.index;
      return [{ start, end: start + match[0].length }];
    });
    return claims
      .filter(({ start }) => !isOfOthers(place, start, year))
      .slice(0, 1)
      .map((span) => ({
        ...otherwise(place, span, thing, missed, `，没有达到年度指标值“${missed.target}”`),
        expected: '未达到年度指标值',
      }));
  });
}
