import { address } from '../../grid/address';
import { type Box, boxName, halves, isCell } from './boxes';
import type { WpsRange, WpsSheet } from './members';

/** A question that a range answers for all its cells at once, or not. */
export interface Survey<T> {
  /** The one answer of a range; null where its cells differ. */
  ask(range: WpsRange, single: boolean): T | null;
  /** Told every part of one answer. A cell without any is left out. */
  found(box: Box, answer: T, range: WpsRange): void;
  /** True for a part that need not be asked. */
  known?(box: Box): boolean;
  /** Along what the cells are most alike: parts are cut there last. */
  readonly cut: 'rows' | 'columns';
}

/**
 * Asks a box, and its halves where the answers differ. One answer of several cells counts where the first and the last
 * cell give it too: whether a range speaks for all its cells is not written down for WPS.
 */
export function survey<T extends string | number | boolean>(
  sheet: WpsSheet,
  box: Box,
  about: Survey<T>,
): void {
  if (about.known?.(box)) return;
  const range = sheet.Range(boxName(box));
  const single = isCell(box);
  const answer = about.ask(range, single);
  const ends = [address(box.top, box.left), address(box.bottom, box.right)];
  const agreed =
    answer !== null &&
    (single || ends.every((end) => about.ask(sheet.Range(end), true) === answer));
  if (agreed) about.found(box, answer, range);
  else if (!single) for (const half of halves(box, about.cut)) survey(sheet, half, about);
}
