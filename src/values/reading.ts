import type { Actual, Leaning, Operator, Reading, Target } from '../model/value';
import { decimal } from '../numbers/decimal';
import { OPERATOR_COLUMN, OPERATOR_PREFIXES } from '../vocabulary/operators';
import type { Amount, AmountSpan } from './amountAt';
import { natureOf } from './amountAt';
import { type DateReading, isoOf, readDate } from './date';
import { squeeze } from './fold';
import { scaleAt } from './number';
import { readStated, type Stated } from './stated';
import { readTier, stepOn, tierAgainst } from './tier';
import { isUnfilled } from './unfilled';
import { unitAt } from './unit';

interface Facts {
  readonly nature: Reading['nature'];
  readonly date?: string | null;
  readonly per?: Reading['per'];
  readonly tier?: Reading['tier'];
}

/** A reading without a number. Fields are written out: spreading defaults cost more than reading the cell. */
function wordless(text: string, { nature, date = null, per = null, tier = null }: Facts): Reading {
  return {
    text,
    nature,
    value: null,
    upper: null,
    unit: null,
    approximate: false,
    leaning: null,
    change: null,
    per,
    date,
    tier,
  };
}

function ofAmount(text: string, amount: Amount, leaning = amount.leaning): Reading {
  return {
    text,
    nature: amount.nature,
    value: amount.value,
    upper: amount.upper,
    unit: amount.unit,
    approximate: leaning !== null,
    leaning,
    change: amount.change,
    per: amount.per,
    date: null,
    tier: null,
  };
}

const asTarget = (reading: Reading, operator: Operator | null): Target =>
  Object.assign(reading, { operator });

/** Text that is no one number: its values are told apart where it states several. */
function qualitative(text: string, stated: Stated, year: number | null): Reading {
  const reading = wordless(text, { nature: 'qualitative' });
  if (stated.kind !== 'several') return reading;
  const parts = stated.parts.map((part): Reading => {
    const words = stated.text.slice(part.start, part.end);
    if ('amount' in part) return ofAmount(words, part.amount);
    return wordless(words, { nature: 'date', date: isoOf(part.date, year) });
  });
  return { ...reading, parts };
}

/** 5万 beside 万元 is 5万元: what the text multiplied out already is not multiplied again. */
function dividedBy({ amount, times }: AmountSpan, column: string): Amount {
  const scale = times && scaleAt(column, 0);
  if (!scale) return amount;
  const unscaled = (value: Amount['value']) => value.div(decimal(scale[1]));
  return {
    ...amount,
    value: unscaled(amount.value),
    upper: amount.upper && unscaled(amount.upper),
  };
}

/** The unit column of the row belongs to a value that has no unit of its own; 万人 multiplies it. */
function withUnit(span: AmountSpan, column: string): Amount {
  if (span.amount.unit !== null || isUnfilled(column)) return span.amount;
  const amount = dividedBy(span, column);
  const whole = unitAt(column, 0);
  const scale = whole?.known ? null : scaleAt(column, 0);
  const found = scale ? unitAt(column, scale[0].length) : whole;
  if (found && found.end === column.length) {
    const times = decimal(scale?.[1] ?? '1');
    const { unit, per } = found;
    const upper = amount.upper?.times(times) ?? null;
    const value = amount.value.times(times);
    return { ...amount, value, upper, unit, nature: natureOf(unit), per: amount.per ?? per };
  }
  return { ...amount, unit: column, nature: natureOf(column) };
}

/** The reading with the words of the unit column, where its unit comes from there. */
function withColumn<T extends Reading>(reading: T, { amount }: AmountSpan, column: string): T {
  const isOwn = amount.unit !== null || isUnfilled(column);
  return isOwn ? reading : Object.assign(reading, { unitText: column });
}

/** The unit column tells what bare digits are: 2023 beside 年 is a year, 20231231 beside 元 no day. */
function readDay(plain: string, unit: string | undefined, year: number | null): DateReading | null {
  const column = squeeze(unit ?? '');
  if (/^(?:19|20)\d\d$/.test(plain) && /^年度?$/.test(column)) return readDate(`${plain}年`);
  const counted = /^\d{8}$/.test(plain) && !isUnfilled(column) && !/[年月日期]/.test(column);
  return counted ? null : readDate(plain, year);
}

/** 8月 beside ≤8月 is so many months, as the target says. */
const BARE_MONTH = /^\d{1,2}月$/;

/** 12600卷*: the mark of a note below the table is no part of the value. */
const NOTE_MARK = /(?<=\d.{0,6})[*＊※△▲]$/u;
const unmarked = (text: string): string => squeeze(text).replace(NOTE_MARK, '');

/** What the operator and unit columns of a row add to its target. */
export interface TargetContext {
  readonly operator?: string | undefined;
  readonly unit?: string | undefined;
  /** Fills in the year of 12月底前. */
  readonly year?: number | null;
}

function operatorOfColumn(text: string): Operator | 'qualitative' | null {
  if (/^定性/.test(text)) return 'qualitative';
  const word = OPERATOR_PREFIXES.find((entry) => entry.word === text);
  return word?.operator ?? OPERATOR_COLUMN[text] ?? null;
}

/** Reads 指标值. Unit and operator columns, where the form has them, are read together with the value. */
export function readTarget(text: string, context: TargetContext = {}): Target {
  const plain = unmarked(text);
  const year = context.year ?? null;
  const column = operatorOfColumn(squeeze(context.operator ?? ''));
  if (isUnfilled(plain)) return asTarget(wordless(text, { nature: 'unfilled' }), null);
  const date = readDay(plain, context.unit, year);
  if (column === 'qualitative') {
    return asTarget(wordless(text, { nature: 'qualitative', date: date?.date ?? null }), null);
  }
  if (date) return asTarget(wordless(text, { nature: 'date', ...date }), '<=');
  const stated = readStated(plain);
  if (stated.kind !== 'one') return asTarget(qualitative(text, stated, year), null);
  const amount = withUnit(stated.span, squeeze(context.unit ?? ''));
  const operator = amount.operator === 'range' ? 'range' : (column ?? amount.operator ?? '=');
  return asTarget(
    withColumn(ofAmount(text, amount), stated.span, squeeze(context.unit ?? '')),
    operator,
  );
}

/** 95%以上 said of what was done is 95 % or more; ≥266米 repeats the target's sign and says 266. */
function leaningOf({ rough, amount }: AmountSpan): Leaning | null {
  const { leaning, operator } = amount;
  if (leaning !== null || !rough || operator === null || operator === 'range') return leaning;
  return operator.startsWith('>') ? 'above' : 'below';
}

function boundOf({ open, amount: { operator } }: AmountSpan): Reading['bound'] | null {
  if (!open || operator === null) return null;
  return operator.startsWith('>') ? 'lower' : 'upper';
}

/** Reads 实际完成值. `unit` is the row's unit column; `target` lets a value that repeats its target count as achieved. */
export function readActual(
  text: string,
  context: {
    readonly unit?: string | undefined;
    readonly target?: Target;
    readonly year?: number | null;
  } = {},
): Actual {
  const plain = unmarked(text);
  const { target, year = null } = context;
  const wanted = target?.nature === 'qualitative' ? squeeze(target.text) : null;
  const against = wanted === null ? null : tierAgainst(wanted, plain);
  if (isUnfilled(plain) && against !== 'missed') return wordless(text, { nature: 'unfilled' });
  const tier = readTier(plain) ?? against;
  const step = wanted === null ? null : stepOn(wanted, plain);
  if (step) return { ...wordless(text, { nature: 'qualitative', tier }), step };
  if (tier) return wordless(text, { nature: 'qualitative', tier });
  const isCount = target?.unit === '月' && BARE_MONTH.test(plain);
  const date = isCount ? null : readDay(plain, context.unit, year);
  if (date) return wordless(text, { nature: 'date', ...date });
  const stated = readStated(isCount ? `=${plain}` : plain);
  if (stated.kind !== 'one') return qualitative(text, stated, year);
  const amount = withUnit(stated.span, squeeze(context.unit ?? ''));
  const plainly = ofAmount(text, amount, leaningOf(stated.span));
  const reading = withColumn(plainly, stated.span, squeeze(context.unit ?? ''));
  const bound = boundOf(stated.span);
  return bound ? { ...reading, bound } : reading;
}
