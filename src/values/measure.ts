import type { Leaning, Period } from '../model/value';
import { type Decimal, decimal } from '../numbers/decimal';
import { AROUND_WORDS } from '../vocabulary/amounts';
import { type Numeral, numeralAt, scaleAt } from './number';
import { closes, type UnitFound, unitAt } from './unit';
import { WordList } from './wordList';

/** 数与单位 A number with its multiplier and unit, as `10.5万余米` has them: one end of a range, or all of a value. */
export interface Measure {
  readonly value: Decimal;
  readonly end: number;
  readonly unit: string | null;
  readonly known: boolean;
  readonly per: Period | null;
  readonly leaning: Leaning | null;
  readonly chinese: boolean;
  /** 万 or 亿 that was multiplied out; null where none was. */
  readonly times: Decimal | null;
}

const ONE = decimal('1');
const MORE = new WordList(
  Object.keys(AROUND_WORDS).filter((word) => AROUND_WORDS[word] === 'above'),
);

const moreAt = (text: string, at: number): number => MORE.at(text, at)?.length ?? 0;

/** 万余元 is 万元: the part of a multiplier that belongs to a money unit stays with it. */
function moneyScale(scale: string, unit: string): string | null {
  const last = scale.charAt(scale.length - 1);
  return unit === '元' || unit.startsWith('元/') ? last + unit : null;
}

const timesOf = (scale: string): Decimal => decimal(scaleAt(scale, 0)?.[1] ?? '1');

/** 耕地质量提升0.3等: 3等 is a grade, a part of one is a quantity. */
function gradeAt(text: string, at: number, { value, chinese }: Numeral): UnitFound | null {
  const unit = /^(?:等级|等|级)/.exec(text.slice(at, at + 2))?.[0];
  if (!unit || chinese || value.eq(value.round()) || !closes(text, at + unit.length)) return null;
  return { unit, end: at + unit.length, per: null, known: true };
}

/** The measure that starts at `at`; 万余 and 近万 count as 一万 where `bare` is true. Null where there is none. */
export function measureAt(text: string, at: number, bare: boolean): Measure | null {
  const numeral = numeralAt(text, at) ?? (bare ? { value: ONE, end: at, chinese: true } : null);
  if (!numeral) return null;
  const { chinese } = numeral;
  let { end } = numeral;
  let more = moreAt(text, end);
  end += more;
  const plain = unitAt(text, end) ?? gradeAt(text, end, numeral);
  const scale = plain?.known ? null : scaleAt(text, end);
  if (!scale) {
    const { unit = null, known = false, per = null } = plain ?? {};
    end = plain?.end ?? end;
    const leaning = more > 0 || (unit !== null && moreAt(text, end) > 0) ? 'above' : null;
    if (!more && leaning) end += moreAt(text, end);
    return { value: numeral.value, end, unit, known, per, leaning, chinese, times: null };
  }
  end += scale[0].length;
  more += moreAt(text, end);
  if (more > 0) end += moreAt(text, end);
  const found = unitAt(text, end);
  const kept = found && moneyScale(scale[0], found.unit);
  const times = kept ? timesOf(scale[0].slice(0, -1)) : decimal(scale[1]);
  const leaning = more > 0 ? 'above' : null;
  return {
    value: numeral.value.times(times),
    end: found?.end ?? end,
    unit: kept || (found?.unit ?? null),
    known: found?.known ?? false,
    per: found?.per ?? null,
    leaning,
    chinese,
    times: kept ? null : times,
  };
}
