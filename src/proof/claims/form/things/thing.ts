import type { CellRef } from '../../../../model/grid';
import type { ProofTable } from '../../../../model/proof';
import type { Tier } from '../../../../model/value';
import { type Decimal, decimal, sum } from '../../../../numbers/decimal';
import { squeeze } from '../../../../values/fold';
import { type CellValue, stepOfValue } from '../cellValue';

/** 表内事项的一个方面 What may be told of a thing in figures. */
export type Attribute =
  /** 指标值、完成值、完成率、高出或低于指标值多少 */
  | 'target'
  | 'actual'
  | 'completion'
  | 'excess'
  /** 分值、得分、扣分、得分率 */
  | 'weight'
  | 'score'
  | 'deducted'
  | 'scoreRate'
  /** 项数：全部、得满分的、未得满分的、定量的、定性的、得分未定的 */
  | 'count'
  | 'full'
  | 'short'
  | 'measured'
  | 'judged'
  | 'undecided'
  /** 年初预算数、全年预算数、全年执行数 */
  | 'initial'
  | 'budget'
  | 'executed'
  /** 较年初增减、增减比例、未执行或超出、执行率、占总额的比例 */
  | 'change'
  | 'changeRate'
  | 'left'
  | 'rate'
  | 'share';

export type ThingKind = 'indicator' | 'group' | 'fund' | 'execution' | 'whole';

/** What a cell says, as typed. */
export interface CellWords {
  readonly text: string;
  readonly cell: CellRef;
}

/** 完成值 of a row whose 指标值 was missed, with that 指标值. */
export interface Missed extends CellWords {
  readonly target: string;
}

/** 完成值 of a row that is told in words, with its tier. */
export interface TierTold extends CellWords {
  readonly tier: Tier;
}

/** 完成值 that is a day, ISO. */
export interface DayTold extends CellWords {
  readonly iso: string;
}

/** 表内事项 What the form names and tells in figures: an indicator, a group, a funding row, 预算执行率, the form itself. */
export interface Thing {
  readonly kind: ThingKind;
  /** As the form writes it. */
  readonly label: string;
  /** Squeezed; how a text may call it. */
  readonly names: readonly string[];
  /** Names so short that they count only with 分值, 得 or a figure right behind: 产出, 效益. */
  readonly shortNames: readonly string[];
  /** 指标值 and 完成值 as typed, squeezed. */
  readonly words?: string;
  /** 未达到指标值 What the row of an indicator says where it was missed beyond doubt. */
  readonly missed?: Missed | null;
  /** 达成、部分达成、未达成 of an indicator that is told in words. */
  readonly tier?: TierTold | null;
  /** 完成值 of an indicator that is a day. */
  readonly day?: DayTold | null;
  /** Null for what several forms come to. */
  readonly table: ProofTable | null;
  readonly values: Readonly<Partial<Record<Attribute, readonly CellValue[]>>>;
}

const ONE = decimal('1');
/** One character names nothing. */
const SHORTEST_NAME = 2;

export interface Worth {
  readonly name: string;
  readonly value: Decimal | null;
  readonly unit: string;
  readonly cell?: CellRef | null | undefined;
}

/** One value of a thing; none where it is not known. */
export function worth({ name, value, unit, cell = null }: Worth): CellValue[] {
  if (value === null) return [];
  return [{ name, value, unit, cell, leaning: null, step: stepOfValue(value, ONE) }];
}

/** What values come to; null where one of them is not known, or where there are none. */
export function sumOf(values: readonly (Decimal | null)[]): Decimal | null {
  const known = values.filter((value) => value !== null);
  return known.length > 0 && known.length === values.length ? sum(known) : null;
}

/** Each value once. */
export const distinct = (values: readonly Decimal[]): Decimal[] =>
  values.filter((value, at) => values.findIndex((other) => other.eq(value)) === at);

/** A number of rows. */
export const counted = (name: string, count: number, cell: CellRef | null): CellValue[] =>
  worth({ name, value: decimal(count), unit: '', cell });

/** The address as a cell of the table's sheet. */
export const cellAt = ({ form }: ProofTable, address: string | undefined): CellRef | null =>
  address ? { sheet: form.sheet, address } : null;

const NUMBERING = /^(?:其中[:：]?|(?:指标)?\d{1,2}[:：.．、]|[（(]\d{1,2}[）)]|[①-⑳])+/;

/** A squeezed name without the number before it: （1）, 2., ③. */
export const unnumbered = (name: string): string => name.replace(NUMBERING, '');

/** Without blanks, what stands in brackets behind it, and the marks around it. */
export function plainName(label: string): string {
  return squeeze(label)
    .replace(NUMBERING, '')
    .replace(/[（(].*/, '')
    .replace(/[:：].*/, '');
}

/** The name and the ways a text may write it. */
export function namesOf(label: string): string[] {
  const name = plainName(label);
  const whole = squeeze(label).replace(NUMBERING, '');
  const names = [name, whole, name.replace(/[“”"']/g, ''), name.replace(/的/g, '')];
  return [...new Set(names)].filter((each) => each.length >= SHORTEST_NAME);
}
