import { position, qualified, unqualified } from '../../grid/address';
import { cellAt, EMPTY_CELL } from '../../grid/lookup';
import type { Edit, Restored, Undo } from '../../model/edit';
import type { Cell, CellRef, CellValue, Grid, Workbook } from '../../model/grid';
import type { Host, Mark } from '../../model/host';
import { memoToKeep, trailToKeep } from '../shared/memo';
import { type CellFacts, type PlannedWrite, planEdits, type Wish } from '../shared/planEdits';
import { planMarks } from '../shared/planMarks';
import { planRestore } from '../shared/planRestore';
import { refusals } from '../shared/refusals';
import { holdsLines, removable } from '../shared/sheetLines';
import { sameSheetName, sheetNames } from '../shared/sheetName';
import { undoOf } from '../shared/undoOf';

/** A grid does not say which cells are unlocked: all count as locked. */
const FACTS: CellFacts = {
  locked: () => true,
  filled: () => false,
  reachable: (row, column) => row < 1_048_576 && column < 16_384,
};

/** 内存宿主 A workbook held as an object: what tests of everything else run against. */
export class MemoryHost implements Host {
  /** One entry a successful `write`. */
  readonly writes: (readonly Edit[])[] = [];
  /** What was shown, in order. */
  readonly selected: CellRef[] = [];
  /** Backgrounds that show, `#RRGGBB` by `自评表!H12`; a cell without one is not there. */
  readonly fills = new Map<string, string>();
  /** Marked cells: our colour, and the background before. */
  private readonly marked = new Map<string, { colour: string; former: string | null }>();
  private trail: string | null = null;
  private readonly listeners = new Set<() => void>();

  /** The workbook is not changed; writing replaces grids. */
  constructor(public workbook: Workbook) {}

  async read(): Promise<Workbook> {
    return this.workbook;
  }

  async write(edits: readonly Edit[]): Promise<Undo> {
    const { grids } = this.workbook;
    const plan = this.apply(edits);
    this.writes.push(edits);
    return undoOf(plan, grids);
  }

  async restore(undo: Undo): Promise<Restored> {
    const { grids } = this.workbook;
    const { back, left } = planRestore(undo, (cell) => {
      const grid = grids.find((one) => one.sheet === cell.sheet);
      const place = position(cell.address);
      return grid && place ? cellAt(grid, place.row, place.column) : null;
    });
    const shut = grids.find(
      (one) => one.protected && back.some(({ sheet }) => sheet === one.sheet),
    );
    if (shut) throw refusals.protectedSheet(shut.sheet);
    this.workbook = {
      ...this.workbook,
      grids: grids.map((grid) => {
        const cells = back.filter(({ sheet }) => sheet === grid.sheet);
        const writes = cells.flatMap(({ address: at, before }) => {
          const place = position(at);
          return place ? [{ ...place, value: before }] : [];
        });
        return written(grid, writes);
      }),
    };
    return { restored: back.map(({ sheet, address: at }) => ({ sheet, address: at })), left };
  }

  async readTrail(): Promise<string | null> {
    return this.trail;
  }

  async keepTrail(update: (kept: string | null) => string): Promise<void> {
    this.trail = trailToKeep(update(this.trail));
  }

  async addSheet(name: string, rows: readonly (readonly string[])[]): Promise<string> {
    const { grids } = this.workbook;
    for (const candidate of sheetNames(name)) {
      const taken = grids.find((grid) => sameSheetName(grid.sheet, candidate));
      if (!taken) {
        this.workbook = { ...this.workbook, grids: [...grids, gridOfLines(candidate, rows)] };
        return candidate;
      }
      if (holdsLines(taken, rows)) return taken.sheet;
    }
    return name;
  }

  async removeSheet(name: string, rows: readonly (readonly string[])[]): Promise<boolean> {
    const { grids } = this.workbook;
    const gone = removable(grids, name, rows);
    if (gone) this.workbook = { ...this.workbook, grids: grids.filter((grid) => grid !== gone) };
    return gone !== null;
  }

  async remember(memo: string): Promise<void> {
    this.workbook = { ...this.workbook, memo: memoToKeep(memo) };
  }

  async mark(marks: readonly Mark[]): Promise<void> {
    const plan = planMarks(this.workbook.grids, marks, FACTS);
    await this.unmark();
    for (const { sheet, address, colour } of plan) {
      const place = qualified(sheet, address);
      this.marked.set(place, { colour, former: this.fills.get(place) ?? null });
      this.fills.set(place, colour);
    }
  }

  async unmark(): Promise<void> {
    const ours = [...this.marked].filter(([place, one]) => this.fills.get(place) === one.colour);
    const { grids } = this.workbook;
    const shut = grids.find((grid) => {
      return grid.protected && ours.some(([place]) => unqualified(place)?.sheet === grid.sheet);
    });
    if (shut) throw refusals.protectedMarks(shut.sheet);
    for (const [place, { former }] of ours) {
      if (former === null) this.fills.delete(place);
      else this.fills.set(place, former);
    }
    this.marked.clear();
  }

  async select(cell: CellRef): Promise<void> {
    this.selected.push(cell);
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** A person types into a cell: same refusals as `write`, then listeners are called. */
  type(ref: CellRef, value: string | number | null): void {
    this.apply([{ ...ref, value }]);
    for (const listener of this.listeners) listener();
  }

  private apply(wishes: readonly Wish[]): Map<string, PlannedWrite[]> {
    const plan = planEdits(this.workbook.grids, wishes, FACTS);
    const grids = this.workbook.grids.map((grid) => written(grid, plan.get(grid.sheet) ?? []));
    this.workbook = { ...this.workbook, grids };
    return plan;
  }
}

type Written = Pick<PlannedWrite, 'row' | 'column'> & { readonly value: CellValue };

function written(grid: Grid, writes: readonly Written[]): Grid {
  if (writes.length === 0) return grid;
  const rows = grid.rows.map((row) => [...row]);
  for (const { row, column, value } of writes) {
    while (rows.length <= row) rows.push([]);
    const cells: Cell[] = rows[row] ?? [];
    while (cells.length <= column) cells.push(EMPTY_CELL);
    cells[column] = { ...(cells[column] ?? EMPTY_CELL), value: value === '' ? null : value };
  }
  return { ...grid, rows };
}

function gridOfLines(sheet: string, lines: readonly (readonly string[])[]): Grid {
  const rows = lines.map((line) =>
    line.map((text): Cell => ({ ...EMPTY_CELL, value: text === '' ? null : text })),
  );
  return { sheet, rows, merges: [], protected: false, visible: true, date1904: false };
}
