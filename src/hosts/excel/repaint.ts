import { UserError } from '../../model/userError';
import { sameFill } from '../shared/keptFill';
import type { MarkChange } from '../shared/markChange';
import { marksText } from '../shared/markRecord';
import { placeOf } from '../shared/place';
import { refusals } from '../shared/refusals';
import { MARKS, textXml } from '../shared/textXml';
import { cellRuns } from './cellRuns';
import { HALF_MARKED } from './errorMessages';
import { changeExcel } from './excelRun';
import { paint } from './fills';
import { type KeptText, putText } from './keptText';
import { lookAtFills, type Seen } from './lookAtFills';

/** One sync. Throws whatever Office.js throws; what came before the step that failed stays done. */
export async function repaint(change: MarkChange, kept: KeptText): Promise<void> {
  const { repaints, meanwhile, text } = change;
  await changeExcel(async (context) => {
    const added = putText(MARKS, context, kept, meanwhile);
    for (const run of cellRuns(repaints, (a, b) => sameFill(a.after, b.after))) {
      const range = context.workbook.worksheets.getItem(run.sheet).getRange(run.address);
      range.untrack();
      const [first] = run.cells;
      if (first) paint(range.format, first.after);
    }
    if (added && text !== meanwhile) added.setXml(textXml(MARKS, text));
    else if (text !== meanwhile) putText(MARKS, context, kept, text);
    await context.sync();
  });
}

/**
 * Undoes what a change that broke off had done, in two syncs: one to look, one to paint. What a person did meanwhile
 * stays. Throws `UserError` (protected) where a sheet turns out to be protected, (host) where that fails too.
 */
export async function takeBack(change: MarkChange, { kept }: Seen): Promise<void> {
  const now = await lookAtFills(change.repaints).catch(() => null);
  if (!now) return;
  const repaints = change.repaints.flatMap((one) => {
    const shown = now.fills.get(placeOf(one));
    const done = shown && sameFill(shown, one.after);
    return done ? [{ ...one, before: one.after, after: one.before }] : [];
  });
  const text = kept.text ?? marksText([]);
  if (repaints.length > 0 || (now.kept.text ?? text) !== text) {
    const meanwhile = now.kept.text ?? text;
    await repaint({ repaints, meanwhile, text }, now.kept).catch(() => {
      throw new UserError(HALF_MARKED.code, HALF_MARKED.message);
    });
  }
  const shut = change.repaints.find(({ sheet }) => now.shut.has(sheet));
  if (shut) throw refusals.protectedMarks(shut.sheet);
}
