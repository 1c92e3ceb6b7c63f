import type { CellValue } from '../../model/grid';
import { SheetIndex } from './cellStyle';
import { dependantsOf } from './dependants';
import { type CalcSheet, type FormulaCell, formulaCellsOf } from './formulaCells';
import { formulaValue } from './formulaValue';
import { MAX_COLUMNS, MAX_ROWS } from './limits';
import type { SheetCell } from './sheetModel';
import type { CellPatch } from './sheetPatch';

/** What cells are to hold, by sheet; row and column count from 0. */
export type Writes = ReadonlyMap<
  string,
  readonly { readonly row: number; readonly column: number; readonly value: CellValue }[]
>;

/** Formulas nested deeper than this, and cells looked up beyond this, are left to Excel. */
const DEEPEST = 200;
const MOST_LOOKUPS = 300_000;

/**
 * New cached results, by sheet, of the formulas that depend on what is written, directly or through others: worked out
 * where the formula is simple, else taken away so that every program works them out itself.
 */
export function recalculate(
  sheets: readonly CalcSheet[],
  formulas: readonly FormulaCell[],
  writes: Writes,
): Map<string, CellPatch[]> {
  const dependants = dependantsOf(formulas, writes);
  const results = new Results(sheets, [...formulas.filter(isUnkept), ...dependants], writes);
  const patches = new Map<string, CellPatch[]>();
  for (const one of dependants) {
    const { row, column } = one.cell;
    const list = patches.get(one.sheet) ?? [];
    patches.set(one.sheet, list);
    const value = results.of(one);
    const content = { kind: 'cached', value: typeof value === 'number' ? value : null } as const;
    list.push({ row, column, content });
  }
  return patches;
}

/** =100%, =56台（套）: what a person typed and a script took for a formula. */
const TYPED = /^\d[\d.,]*(?:[%‰]$|[^-+*/()!:]*\p{Script=Han})/u;

/**
 * What formulas come to whose results the file does not keep, as files written by scripts do not: those that are simple.
 * A cell of another formula is not among them; what is no formula but begins with = is its own text.
 */
export function unkeptResults(sheets: readonly CalcSheet[]): Map<SheetCell, number | string> {
  const found = new Map<SheetCell, number | string>();
  if (!sheets.some(({ model }) => model.rows.some(({ cells }) => cells.some(holdsNone))))
    return found;
  const unkept = allFormulas(sheets).filter(isUnkept);
  const results = new Results(sheets, unkept, new Map());
  for (const one of unkept) {
    const value = TYPED.test(one.text) ? `=${one.text}` : results.of(one);
    if (value !== null) found.set(one.cell, value);
  }
  return found;
}

const holdsNone = ({ formula, value }: SheetCell): boolean => formula !== null && value === null;
const isUnkept = ({ cell }: FormulaCell): boolean => holdsNone(cell);

/** Every formula of a workbook. */
export function allFormulas(sheets: readonly CalcSheet[]): FormulaCell[] {
  return sheets.flatMap((sheet) => formulaCellsOf(sheet));
}

/** Works out each dependant once, those it reads first. */
class Results {
  private readonly known = new Map<string, number | string | null>();
  private readonly written = new Map<string, CellValue>();
  private readonly pending = new Map<string, FormulaCell>();
  private readonly indexes: ReadonlyMap<string, SheetIndex>;
  private depth = 0;
  private lookups = 0;

  constructor(sheets: readonly CalcSheet[], dependants: readonly FormulaCell[], writes: Writes) {
    this.indexes = new Map(sheets.map((s) => [s.name.toLowerCase(), new SheetIndex(s.model)]));
    for (const one of dependants) {
      this.pending.set(key(one.sheet, one.cell.row, one.cell.column), one);
    }
    for (const [sheet, list] of writes) {
      for (const { row, column, value } of list) this.written.set(key(sheet, row, column), value);
    }
  }

  /** Null where the result cannot be known. */
  of(one: FormulaCell): number | string | null {
    const place = key(one.sheet, one.cell.row, one.cell.column);
    const known = this.known.get(place);
    if (known !== undefined) return known;
    this.known.set(place, null); // a circle reads as unknown
    if (one.array || this.depth >= DEEPEST) return null;
    this.depth++;
    const value = formulaValue(one.text, one.shift, (sheet, row, column) =>
      this.cell(sheet ?? one.sheet, row, column),
    );
    this.depth--;
    this.known.set(place, value);
    return value;
  }

  /** Value of a cell as it will be; undefined where that is not known. */
  private cell(sheet: string, row: number, column: number): CellValue | undefined {
    this.lookups++;
    if (this.lookups > MOST_LOOKUPS || row >= MAX_ROWS || column >= MAX_COLUMNS) return undefined;
    const place = key(sheet, row, column);
    const fresh = this.written.get(place);
    if (fresh !== undefined) return fresh;
    const dependant = this.pending.get(place);
    if (dependant) return this.of(dependant) ?? undefined;
    const index = this.indexes.get(sheet.toLowerCase());
    const cell = index?.cell(row, column);
    const unknown = cell?.formula != null && cell.value === null;
    return index && !unknown ? (cell?.value ?? null) : undefined;
  }
}

function key(sheet: string, row: number, column: number): string {
  return `${sheet.toLowerCase()}!${row},${column}`;
}
