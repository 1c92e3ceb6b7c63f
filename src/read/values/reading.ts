import type { Actual, Operator, Reading, Target } from '../../model/value';
import { OPERATOR_PREFIXES } from '../../vocabulary/operators';
import { type Amount, readAmount } from './amount';
import { readDate } from './date';
import { squeeze } from './fold';
import { readTier } from './tier';
import { isUnfilled } from './unfilled';

const NOTHING = {
  value: null,
  upper: null,
  unit: null,
  approximate: false,
  leaning: null,
  change: null,
  per: null,
  date: null,
  tier: null,
} as const;

function ofAmount(text: string, amount: Amount): Reading {
  const { nature, value, upper, unit, leaning, change, per } = amount;
  const approximate = leaning !== null;
  return { ...NOTHING, text, nature, value, upper, unit, approximate, leaning, change, per };
}

/** What the operator and unit columns of a row add to its target. */
export interface TargetContext {
  readonly operator?: string | undefined;
  readonly unit?: string | undefined;
  /** Fills in the year of 12月底前. */
  readonly year?: number | null;
}

function operatorOfColumn(text: string): Operator | 'qualitative' | null {
  if (/^定性/.test(text)) return 'qualitative';
  return OPERATOR_PREFIXES.find(({ word }) => word === text)?.operator ?? null;
}

/** Reads 指标值. Unit and operator columns, where the form has them, are read together with the value. */
export function readTarget(text: string, context: TargetContext = {}): Target {
  const plain = squeeze(text);
  const column = operatorOfColumn(squeeze(context.operator ?? ''));
  if (isUnfilled(plain)) return { ...NOTHING, text, nature: 'unfilled', operator: null };
  const date = readDate(plain, context.year ?? null);
  if (column === 'qualitative') {
    return { ...NOTHING, text, nature: 'qualitative', operator: null, date: date?.date ?? null };
  }
  if (date) {
    return { ...NOTHING, text, nature: 'date', operator: '<=', date: date.date };
  }
  const unit = squeeze(context.unit ?? '');
  const amount = readAmount(isUnfilled(unit) || plain.endsWith(unit) ? plain : plain + unit);
  if (!amount) return { ...NOTHING, text, nature: 'qualitative', operator: null };
  const operator = amount.operator === 'range' ? 'range' : (column ?? amount.operator ?? '=');
  return { ...ofAmount(text, amount), operator };
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
  const plain = squeeze(text);
  if (isUnfilled(plain)) return { ...NOTHING, text, nature: 'unfilled' };
  const { target } = context;
  const tier = readTier(plain);
  if (tier) return { ...NOTHING, text, nature: 'qualitative', tier };
  if (target?.nature === 'qualitative' && squeeze(target.text) === plain) {
    return { ...NOTHING, text, nature: 'qualitative', tier: 'achieved' };
  }
  const date = readDate(plain, context.year ?? null);
  if (date) return { ...NOTHING, text, nature: 'date', date: date.date };
  const unit = squeeze(context.unit ?? '');
  const withUnit = isUnfilled(unit) || !/^[\d.,]+$/.test(plain) ? plain : plain + unit;
  const amount = readAmount(withUnit);
  if (!amount) return { ...NOTHING, text, nature: 'qualitative' };
  const reading = ofAmount(text, amount);
  const open = amount.operator === '>=' || amount.operator === '>';
  return open && /以上$/.test(plain)
    ? { ...reading, approximate: true, leaning: 'above' }
    : reading;
}
