import { changeOf, headMarksOf, placeOfMark } from '../shared/markChange';
import { marksText } from '../shared/markRecord';
import { type Place, placeOf } from '../shared/place';
import type { PlannedMark } from '../shared/planMarks';
import { refusals } from '../shared/refusals';
import { NoAnswer } from './excelRun';
import { lookAtFills, type Seen } from './lookAtFills';
import { repaint, takeBack } from './repaint';

/** 标注 Marks in the workbook open in Excel (ExcelApi 1.9). */
export class ExcelMarks {
  /** What was kept when last seen: which cells to look at. */
  private text: string | null = null;

  /**
   * These marks in place of all others. One sync to look, one to paint; one more look where other marks turn up than
   * those last seen. Throws `UserError` (protected, output, host) and whatever Office.js throws.
   */
  async replace(plan: readonly PlannedMark[]): Promise<void> {
    const seen = await this.look(plan);
    const change = changeOf(plan, seen);
    const shut = change.repaints.find(({ sheet }) => seen.shut.has(sheet));
    if (shut) throw refusals.protectedMarks(shut.sheet);
    const same = change.repaints.length === 0 && change.text === (seen.kept.text ?? marksText([]));
    if (same) return;
    this.text = null;
    try {
      await repaint(change, seen.kept);
      this.text = change.text;
    } catch (error) {
      if (!(error instanceof NoAnswer)) await takeBack(change, seen);
      throw error;
    }
  }

  private async look(plan: readonly PlannedMark[]): Promise<Seen> {
    const seen = await lookAtFills(placesOf(plan, this.text));
    if (seen.kept.text === this.text) return seen;
    this.text = seen.kept.text;
    const wanted = placesOf(plan, this.text);
    if (wanted.every((place) => seen.fills.has(placeOf(place)))) return seen;
    return await lookAtFills(wanted);
  }
}

/** All cells to look at, none twice. */
function placesOf(plan: readonly PlannedMark[], text: string | null): Place[] {
  const places = new Map<string, Place>(plan.map((one) => [placeOf(one), one]));
  for (const mark of headMarksOf(text)) {
    const place = placeOfMark(mark);
    places.set(placeOf(place), place);
  }
  return [...places.values()];
}
