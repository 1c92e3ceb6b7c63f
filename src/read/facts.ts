import { fold, squeeze } from '../values/fold';
import { FACT_LABELS, MONEY_UNIT_LABELS } from '../vocabulary/factLabels';
import { TITLE_PATTERN } from '../vocabulary/rowLabels';
import { bareLabel, isOneOf, labelOf, withoutBrackets } from './label';
import { NOWHERE, type Sheet } from './sheet';

/** A text with its address. */
export interface Fact {
  readonly text: string;
  readonly cell: string;
}

const CODE = /^[0-9A-Z]{3,}[-—_]\s*(?=.*\p{Script=Han})/u;

/** 某局（盖章） */
const STAMP = /\s*[(（](?:盖章|公章|签章)[)）]$/;

/** 部门名称：某局 in one cell. */
const LABELLED = /^([^:：]{2,14})[:：](.+)$/s;

/** What one cell says by labels: 填报单位：某局　　单位：元 says two things. */
function labelledIn(text: string): (readonly [label: string, value: string])[] {
  if (!/[:：]/.test(text)) return [];
  const parts = text.split(/\s{2,}/).map((part) => LABELLED.exec(part));
  const all = parts.every((part) => part) ? parts : [LABELLED.exec(text)];
  return all.flatMap((part) => (part?.[1] && part[2] ? [[part[1], part[2]] as const] : []));
}

/**
 * The text to the right of the first label that fits, without a leading budget code; null where it is blank or not
 * what may stand there.
 */
export function factBeside(
  sheet: Sheet,
  first: number,
  last: number,
  labels: readonly string[],
  mayStand: (text: string) => boolean = () => true,
): Fact | null {
  let best: { readonly rank: number; readonly fact: Fact } | null = null;
  const offer = (label: string, text: string, row: number, column: number): void => {
    const ranks = [labels.indexOf(label), labels.indexOf(withoutBrackets(label))];
    const rank = Math.min(...ranks.filter((place) => place >= 0));
    if (!Number.isFinite(rank)) return;
    const value = text.trim().replace(CODE, '').replace(STAMP, '');
    if ((best && best.rank <= rank) || !mayStand(value)) return;
    best = { rank, fact: { text: value, cell: sheet.address(row, column) } };
  };
  for (let row = first; row <= last; row++) {
    const filled = sheet.filled(row);
    for (const [index, column] of filled.entries()) {
      const text = sheet.text(row, column);
      for (const [label, value] of labelledIn(fold(text)))
        offer(labelOf(label), value, row, column);
      const next = filled[index + 1];
      if (next === undefined || isLabel(sheet.label(row, next))) continue;
      offer(sheet.label(row, column), sheet.text(row, next), row, next);
    }
  }
  return (best as { readonly fact: Fact } | null)?.fact ?? null;
}

const ALL_LABELS: ReadonlySet<string> = new Set(Object.values(FACT_LABELS).flat());

/** True for a text that names a fact of the head. */
export const isLabel = (text: string): boolean => ALL_LABELS.has(bareLabel(text));

/** The form's title: the first row above the tables that reads like one. */
export function findTitle(sheet: Sheet, first: number, last: number): Fact | null {
  for (let row = first; row <= last; row++) {
    for (const column of sheet.filled(row)) {
      const text = sheet.text(row, column).replace(/\s/g, '');
      if (text.length <= 60 && TITLE_PATTERN.test(fold(text)))
        return { text, cell: sheet.address(row, column) };
    }
  }
  return null;
}

/** 金额单位 from the words of the given rows, in one cell or beside 单位; null where they say nothing. */
export function moneyUnitIn(sheet: Sheet, first: number, last: number): string | null {
  for (let row = first; row <= last; row++) {
    const filled = sheet.filled(row);
    for (const [index, column] of filled.entries()) {
      const text = squeeze(sheet.text(row, column));
      const before = sheet.text(row, filled[index - 1] ?? NOWHERE);
      const alone = isOneOf(before, MONEY_UNIT_LABELS) ? /^(万元|亿元|千元|元)$/.exec(text) : null;
      const match = alone ?? /[(单位:：](万元|亿元|千元|元)\)?/.exec(text);
      if (match?.[1]) return match[1];
    }
  }
  return null;
}

/** As `moneyUnitIn`; 万元 where the rows say nothing. */
export const findMoneyUnit = (sheet: Sheet, first: number, last: number): string =>
  moneyUnitIn(sheet, first, last) ?? '万元';

/** 填报日期 written in the footer, e.g. 2024年4月16日. */
export function findFilledOn(sheet: Sheet, first: number, last: number): Fact | null {
  for (let row = last; row >= first; row--) {
    for (const column of sheet.filled(row)) {
      const text = squeeze(sheet.text(row, column));
      const match = /(?:日期|填[报表]时间)[:：]?((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)/.exec(text);
      if (match?.[1]) return { text: match[1], cell: sheet.address(row, column) };
    }
  }
  return null;
}
