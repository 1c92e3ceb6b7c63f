import type { Workbook } from '../../model/grid';
import { MEMO } from '../shared/textXml';
import { NO_MERGES } from './errorMessages';
import { askExcel, NoAnswer } from './excelRun';
import { gridOf } from './gridOf';
import { type KeptText, keptTextOf, queueText, readText } from './keptText';
import { type QueuedSheet, queueSheet } from './queueSheet';
import { offers, WITH_MERGES } from './requirements';

/** Sheets asked for blindly in the first sync; a workbook with more costs a second. */
export const SHEETS_IN_ONE_SYNC = 30;

/** A workbook as read, with Excel's own id of each sheet by name. */
export interface ReadWorkbook {
  readonly workbook: Workbook;
  readonly sheetIds: ReadonlyMap<string, string>;
  /** No sheets may be added. */
  readonly structureProtected: boolean;
  /** Null where Excel would not tell. */
  readonly memo: KeptText | null;
}

interface Book {
  readonly sheets: Excel.WorksheetCollection;
  readonly active: Excel.Worksheet;
  readonly protection: Excel.WorkbookProtection;
}

/** Queues the names of all sheets, the sheet shown, and whether sheets may be added. */
function queueBook({ workbook }: Excel.RequestContext): Book {
  const { worksheets: sheets, protection } = workbook;
  sheets.load('items/name');
  const active = sheets.getActiveWorksheet();
  active.load('name');
  protection.load('protected');
  return { sheets, active, protection };
}

function delivered(
  { active, protection }: Book,
  queued: readonly QueuedSheet[],
  memo: KeptText | null,
): ReadWorkbook {
  return {
    workbook: { grids: queued.map(gridOf), active: active.name, memo: memo?.text ?? null },
    memo,
    sheetIds: new Map(queued.map(({ sheet }) => [sheet.name, sheet.id])),
    structureProtected: protection.protected,
  };
}

/** The first sheet and its successors as a chain: past the last sheet come null objects. */
function queueChain(sheets: Excel.WorksheetCollection, withMerges: boolean): QueuedSheet[] {
  const queued: QueuedSheet[] = [];
  let sheet = sheets.getFirst(false);
  for (let n = 0; n < SHEETS_IN_ONE_SYNC; n++) {
    if (n > 0) sheet = sheet.getNextOrNullObject(false);
    queued.push(queueSheet(sheet, withMerges));
  }
  return queued;
}

/**
 * One sync, whatever the size; two where there are more than `SHEETS_IN_ONE_SYNC` sheets, and two more where several
 * texts were remembered.
 */
async function readAtOnce(withMerges: boolean): Promise<ReadWorkbook> {
  return await askExcel(async (context) => {
    const book = queueBook(context);
    const chain = queueChain(book.sheets, withMerges);
    const memo = queueText(MEMO, context);
    await context.sync();
    const queued = chain.filter(({ sheet }) => !sheet.isNullObject);
    const rest = book.sheets.items.slice(queued.length);
    if (rest.length > 0) {
      queued.push(...rest.map((sheet) => queueSheet(sheet, withMerges)));
      await context.sync();
    }
    return delivered(book, queued, await keptTextOf(memo));
  });
}

/**
 * One sync a sheet, one for what was remembered, and one more where a sheet has over 512 merges, which Excel refuses to tell. For workbooks too
 * big for one answer.
 */
async function readOneByOne(withMerges: boolean): Promise<ReadWorkbook> {
  return await askExcel(async (context) => {
    const book = queueBook(context);
    await context.sync();
    const queued: QueuedSheet[] = [];
    for (const sheet of book.sheets.items) {
      const one = queueSheet(sheet, withMerges);
      const whole = await context.sync().then(
        () => true,
        (error: unknown) => {
          if (!withMerges) throw error;
          return false;
        },
      );
      const other = whole ? one : queueSheet(sheet, false);
      if (!whole) await context.sync();
      queued.push(other);
    }
    return delivered(book, queued, await readText(MEMO, context).catch(() => null));
  });
}

/** Reads every sheet. Throws whatever Office.js throws. */
export async function readWorkbook(): Promise<ReadWorkbook> {
  const withMerges = offers(WITH_MERGES);
  const read = await readAtOnce(withMerges).catch((error: unknown) => {
    if (error instanceof NoAnswer) throw error;
    return readOneByOne(withMerges);
  });
  if (withMerges) return read;
  return { ...read, workbook: { ...read.workbook, notice: NO_MERGES } };
}
