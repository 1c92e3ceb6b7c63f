import { address, qualified } from '../../grid/address';
import { asTyped } from '../excel/typed';
import type { PlannedWrite } from '../shared/planEdits';
import { wpsErrors } from './inWps';
import type { WpsRange, WpsSheet } from './members';
import type { OwnWrites } from './ownWrites';

/** A cell to be written, and how to put it back. */
interface Step {
  readonly sheet: string;
  readonly at: string;
  readonly range: WpsRange;
  readonly value: string | number | null;
  readonly former: unknown;
  readonly format: unknown;
}

/** `97.50%` typed into a cell becomes 0.975. */
const PERCENT = /^(\d+(?:\.\d+)?)%$/;

/**
 * Writes all cells, reads them back, and puts everything back where one was not taken as it was meant. Text stays
 * text. Throws `UserError` (host) and whatever WPS throws; then nothing is changed, or the error says that it may be.
 */
export function writeCells(
  sheets: ReadonlyMap<string, WpsSheet>,
  plan: ReadonlyMap<string, readonly PlannedWrite[]>,
  own: OwnWrites,
): void {
  const steps = [...plan].flatMap(([name, writes]) => {
    const sheet = sheets.get(name);
    return sheet ? writes.map((write) => stepOf(sheet, name, write)) : [];
  });
  let done = 0;
  try {
    for (const step of steps) {
      done++;
      step.range.Value2 = asTyped(step.value);
    }
    for (const { sheet, at, range, value } of steps) {
      if (!holds(range, value)) throw wpsErrors.notTaken(sheet, at);
    }
  } catch (error) {
    putBack(steps.slice(0, done).reverse());
    throw error;
  }
  for (const { sheet, range } of steps) own.expect(sheet, range);
}

function stepOf(sheet: WpsSheet, name: string, { row, column, value }: PlannedWrite): Step {
  const at = address(row, column);
  const range = sheet.Range(at);
  return { sheet: name, at, range, value, former: range.Value2, format: range.NumberFormat };
}

function holds(range: WpsRange, value: string | number | null): boolean {
  const now = range.Value2 ?? '';
  if (range.HasFormula === true) return false;
  if (typeof value === 'string' && typeof now === 'number') {
    const percent = PERCENT.exec(value)?.[1];
    return percent !== undefined && Math.abs(now * 100 - Number(percent)) < 1e-9;
  }
  return now === (value ?? '');
}

function putBack(steps: readonly Step[]): void {
  let whole = true;
  for (const { range, former, format } of steps) {
    try {
      if ((range.Value2 ?? '') !== (former ?? '')) range.Value2 = asFormer(former);
      if (range.NumberFormat !== format) range.NumberFormat = format;
      if ((range.Value2 ?? '') !== (former ?? '')) whole = false;
    } catch {
      whole = false;
    }
  }
  if (!whole) throw wpsErrors.halfWritten();
}

function asFormer(value: unknown): unknown {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? asTyped(value) : value;
}

/** `自评表!H12`, for every cell that an array formula fills. */
export function inArrays(
  sheets: ReadonlyMap<string, WpsSheet>,
): (sheet: string, row: number, column: number) => boolean {
  const known = new Map<string, boolean>();
  return (sheet, row, column) => {
    const place = qualified(sheet, address(row, column));
    const filled =
      known.get(place) ?? sheets.get(sheet)?.Range(address(row, column)).HasArray === true;
    known.set(place, filled);
    return filled;
  };
}
