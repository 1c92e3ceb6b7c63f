import { address, position } from '../../src/grid/address';
import { EMPTY_CELL } from '../../src/grid/lookup';
import type { Cell, CellValue, Merge, Workbook } from '../../src/model/grid';
import type { Fill } from './fill';
import type { XmlPart } from './xmlPart';

/** A rectangle; rows and columns count from 0. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Sheet {
  readonly id: string;
  name: string;
  visible: boolean;
  protected: boolean;
  merges: Merge[];
  rows: Cell[][];
  /** Backgrounds by address; cells without one are not there. */
  readonly fills: Map<string, Fill>;
  /** Rows filtered out, from 0: a write to several rows at once passes them over. */
  readonly filtered: Set<number>;
}

/** `B2` or `A1:AZ4000` as a box; null where it is neither. */
export function boxOf(text: string): Box | null {
  const [from, to] = text.split(':');
  const first = position(from ?? '');
  const last = to === undefined ? first : position(to);
  if (!first || !last) return null;
  return {
    row: Math.min(first.row, last.row),
    column: Math.min(first.column, last.column),
    rows: Math.abs(last.row - first.row) + 1,
    columns: Math.abs(last.column - first.column) + 1,
  };
}

export function nameOf(box: Box): string {
  const first = address(box.row, box.column);
  const last = address(box.row + box.rows - 1, box.column + box.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** What a cell holds after somebody types into it, by the rules of Excel that matter here. */
export function typedCell(before: Cell, value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'boolean') {
    return { ...before, value, formula: null };
  }
  const text = typeof value === 'string' ? value : '';
  if (text === '') return { ...before, value: null, formula: null };
  if (text.startsWith("'")) return { ...before, value: text.slice(1), formula: null };
  if (before.format === '@') return { ...before, value: text, formula: null };
  if (/^[=+\-@]/.test(text)) return { ...before, value: 0, formula: `=${text.slice(1)}` };
  const percent = /^(\d+(?:\.\d+)?)%$/.exec(text);
  if (percent) {
    const format = before.format === 'General' ? '0.00%' : before.format;
    return { value: Number((Number(percent[1]) / 100).toPrecision(15)), formula: null, format };
  }
  const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  return { ...before, value: number, formula: null };
}

/** An in-memory workbook as Excel would hold it. */
export class Book {
  readonly sheets: Sheet[];
  active: Sheet | null;
  selection: string | null = null;
  structureProtected = false;
  readonly xmlParts: XmlPart[] = [];
  private nextId = 1;

  constructor(workbook: Workbook) {
    this.sheets = workbook.grids.map((grid) => ({
      id: this.freshId(),
      name: grid.sheet,
      visible: grid.visible,
      protected: grid.protected,
      merges: [...grid.merges],
      rows: grid.rows.map((row) => [...row]),
      fills: new Map(),
      filtered: new Set(),
    }));
    if (typeof workbook.memo === 'string') {
      const text = workbook.memo.replace(/[<>&]/g, (c) => `&#${c.charCodeAt(0)};`);
      this.addXml(`<m:memo xmlns:m="urn:ziping:memo:1">${text}</m:memo>`);
    }
    this.active = this.sheet(workbook.active ?? '') ?? this.sheets[0] ?? null;
  }

  /** By name, letter case aside, or by id. */
  sheet(key: string): Sheet | null {
    const wanted = key.toLowerCase();
    return this.sheets.find((s) => s.name.toLowerCase() === wanted || s.id === key) ?? null;
  }

  add(name: string): Sheet {
    const state = { name, visible: true, protected: false, merges: [], rows: [] };
    const sheet: Sheet = { id: this.freshId(), ...state, fills: new Map(), filtered: new Set() };
    this.sheets.push(sheet);
    return sheet;
  }

  addXml(xml: string): XmlPart {
    const part = { id: this.freshId(), xml };
    this.xmlParts.push(part);
    return part;
  }

  /** Non-empty values by qualified address, e.g. `自评表!H15`. */
  cells(): Record<string, CellValue> {
    return this.collect(({ value }) => value);
  }

  /** Formulas by qualified address. */
  formulas(): Record<string, string> {
    return this.collect(({ formula }) => formula);
  }

  /** Backgrounds by qualified address. */
  fills(): Record<string, Fill> {
    return Object.fromEntries(
      this.sheets.flatMap(({ name, fills }) =>
        [...fills].map(([at, fill]) => [`${name}!${at}`, fill] as const),
      ),
    );
  }

  /** Number formats other than General, by qualified address. */
  formats(): Record<string, string> {
    return this.collect(({ format }) => (format === 'General' ? null : format));
  }

  private collect<T>(pick: (cell: Cell) => T | null): Record<string, T> {
    const all: Record<string, T> = {};
    for (const { name, rows } of this.sheets) {
      rows.forEach((row, r) => {
        row.forEach((cell, c) => {
          const picked = pick(cell);
          if (picked !== null) all[`${name}!${address(r, c)}`] = picked;
        });
      });
    }
    return all;
  }

  private freshId(): string {
    return `{00000000-0001-0000-0000-${String(this.nextId++).padStart(12, '0')}}`;
  }
}

export function cellOf(sheet: Sheet, row: number, column: number): Cell {
  return sheet.rows[row]?.[column] ?? EMPTY_CELL;
}

export function type(sheet: Sheet, row: number, column: number, value: unknown): void {
  put(sheet, row, column, typedCell(cellOf(sheet, row, column), value));
}

/** Gives a cell a number format. */
export function restyle(sheet: Sheet, row: number, column: number, format: string): void {
  put(sheet, row, column, { ...cellOf(sheet, row, column), format });
}

function put(sheet: Sheet, row: number, column: number, cell: Cell): void {
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const line = sheet.rows[row] ?? [];
  while (line.length < column) line.push(EMPTY_CELL);
  line[column] = cell;
}

/** The part of a box that holds values or formulas; null where there is none. */
export function usedWithin(sheet: Sheet, box: Box): Box | null {
  let top = Number.POSITIVE_INFINITY;
  let left = Number.POSITIVE_INFINITY;
  let bottom = -1;
  let right = -1;
  for (let r = box.row; r < Math.min(box.row + box.rows, sheet.rows.length); r++) {
    const row = sheet.rows[r] ?? [];
    for (let c = box.column; c < Math.min(box.column + box.columns, row.length); c++) {
      const cell = row[c];
      if (!cell || (cell.value === null && cell.formula === null)) continue;
      top = Math.min(top, r);
      left = Math.min(left, c);
      bottom = Math.max(bottom, r);
      right = Math.max(right, c);
    }
  }
  if (bottom < 0) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
