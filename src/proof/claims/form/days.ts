import type { ProofDefect } from '../../../model/proofCheck';
import { isoDay } from '../../../values/calendar';
import { placeOf } from '../sentence';
import type { FormIndex } from './indexed';
import { isOfOthers, onlyIndicator, otherwise, type Span } from './otherwise';
import type { Placed } from './scope';
import { before } from './subject';
import type { Thing } from './things/thing';

const DAY = /(20\d\d)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/g;
const TO_MARK = /^.*[，,；;。：:、（）()]/su;
const FROM_MARK = /[，,；;。：:、（）()].*/su;
/** 项目于2023年11月20日全部完成: what may stand beside the name. */
const BESIDE = /[\s本该于在已均]|全部|实际|全面|最终|正式|顺利/g;
const OF_TIME = /(?:时间|日期|时限|时点)$/;
const BEHIND_NAME = /^(?:实际)?(?:为|是|在|于|:|：|，)?$/;
const PERIOD =
  /(?:报告|自评|评价)(?:所述|所涉|涵盖|的)*(?:期间|期|时段|时间范围)[为是:：\s]*(20\d\d)\s*年\s*1\s*月\s*1\s*日\s*[-—~至到]+\s*(?:\1\s*年)?\s*12\s*月\s*31\s*日/g;

const bare = (words: string): string => words.replace(BESIDE, '');

/** The one indicator whose day this is: by its name right before it, or by the clause that says it without 时间. */
function thingAt(place: Placed, { start: at, end }: Span, index: FormIndex): Thing | null {
  const { text, start, end: last } = place.sentence;
  const [named] = before(place, { start: at }).reverse();
  if (named && BEHIND_NAME.test(text.slice(named.end, at)))
    return onlyIndicator(place, named.things, at);
  const opening = text.slice(start, at).replace(TO_MARK, '');
  const ending = text.slice(end, last).replace(FROM_MARK, '');
  const words = bare(opening + ending);
  const dated = index.tables.flatMap((own) => own.dated);
  const found = dated.filter(({ names }) =>
    names.some((name) => OF_TIME.test(name) && bare(name.replace(OF_TIME, '')) === words),
  );
  return onlyIndicator(place, found, at);
}

/** 完成时间 A day that the form gives otherwise. */
export function dayDefects(place: Placed, index: FormIndex, year: number | null): ProofDefect[] {
  const { text, start: from, end: to } = place.sentence;
  return [...text.slice(from, to).matchAll(DAY)].flatMap((match) => {
    const start = from + match.index;
    const span = { start, end: start + match[0].length };
    const thing = thingAt(place, span, index);
    if (!thing?.day) return [];
    const iso = isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
    if (iso === thing.day.iso) return [];
    const isOther = isOfOthers(place, start, year);
    return isOther ? [] : [otherwise(place, span, thing, thing.day)];
  });
}

/** 报告所述期间 A period of a whole year that is not the form's. */
export function periodDefects({ sentence }: Placed, index: FormIndex): ProofDefect[] {
  const years = new Set(index.tables.map(({ table }) => table.form.year));
  const [year = null] = years;
  if (year === null || years.size > 1) return [];
  const words = sentence.text.slice(sentence.start, sentence.end);
  return [...words.matchAll(PERIOD)].flatMap((match) => {
    if (Number(match[1]) === year) return [];
    const start = sentence.start + match.index;
    return [
      {
        place: placeOf(sentence, { start, end: start + match[0].length }),
        message: `正文写“${match[0]}”，自评表是${year}年度，两处应当一致。`,
        found: `${match[1]}年`,
        expected: `${year}年`,
        cells: [],
      },
    ];
  });
}
