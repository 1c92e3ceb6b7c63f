import type { AmountSpan } from './amountAt';
import { natureOf } from './amountAt';
import { isNamed, leadAllows, leadOf, tailAllows } from './context';
import type { DateSpan } from './dateAt';
import { withoutNotes } from './note';
import { spansOf } from './spans';
import { unitAt } from './unit';

type Found = { readonly start: number; readonly end: number } & (
  | { readonly amount: AmountSpan['amount'] }
  | { readonly date: DateSpan }
);

/** 单元格所述 What a text states in numbers: one amount, several values, or nothing that is a number. */
export type Stated =
  | { readonly kind: 'one'; readonly span: AmountSpan }
  | { readonly kind: 'several'; readonly text: string; readonly parts: readonly Found[] }
  | { readonly kind: 'none' };

const NONE: Stated = { kind: 'none' };
/** Longer text is prose: it may state several values, never one. */
const LONGEST_VALUE = 60;
const LONGEST_TEXT = 400;
/** 120人，其中女性50人: what follows breaks the first value down. */
const BREAKDOWN = /^[，,；;、]?(?:其中|含|包括|包含)/;
const DEADLINE = /^(?:底|末)?(?:之?前|以前|止|内)/;
/** 80≤满意度≤100%: an end of a range that could not be read; the 2.5 of PM2.5≤35 is none. */
const LOOSE_END = /(?:^|[^A-Za-z\d.])\d+(?:\.\d+)?[≤<≥>]/;
/** A sign that could not be read stands where a unit may have been. */
const DAMAGED = /(?<=\d)[?？]$/;

/** ≥80%且≤100% is the range from 80 % to 100 %. */
function joined(text: string, first: AmountSpan, second: AmountSpan): AmountSpan | null {
  const [low, high] = [first.amount, second.amount];
  const apart = !/^[,，、]?(?:且|并且|同时)$/.test(text.slice(first.end, second.start));
  const other = low.unit !== null && low.unit !== high.unit;
  const closes = low.operator?.startsWith('>') && high.operator?.startsWith('<');
  if (apart || other || !closes || low.upper || high.upper || high.value.lte(low.value))
    return null;
  const { unit, nature } = high;
  const amount = { ...low, unit, nature, operator: 'range', upper: high.value } as const;
  return { ...first, amount, end: second.end, open: false, rough: false };
}

function fromBody(text: string): Stated {
  const { amounts: found, dates, loose } = spansOf(text);
  const [one, other] = found;
  const range = one && other && found.length === 2 ? joined(text, one, other) : null;
  const amounts = range ? [range] : found;
  const [span, second] = amounts;
  if (!span && dates.length < 2) return NONE;
  const lead = span ? leadOf(text, span) : '';
  const brokenDown = span && second && BREAKDOWN.test(text.slice(span.end));
  const dueBy = dates.some(({ end }) => DEADLINE.test(text.slice(end)));
  if (!span || dueBy || (second && !brokenDown)) {
    const parts: Found[] = [
      ...amounts.map(({ start, end, amount }) => ({ start, end, amount })),
      ...dates.map((date) => ({ start: date.start, end: date.end, date })),
    ];
    parts.sort((a, b) => a.start - b.start);
    return parts.length > 1 ? { kind: 'several', text, parts } : NONE;
  }
  if (text.length > LONGEST_VALUE || LOOSE_END.test(text)) return NONE;
  if (loose && !span.signed && !isNamed(lead)) return NONE;
  if (dates.some(({ start }) => start > span.start)) return NONE;
  return leadAllows(lead, span) && tailAllows(text, span) ? { kind: 'one', span } : NONE;
}

/** 50(个): a note that is nothing but a unit names the unit of a bare number. */
function withUnitOfNote(stated: Stated, notes: readonly string[]): Stated {
  const note = notes.length === 1 ? notes[0] : undefined;
  if (stated.kind !== 'one' || stated.span.amount.unit !== null || !note) return stated;
  const found = unitAt(note, 0);
  if (!found?.known || found.end !== note.length) return stated;
  const { unit, per } = found;
  const amount = { ...stated.span.amount, unit, nature: natureOf(unit) };
  return { kind: 'one', span: { ...stated.span, amount: per ? { ...amount, per } : amount } };
}

/** Reads what squeezed text states in numbers; bracketed notes are left out, unless the number stands only there. */
export function readStated(squeezed: string): Stated {
  if (squeezed.length > LONGEST_TEXT || !/[\d一二两三四五六七八九十百千万]/.test(squeezed))
    return NONE;
  const text = squeezed.replace(DAMAGED, '').replace(/[。；;，,、.!！]+$/, '');
  const { body, notes } = withoutNotes(text);
  const stated = withUnitOfNote(fromBody(body), notes);
  const [note] = notes;
  const inNote =
    stated.kind === 'none' && notes.length === 1 && !/\d/.test(body) ? note : undefined;
  const result = inNote === undefined || body === '' ? stated : fromBody(inNote);
  if (result.kind !== 'one' || !DAMAGED.test(squeezed)) return result;
  const { span } = result;
  return {
    kind: 'one',
    span: { ...span, amount: { ...span.amount, leaning: span.amount.leaning ?? 'around' } },
  };
}
