import type { CellRef } from '../../../model/grid';
import type { ProofDefect } from '../../../model/proofCheck';
import { isoDay } from '../../../values/calendar';
import { placeOf } from '../sentence';
import type { FormIndex } from './indexed';
import type { Placed } from './scope';
import { before, inTable, isElsewhere, tableAt } from './subject';
import type { Thing } from './things/thing';

const DAY = /(20\d\d)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/g;
const MARKS = /[，,；;。：:、（）()]/;
/** 项目于2023年11月20日全部完成: what may stand beside the name. */
const BESIDE = /[\s本该于在已均]|全部|实际|全面|最终|正式|顺利/g;
const OF_TIME = /(?:时间|日期|时限|时点)$/;
const BEHIND_NAME = /^(?:实际)?(?:为|是|在|于|:|：|，)?$/;
const PERIOD =
  /(?:报告|自评|评价)(?:所述|所涉|涵盖|的)*(?:期间|期|时段|时间范围)[为是:：\s]*(20\d\d)\s*年\s*1\s*月\s*1\s*日\s*[-—~至到]+\s*(?:\1\s*年)?\s*12\s*月\s*31\s*日/g;

const bare = (words: string): string => words.replace(BESIDE, '');

/** The indicators in force whose 完成值 is a day. */
const datedIn = (place: Placed, at: number, index: FormIndex): Thing[] => {
  const table = tableAt(place, { start: at });
  const all = index.tables.filter((own) => table === null || own.table === table);
  return all.flatMap(({ dated }) => dated);
};

/** The one indicator whose day this is: by its name right before it, or by the clause that says it without 时间. */
function thingAt(place: Placed, at: number, end: number, index: FormIndex): Thing | null {
  const { text, start } = place.sentence;
  const dated = datedIn(place, at, index);
  const last = before(place, { start: at }).at(-1);
  if (last && BEHIND_NAME.test(text.slice(last.end, at))) {
    const own = inTable(last.things, tableAt(place, { start: at }));
    return own.length === 1 && own[0]?.day ? own[0] : null;
  }
  const opening = text.slice(start, at).split(MARKS).at(-1) ?? '';
  const ending = text.slice(end, place.sentence.end).split(MARKS)[0] ?? '';
  const words = bare(opening + ending);
  const found = dated.filter(({ names }) =>
    names.some((name) => OF_TIME.test(name) && bare(name.replace(OF_TIME, '')) === words),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

function dayDefect(said: string, place: ProofDefect['place'], thing: Thing): ProofDefect[] {
  const { day, label } = thing;
  if (!day) return [];
  const where = day.cell ? `（${day.cell.sheet}!${day.cell.address}）` : '';
  const cells: CellRef[] = day.cell ? [day.cell] : [];
  const message = `正文写“${said}”，自评表${where}“${label}”的实际完成值是“${day.text}”，两处应当一致。`;
  return [{ place, message, found: said, expected: day.text, cells }];
}

/** 完成时间 A day that the form gives otherwise. */
export function dayDefects(place: Placed, index: FormIndex, year: number | null): ProofDefect[] {
  const { sentence } = place;
  const words = sentence.text.slice(sentence.start, sentence.end);
  if (!/20\d\d/.test(words)) return [];
  return [...words.matchAll(DAY)].flatMap((match) => {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const thing = thingAt(place, start, end, index);
    const [, ...numbers] = match;
    const [of, month, day] = numbers.map(Number);
    if (!thing?.day || of === undefined || month === undefined || day === undefined) return [];
    if (isoDay(of, month, day) === thing.day.iso) return [];
    if (isElsewhere(place, { start, tail: '', unit: '' }, year, true)) return [];
    return dayDefect(match[0], placeOf(sentence, { start, end }), thing);
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
