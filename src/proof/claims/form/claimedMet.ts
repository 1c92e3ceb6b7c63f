import type { ProofDefect } from '../../../model/proofCheck';
import { placeOf } from '../sentence';
import type { Mention } from './mentions';
import type { Placed } from './scope';
import { inTable, isElsewhere, tableAt } from './subject';
import type { Thing } from './things/thing';

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

/** The 指标 of a row of the form that a mention means, where it is one and the row says that it was missed. */
function missedBy(place: Placed, { things, end }: Mention): Thing | null {
  const own = inTable(things, tableAt(place, { start: end })).filter(
    ({ kind }) => kind === 'indicator',
  );
  const [only] = own;
  return own.length === 1 && only?.missed ? only : null;
}

/** What a sentence says of an indicator that the form says was missed. */
export interface ClaimedMet {
  readonly thing: Thing;
  readonly start: number;
  readonly end: number;
}

/** Every claim of a sentence that the 指标值 of an indicator was reached, where the form says that it was not. */
export function claimedMet(place: Placed, year: number | null): ClaimedMet[] {
  const { sentence, mentions } = place;
  return mentions.flatMap((mention, at) => {
    const thing = missedBy(place, mention);
    if (!thing) return [];
    const next = mentions.slice(at + 1).find(({ things }) => things !== mention.things);
    const words = sentence.text.slice(mention.end, next?.start ?? sentence.end);
    const [stretch = ''] = words.split(/[；;。]/);
    for (const match of stretch.matchAll(CLAIM)) {
      const start = mention.end + match.index;
      const end = start + match[0].length;
      const clauses = stretch.slice(0, match.index).split(/[，,]/);
      if (clauses.length > 2 || !NEUTRAL.test(clauses.at(-1) ?? '')) continue;
      const span = { start, end, tail: '', unit: '' };
      if (!isElsewhere(place, span, year, true)) return [{ thing, start, end }];
    }
    return [];
  });
}

/** The defect of such a claim. */
export function claimDefect(
  { sentence }: Placed,
  { thing: { label, missed }, start, end }: ClaimedMet,
): ProofDefect {
  const said = sentence.text.slice(start, end);
  const { actual = '', target = '', cell = null } = missed ?? {};
  const where = cell ? `（${cell.sheet}!${cell.address}）` : '';
  return {
    place: placeOf(sentence, { start, end }),
    message: `正文写“${said}”，自评表${where}“${label}”的实际完成值是“${actual}”，没有达到年度指标值“${target}”，两处应当一致。`,
    found: said,
    expected: '未达到年度指标值',
    cells: cell ? [cell] : [],
  };
}
