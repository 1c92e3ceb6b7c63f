import { address, position, qualified } from '../../grid/address';
import { hasColour, type KeptFill, markFill, sameFill } from './keptFill';
import { type KeptMark, marksOf, marksText } from './markRecord';
import { type Place, placeOf } from './place';
import type { PlannedMark } from './planMarks';

/** What a program says of marks at one moment. */
export interface MarksSeen {
  /** What is kept of them. */
  readonly kept: { readonly text: string | null };
  /** Backgrounds by `自评表!H12`; null for a gradient. Cells of sheets that are not there are missing. */
  readonly fills: ReadonlyMap<string, KeptFill | null>;
  /** Names of those of the sheets that are protected. */
  readonly shut: ReadonlySet<string>;
}

/** A cell whose background changes. */
export interface Repaint extends Place {
  readonly before: KeptFill;
  readonly after: KeptFill;
}

/** What to paint, no cell twice; what is kept while that goes on, so that no colour of ours is ever without record, and what in the end. */
export interface MarkChange {
  readonly repaints: readonly Repaint[];
  readonly meanwhile: string;
  readonly text: string;
}

/** The marks in a text; the program itself keeps a merge of one colour. */
export function headMarksOf(text: string | null): KeptMark[] {
  return marksOf(text).filter((mark) => !mark.covered);
}

export function placeOfMark({ sheet, address: at }: KeptMark): Place {
  return { sheet, ...(position(at) ?? { row: 0, column: 0 }) };
}

/** What replaces all marks by those planned. Throws `UserError` (output). */
export function changeOf(plan: readonly PlannedMark[], seen: Omit<MarksSeen, 'shut'>): MarkChange {
  const repaints = new Map<string, Repaint>();
  const set = (place: Place, after: KeptFill) => {
    const before = seen.fills.get(placeOf(place));
    if (before && !sameFill(before, after)) {
      repaints.set(placeOf(place), { ...place, before, after });
    } else repaints.delete(placeOf(place));
  };
  const old = headMarksOf(seen.kept.text);
  const ours = new Map<string, KeptMark>();
  const left: KeptMark[] = [];
  for (const mark of old) {
    const place = placeOfMark(mark);
    const now = seen.fills.get(placeOf(place));
    if (now === undefined) left.push(mark);
    if (!now || !hasColour(now, mark.colour)) continue;
    ours.set(placeOf(place), mark);
    set(place, mark.fill);
  }
  const marks = plan.flatMap((one): KeptMark[] => {
    const known = ours.get(placeOf(one));
    const fill = known?.fill ?? seen.fills.get(placeOf(one));
    if (!fill) return [];
    const { sheet, row, column, colour } = one;
    set(one, markFill(colour));
    return [{ ...known, sheet, address: address(row, column), colour, fill }];
  });
  const fresh = new Set(marks.map((mark) => qualified(mark.sheet, mark.address)));
  const others = old.filter((mark) => !fresh.has(qualified(mark.sheet, mark.address)));
  return {
    repaints: [...repaints.values()],
    meanwhile: marksText([...others, ...marks]),
    text: marksText([...left, ...marks]),
  };
}
