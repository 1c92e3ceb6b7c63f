import type { Form, Indicator } from '../model/form';
import type { FormScore, ScoreLine } from '../model/score';
import type { Reading } from '../model/value';
import type { Decimal } from '../numbers/decimal';
import { show } from '../numbers/show';
import {
  RECORD_COLUMNS,
  RECORD_COLUMNS_BY_POLICY,
  RECORD_OPERATORS,
  RECORD_QUALITATIVE,
  type RecordKey,
} from '../vocabulary/record';
import { TIER_NAMES } from '../vocabulary/tiers';

/** An exact number, or text; '' where there is nothing. */
export type RecordCell = string | Decimal;

/** 录入表 What is typed into the record system for one form, a row an indicator, in the form's order. */
export interface RecordTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly RecordCell[])[];
}

/** One number and nothing else: neither 约, 每月, 增长 nor 以上, which a bare number would lose. */
function isPlain(reading: Reading): boolean {
  const { value, upper, approximate, change, per, bound, parts, nature } = reading;
  const stated = nature === 'quantity' || nature === 'percent' || nature === 'money';
  const more = upper !== null || approximate || change !== null || per !== null;
  return stated && value !== null && !more && bound === undefined && parts === undefined;
}

/** The unit that stands in a column of its own; '' where target and actual differ in it, so that each keeps its words. */
function unitOf({ target, actual }: Indicator): string {
  const { unit } = target;
  if (unit === null || target.value === null) return '';
  const same = actual.value === null || actual.unit === unit;
  const silent = actual.unit === null && actual.nature === target.nature;
  return same || silent ? unit : '';
}

const YEAR = /(?:19|20)\d{2}/;

/** A date with its year, as the table of the record system does not say which year it is of. */
function dateText({ text, date }: Reading): string {
  if (date === null || YEAR.test(text)) return text;
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** What a bare number would lose, in the unit's own words; in our own where 万 of a unit column was multiplied out. */
function words({ text, value, upper, unit, approximate }: Reading): string {
  const told = value === null || unit === null || text.includes(unit) || text.includes(show(value));
  if (told || value === null) return text;
  const to = upper === null ? '' : `～${show(upper)}`;
  return `${approximate ? '约' : ''}${show(value)}${to}`;
}

function statedIn(reading: Reading, unit: string): RecordCell {
  if (reading.nature === 'unfilled') return '';
  if (reading.nature === 'date') return dateText(reading);
  if (!isPlain(reading) || reading.value === null) return words(reading);
  if (reading.unit === null || reading.unit === unit) return reading.value;
  return `${show(reading.value)}${reading.unit}`;
}

function operatorOf({ target }: Indicator): string {
  if (target.nature === 'unfilled') return '';
  if (target.nature === 'date' || target.operator === null) return RECORD_QUALITATIVE;
  return target.operator === 'range' ? '' : RECORD_OPERATORS[target.operator];
}

/** The record system takes only the names of the three tiers for what is not counted. */
function actualOf({ target, actual }: Indicator, unit: string): RecordCell {
  const named = target.nature === 'qualitative' && !target.parts && actual.tier !== null;
  return named && actual.tier ? TIER_NAMES[actual.tier] : statedIn(actual, unit);
}

function cellsOf(indicator: Indicator, line: ScoreLine | undefined): Record<RecordKey, RecordCell> {
  const unit = unitOf(indicator);
  const { level1, level2, level3, reason } = indicator;
  return {
    level1,
    level2,
    level3: level3 || level2,
    operator: operatorOf(indicator),
    target: statedIn(indicator.target, unit),
    actual: actualOf(indicator, unit),
    unit,
    weight: line?.weight ?? indicator.weight ?? '',
    score: line?.score ?? '',
    reason: reason ?? '',
  };
}

/**
 * 录入表 The indicators of a scored form in the column order of the record system of the score's policy. Percent values
 * are in percent, money is in the form's own unit; an undecided score is ''. 预算执行率 is no row of it: the system works
 * it out from the funds.
 */
export function recordTable(form: Form, score: FormScore): RecordTable {
  const columns = RECORD_COLUMNS_BY_POLICY[score.policy] ?? RECORD_COLUMNS;
  const rows = form.indicators.map((indicator, index) => {
    const cells = cellsOf(indicator, score.indicators[index]);
    return columns.map(({ key }) => cells[key]);
  });
  return { header: columns.map(({ title }) => title), rows };
}
