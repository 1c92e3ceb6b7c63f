import { fileReply, refusedResult, workbookNamed } from '../../batch';
import { openDocument } from '../../hosts/document';
import type { FileResult } from '../../ledger';
import type { Job, Reply } from './jobs';
import { writeLedger } from './ledgerFiles';
import { writeLetter } from './letterFiles';
import type { BatchSettings } from './settings';
import { writeResult } from './store';
import { readReport, takeReport } from './takeReport';
import { takeWorkbook } from './takeWorkbook';

/** Does one job. Throws `UserError` (`output`) where something cannot be written. */
export async function work(settings: BatchSettings, job: Job): Promise<Reply> {
  switch (job.kind) {
    case 'unit':
      return replyOf(await unit(settings, job.workbook, job.reports));
    case 'open':
      return replyOf(await open(settings, job.report, new Map(job.candidates)));
    case 'refuse': {
      const results = job.files.map((one) => refusedResult(settings, one));
      for (const result of results) writeResult(settings.out, result);
      return replyOf(results);
    }
    case 'letter':
      return { kind: 'letter', letter: await writeLetter(settings.out, job.letter) };
    case 'ledger':
      return { kind: 'ledger', ledger: writeLedger(settings, job.ledger) };
  }
}

async function unit(
  settings: BatchSettings,
  workbook: string | null,
  reports: readonly string[],
): Promise<FileResult[]> {
  const book = workbook === null ? null : await takeWorkbook(settings, workbook);
  const results = book ? [book.result] : [];
  for (const report of reports) {
    const read = readReport(settings, report);
    results.push('bytes' in read ? await takeReport(settings, report, read, book) : read);
  }
  return results;
}

/** Of a report whose name tells no workbook: looks for the name of a unit in its text. */
async function open(
  settings: BatchSettings,
  report: string,
  candidates: ReadonlyMap<string, readonly string[]>,
): Promise<FileResult[]> {
  const read = readReport(settings, report);
  if (!('bytes' in read)) return [read];
  const found = named(read.bytes, report, candidates);
  const book = found === undefined ? null : await takeWorkbook(settings, found);
  return [await takeReport(settings, report, read, book)];
}

function named(
  bytes: Uint8Array,
  name: string,
  candidates: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  try {
    return workbookNamed(openDocument(bytes, name).prose, candidates);
  } catch {
    return undefined;
  }
}

function replyOf(results: readonly FileResult[]): Reply {
  return { kind: 'files', files: results.map(fileReply) };
}
