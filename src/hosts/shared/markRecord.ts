import { position } from '../../grid/address';
import type { CellRef } from '../../model/grid';
import type { KeptColour, KeptFill } from './keptFill';
import { LONGEST_MEMO, memoForm } from './memo';
import { refusals } from './refusals';

/**
 * What stood in the file: a cell with a style written (`styled`) or without (`plain`); no cell in a row with cells
 * (`cell`) or in one closed at once (`bare`); no row (`row`), and no place for one (`rows`).
 */
export const TRACES = ['styled', 'plain', 'cell', 'bare', 'row', 'rows'] as const;
export type Trace = (typeof TRACES)[number];

/** A marked cell and what it had before. */
export interface KeptMark extends CellRef {
  /** Ours, `#RRGGBB`. */
  readonly colour: string;
  readonly fill: KeptFill;
  /** Where the file host made the mark: the style index then, and how the cell was written. */
  readonly file?: { readonly style: number; readonly trace: Trace };
  /** True for a cell hidden by a merge whose head is marked: not ours, but a program may spread the mark over it. */
  readonly covered?: true;
}

/** The marks as text. Throws `UserError` (output) where it would be too long. */
export function marksText(marks: readonly KeptMark[]): string {
  const fills: string[] = [];
  const numbers = new Map<string, number>();
  const sheets = new Map<string, unknown[][]>();
  for (const { sheet, address, colour, fill, file, covered } of marks) {
    const text = JSON.stringify([fill.pattern, colourPair(fill.fore), colourPair(fill.back)]);
    const number = numbers.get(text) ?? fills.length;
    if (number === fills.length) fills.push(text);
    numbers.set(text, number);
    const list = sheets.get(sheet) ?? [];
    sheets.set(sheet, list);
    const traced = file ? [file.style, file.trace, ...(covered ? [1] : [])] : [];
    list.push([address, colour, number, ...traced]);
  }
  const cells = JSON.stringify([...sheets]);
  const text = memoForm(`{"version":1,"fills":[${fills.join(',')}],"cells":${cells}}`);
  if (text.length > LONGEST_MEMO) throw refusals.tooManyMarks();
  return text;
}

/** The marks that a text speaks of; none where it is not one of ours. Never throws, whatever the text. */
export function marksOf(text: string | null): KeptMark[] {
  if (text === null) return [];
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch {
    return [];
  }
  if (!isRecord(whole) || whole.version !== 1) return [];
  const fills = listOf(whole.fills).map(fillOf);
  const found = new Map<string, KeptMark>();
  for (const pair of listOf(whole.cells)) {
    const [sheet, cells] = listOf(pair);
    if (typeof sheet !== 'string') continue;
    for (const cell of listOf(cells)) {
      const mark = markOf(sheet, listOf(cell), fills);
      if (mark) found.set(JSON.stringify([sheet, mark.address]), mark);
    }
  }
  return [...found.values()];
}

function markOf(
  sheet: string,
  [address, colour, number, style, name, covered]: readonly unknown[],
  fills: readonly (KeptFill | null)[],
): KeptMark | null {
  const fill = fills[typeof number === 'number' ? number : -1];
  if (!fill || typeof address !== 'string' || !isRgb(colour)) return null;
  if (!position(address) || address.includes('$')) return null;
  const trace = TRACES.find((one) => one === name);
  if (typeof style !== 'number' || !trace) return { sheet, address, colour, fill };
  const mark = { sheet, address, colour, fill, file: { style, trace } };
  return covered === 1 ? { ...mark, covered: true } : mark;
}

function colourPair(colour: KeptColour | null): unknown {
  return colour && [colour.rgb, ...(colour.source ? [colour.source] : [])];
}

function fillOf(value: unknown): KeptFill | null {
  const [pattern, fore, back] = listOf(value);
  if (typeof pattern !== 'string' || !/^[A-Za-z0-9]{1,20}$/.test(pattern)) return null;
  return { pattern, fore: colourOf(fore), back: colourOf(back) };
}

function colourOf(value: unknown): KeptColour | null {
  if (!Array.isArray(value)) return null;
  const [rgb, source] = listOf(value);
  const shown = isRgb(rgb) ? rgb : null;
  if (!isRecord(source)) return { rgb: shown };
  const fit = Object.entries(source).every(
    ([name, text]) =>
      /^(auto|indexed|rgb|theme|tint)$/.test(name) &&
      typeof text === 'string' &&
      /^[\w.+-]{1,40}$/.test(text),
  );
  if (!fit) return { rgb: shown };
  const pairs = Object.entries(source).map(([name, text]) => [name, String(text)] as const);
  return { rgb: shown, source: Object.fromEntries(pairs) };
}

function isRgb(value: unknown): value is string {
  return typeof value === 'string' && /^#[0-9A-F]{6}$/.test(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
