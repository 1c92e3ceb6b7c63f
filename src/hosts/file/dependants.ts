import type { Merge } from '../../model/grid';
import type { FormulaCell } from './formulaCells';
import { covers } from './ranges';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Changed cells of one sheet and the rectangle around them. */
interface Zone {
  readonly bounds: Merge;
  readonly cells: Place[];
}

/** The formulas that read a changed cell, or the result of one that does; nearest first. */
export function dependantsOf(
  formulas: readonly FormulaCell[],
  changed: ReadonlyMap<string, readonly Place[]>,
): FormulaCell[] {
  const found: FormulaCell[] = [];
  let rest = formulas;
  let zones = new Map<string, Zone>();
  for (const [sheet, cells] of changed) for (const cell of cells) extend(zones, sheet, cell);
  while (zones.size > 0) {
    const near = zones;
    const next = rest.filter((one) => one.opaque || reads(one, near));
    const reached = new Set(next);
    rest = rest.filter((one) => !reached.has(one));
    found.push(...next);
    zones = new Map();
    for (const one of next) extend(zones, one.sheet, one.cell);
  }
  return found;
}

function reads(one: FormulaCell, zones: ReadonlyMap<string, Zone>): boolean {
  return one.references.some(({ sheet, area }) => {
    const zone = zones.get((sheet ?? one.sheet).toLowerCase());
    return (
      zone !== undefined &&
      meets(area, zone.bounds) &&
      zone.cells.some((cell) => covers(area, cell.row, cell.column))
    );
  });
}

function meets(a: Merge, b: Merge): boolean {
  return a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;
}

function extend(zones: Map<string, Zone>, sheet: string, { row, column }: Place): void {
  const name = sheet.toLowerCase();
  const zone = zones.get(name);
  const old = zone?.bounds ?? { top: row, bottom: row, left: column, right: column };
  const bounds = {
    top: Math.min(old.top, row),
    bottom: Math.max(old.bottom, row),
    left: Math.min(old.left, column),
    right: Math.max(old.right, column),
  };
  const cells = zone?.cells ?? [];
  cells.push({ row, column });
  zones.set(name, { bounds, cells });
}
