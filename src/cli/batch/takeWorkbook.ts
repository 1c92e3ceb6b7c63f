import { rmSync } from 'node:fs';
import { examineFile, failed, madeOf, PLACES, workbookResult } from '../../batch';
import type { FileHost } from '../../hosts/file';
import { type FileResult, type Made, reviewEdits } from '../../ledger';
import { UserError } from '../../model/userError';
import type { Examination } from '../../pipeline';
import { examinationDocument } from '../json';
import { type Intake, intake } from './intake';
import type { BatchSettings } from './settings';
import { below, isCurrent, readResult, writeResult, writeWhole } from './store';

/** A workbook taken in: its result is kept; what is examined again is at hand for its reports. */
export interface TakenWorkbook {
  readonly result: FileResult;
  readonly hash: string | null;
  /** Null where the workbook cannot be used. */
  readonly examination: () => Promise<Examination | null>;
}

/** Reads a workbook, and examines it unless the result of the last run holds. Never throws for what is in the file. */
export async function takeWorkbook(settings: BatchSettings, file: string): Promise<TakenWorkbook> {
  let read: Intake;
  try {
    read = intake(settings.folder, file);
  } catch (error) {
    const result = failed(settings, { file, kind: 'workbook' }, null, error);
    writeResult(settings.out, result);
    return { result, hash: null, examination: async () => null };
  }
  const made = madeOf(settings, read.hash);
  const kept = readResult(settings.out, file);
  const { hash } = read;
  if (kept && isCurrent(settings.out, kept, made)) {
    const examination = async () =>
      kept.refused ? null : (await examineFile(read.bytes, settings)).examination;
    return { result: kept, hash, examination };
  }
  const { result, examination } = await worked(settings, file, made, read.bytes);
  if (kept?.review && kept.review !== result.review)
    rmSync(below(settings.out, kept.review), { force: true });
  writeResult(settings.out, result);
  return { result, hash, examination: async () => examination };
}

async function worked(
  settings: BatchSettings,
  file: string,
  made: Made,
  bytes: Uint8Array,
): Promise<{ result: FileResult; examination: Examination | null }> {
  try {
    const { host, examination } = await examineFile(bytes, settings);
    const review = await reviewed(settings, file, host, examination);
    const result: FileResult = {
      ...examinationDocument(file, examination),
      ...workbookResult(file, made, examination, review),
    };
    return { result, examination };
  } catch (error) {
    return { result: failed(settings, { file, kind: 'workbook' }, made, error), examination: null };
  }
}

/** 复核表 Fills the reviewer's columns of a copy, where the form has such. */
async function reviewed(
  { out }: BatchSettings,
  file: string,
  host: FileHost,
  { workbook, forms, scores, findings }: Examination,
): Promise<Pick<FileResult, 'review' | 'reviewRefused'>> {
  const edits = forms.flatMap((form, index) => {
    const [score, grid] = [scores[index], workbook.grids.find((one) => one.sheet === form.sheet)];
    return score && grid ? reviewEdits(grid, form, score, findings, forms) : [];
  });
  if (edits.length === 0) return { review: null, reviewRefused: null };
  try {
    await host.write(edits);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { review: null, reviewRefused: error.message };
  }
  const review = `${PLACES.reviews}/${file}`;
  writeWhole(below(out, review), host.bytes());
  return { review, reviewRefused: null };
}
