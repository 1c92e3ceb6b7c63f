import type { CellRef } from '../model/grid';
import type { MaterialEntry } from '../model/material';
import type { Run } from '../model/report';
import { chineseNumeral } from '../numbers/chineseNumeral';
import { typedText } from './text';

const FIGURE = /(\d[\d.]*\d%?|\d%?)/u;
const LONGEST_HEADING = 40;
const ENDED = /[。；，：！？、,;:]\s*$/u;
/** 层次序数, one pattern a shape. */
const NUMBERS = [
  /^[一二三四五六七八九十]+、\s*/u,
  /^[（(][一二三四五六七八九十]+[)）]\s*[、.．]?\s*/u,
  /^\d{1,2}[.．、](?!\d)\s*/u,
  /^[（(]\d{1,2}[)）]\s*[、.．]?\s*/u,
  /^[①-⑳]\s*/u,
];
const CLAUSE = /^(?:[一二三四五六七八九十]+是|第[一二三四五六七八九十]+[，,、])(?=.)/u;

/**
 * One line as typed. heading: a short line with a number of its own and text, or numbers of a lower level, below it; item: another numbered line;
 * clause: one of several lines that open with 一是、二是; their numbers are left out of `text`.
 */
export interface TypedLine {
  readonly kind: 'heading' | 'item' | 'clause' | 'text';
  readonly text: string;
}

interface Numbered {
  readonly line: string;
  /** Which of `NUMBERS` opens it; -1 where none does. */
  readonly shape: number;
  /** Without its number. */
  readonly rest: string;
}

function numbered(line: string): Numbered {
  const shape = NUMBERS.findIndex((pattern) => pattern.test(line));
  const rest = NUMBERS[shape] ? line.replace(NUMBERS[shape], '') : line;
  return rest === '' ? { line, shape: -1, rest: line } : { line, shape, rest };
}

/** The lines of what was typed, in the style of the house, empty ones left out. */
export function typedLines({ text }: MaterialEntry): TypedLine[] {
  const lines = text
    .split(/[\r\n\u2028\u2029]/u)
    .map((raw) => ({ ...numbered(typedText(raw)), ended: ENDED.test(raw) }))
    .filter(({ line }) => line !== '');
  const clauses = lines.filter(({ line }) => CLAUSE.test(line)).length;
  return lines.map(({ line, shape, rest, ended }, at): TypedLine => {
    if (clauses > 1 && CLAUSE.test(line)) return { kind: 'clause', text: line.replace(CLAUSE, '') };
    if (shape < 0) return { kind: 'text', text: line };
    const below = lines[at + 1];
    const short = rest.length <= LONGEST_HEADING && !ended;
    if (short && below && (below.shape < 0 || below.shape > shape))
      return { kind: 'heading', text: rest };
    return { kind: 'item', text: rest };
  });
}

/** Typed words, every figure with the cell it was typed in. */
export function typedRuns(text: string, cell: CellRef): Run[] {
  return text
    .split(FIGURE)
    .filter((part) => part !== '')
    .map((part) => (FIGURE.test(part) ? { text: part, cells: [cell] } : { text: part }));
}

/** With a stop at its end. */
export const sentence = (text: string): string =>
  /[。！？：；]$/u.test(text) ? text : `${text}。`;

/** What was typed as paragraphs, each a sentence with its stop; the lines of a list as 一是、二是. */
export function typedParagraphs(entry: MaterialEntry): Run[][] {
  let count = 0;
  return typedLines(entry).map(({ kind, text }) => {
    const listed = kind === 'item' || kind === 'clause';
    if (listed) count += 1;
    const number = listed ? `${chineseNumeral(count)}是` : '';
    return typedRuns(`${number}${sentence(text)}`, entry.cell);
  });
}

/**
 * What was typed as the items of a list, without their numbers: a numbered line opens an item, lines below it belong to
 * it; where no line is numbered each is an item.
 */
export function typedItems(entry: MaterialEntry): Run[][] {
  const lines = typedLines(entry);
  const plain = lines.every(({ kind }) => kind === 'text');
  const items: string[] = [];
  for (const { kind, text } of lines) {
    const last = items.length - 1;
    if (plain || kind !== 'text' || last < 0) items.push(sentence(text));
    else items[last] += sentence(text);
  }
  return items.map((text) => typedRuns(text, entry.cell));
}

/** What was typed on one line, without the stop at its end. */
export function typedLine(entry: MaterialEntry): Run[] {
  const lines = typedLines(entry).map(({ text }) => text.replace(/[。；，、：！？]+$/u, ''));
  return typedRuns(lines.join('；'), entry.cell);
}
