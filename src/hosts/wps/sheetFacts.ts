import type { Merge } from '../../model/grid';
import { type Box, isCell, within } from './boxes';
import type { WpsRange, WpsSheet } from './members';
import { survey } from './survey';
import { tableOf } from './values';

/** What is known of a cell by row and column; null where nothing is. */
type ByCell = (row: number, column: number) => string | null;

const key = (row: number, column: number) => `${row},${column}`;

/** Number format codes: mostly alike along a column. */
export function formatsIn(sheet: WpsSheet, box: Box): ByCell {
  const codes = new Map<string, string>();
  survey<string>(sheet, box, {
    cut: 'columns',
    ask: ({ NumberFormat: code }) => (typeof code === 'string' && code !== '' ? code : null),
    found: (part, code) => {
      for (const at of cellsOf(part)) codes.set(at, code);
    },
  });
  return (row, column) => codes.get(key(row, column)) ?? null;
}

/** Formulas with their leading `=`. */
export function formulasIn(sheet: WpsSheet, box: Box): ByCell {
  const formulas = new Map<string, string>();
  survey<boolean>(sheet, box, {
    cut: 'rows',
    ask: ({ HasFormula: all }) => (typeof all === 'boolean' ? all : null),
    found: (part, all, range) => {
      if (all) putFormulas(formulas, sheet, part, range);
    },
  });
  return (row, column) => formulas.get(key(row, column)) ?? null;
}

function putFormulas(into: Map<string, string>, sheet: WpsSheet, part: Box, range: WpsRange): void {
  const [rows, columns] = [part.bottom - part.top + 1, part.right - part.left + 1];
  const table = tableOf(range.Formula, rows, columns);
  if (table) {
    table.forEach((line, r) => {
      line.forEach((text, c) => {
        // A formula that WPS will not show is still one.
        into.set(key(part.top + r, part.left + c), typeof text === 'string' ? text : '=');
      });
    });
    return;
  }
  survey<string>(sheet, part, {
    cut: 'rows',
    ask: ({ Formula: text }, single) => (single ? String(text) : null),
    found: ({ top, left }, text) => into.set(key(top, left), text),
  });
}

/** Merged areas with a cell in the box. */
export function mergesIn(sheet: WpsSheet, box: Box): Merge[] {
  const merges: Merge[] = [];
  survey<boolean>(sheet, box, {
    cut: 'rows',
    known: (part) => merges.some((merge) => within(part, merge)),
    ask: ({ MergeCells: merged }, single) => {
      if (merged === false) return false;
      return single && merged === true ? true : null;
    },
    found: (part, merged, range) => {
      if (merged && isCell(part)) merges.push(areaOf(range.MergeArea));
    },
  });
  return merges;
}

function areaOf({ Row, Column, Rows, Columns }: WpsRange): Merge {
  const [top, left] = [Row - 1, Column - 1];
  return { top, left, bottom: top + Rows.Count - 1, right: left + Columns.Count - 1 };
}

function* cellsOf({ top, left, bottom, right }: Box): Generator<string> {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) yield key(row, column);
  }
}
