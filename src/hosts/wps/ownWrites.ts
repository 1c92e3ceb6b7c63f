import { qualified } from '../../grid/address';
import type { WpsRange, WpsSheet } from './members';

/**
 * Which changes that WPS tells of are our own: those after which a place holds just what we put there. So it does not
 * matter when the news comes, nor that a person types the same once more.
 */
export class OwnWrites {
  private readonly expected = new Map<string, string>();

  /** Notes what a range of a sheet holds now, and its merged area. */
  expect(sheet: string, range: WpsRange): void {
    try {
      const held = content(range);
      this.expected.set(place(sheet, range), held);
      if (range.MergeCells === true) this.expected.set(place(sheet, range.MergeArea), held);
    } catch {
      // Then the pane reads once more than it must.
    }
  }

  /** Forgets the place: the next change there is judged by itself. Never throws. */
  includes(sheet: object, range: object): boolean {
    try {
      const changed = range as WpsRange;
      const at = place((sheet as WpsSheet).Name, changed);
      const held = this.expected.get(at);
      this.expected.delete(at);
      return held !== undefined && held === content(changed);
    } catch {
      return false;
    }
  }
}

const place = (sheet: string, range: WpsRange) => qualified(sheet, range.Address(false, false));

/** All there is in a range; of a merged area only the first cell holds something. */
function content({ Value2 }: WpsRange): string {
  const values: unknown[] = Array.isArray(Value2) ? Value2.flat() : [Value2];
  return JSON.stringify(values.filter((value) => value != null && value !== ''));
}
