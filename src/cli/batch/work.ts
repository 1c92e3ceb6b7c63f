import { openDocument } from '../../hosts/document';
import { type FileResult, namedIn, stands } from '../../ledger';
import type { FileReply, Job, Reply } from './jobs';
import { writeLedger } from './ledgerFiles';
import { writeLetter } from './letterFiles';
import { refusedResult } from './refusal';
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
    const read = await readReport(settings, report);
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
  const read = await readReport(settings, report);
  if (!('bytes' in read)) return [read];
  const found = namedIn(textOf(read.bytes, report), candidates);
  const book = found === undefined ? null : await takeWorkbook(settings, found);
  return [await takeReport(settings, report, read, book)];
}

function textOf(bytes: Uint8Array, name: string): string {
  try {
    return openDocument(bytes, name)
      .prose.paragraphs.map(({ text }) => text)
      .join('\n');
  } catch {
    return '';
  }
}

function replyOf(results: readonly FileResult[]): Reply {
  return { kind: 'files', files: results.map(fileReply) };
}

function fileReply(result: FileResult): FileReply {
  const { file, refused, digests, findings, units, kind } = result;
  const errors = findings.filter((one) => one.severity === 'error' && stands(one));
  const ofForm = digests.map(({ form, unit: name }) => ({
    unit: name,
    errors: errors.filter((one) => one.form === form).length,
  }));
  const ofReport = [{ unit: units[0] ?? null, errors: errors.length }];
  return {
    file,
    refused: refused !== null,
    units: refused ? [] : kind === 'report' ? ofReport : ofForm,
  };
}
