import {
  examineFile,
  failed,
  madeOf,
  reportResult,
  statedProof,
  type Ways,
  workbookResult,
} from '../../../batch';
import { openDocument } from '../../../hosts/document';
import type { FileResult } from '../../../ledger';
import type { Prose } from '../../../model/proof';
import type { Examination } from '../../../pipeline';
import { proofReport } from '../../../proofreading';
import { bytesOf } from './bytes';
import type { Source } from './source';

/** 读好的自评表 `examination` is null where the workbook cannot be used. */
export interface Book {
  readonly result: FileResult;
  readonly examination: Examination | null;
}

/** 打开的报告 */
export interface Opened {
  readonly file: string;
  readonly prose: Prose;
}

type Turn = () => Promise<void>;

/** Reads and examines a workbook. */
export async function takeWorkbook(source: Source, ways: Ways, turn: Turn): Promise<Book> {
  const { file } = source;
  try {
    const bytes = await bytesOf(source);
    await turn();
    const { examination } = await examineFile(bytes, ways, turn);
    await turn();
    const result = workbookResult(file, madeOf(ways, null), examination);
    return { result, examination };
  } catch (error) {
    return { result: failed(ways, { file, kind: 'workbook' }, null, error), examination: null };
  }
}

/** A report's text, or the result that says why there is none. */
export async function openReport(
  source: Source,
  ways: Ways,
  turn: Turn,
): Promise<Opened | FileResult> {
  const { file } = source;
  try {
    const bytes = await bytesOf(source);
    await turn();
    return { file, prose: openDocument(bytes, file).prose };
  } catch (error) {
    return failed(ways, { file, kind: 'report' }, null, error);
  }
}

/** Proofreads a report, against its form where there is one. */
export async function takeReport(
  { file, prose }: Opened,
  book: Book | null,
  ways: Ways,
  turn: Turn,
): Promise<FileResult> {
  const examination = book?.examination ?? undefined;
  // Nothing is kept between runs here, so nothing needs to be known again by its hash.
  const form = book && examination ? { file: book.result.file, hash: '' } : null;
  const made = { ...madeOf(ways, null), form };
  try {
    await turn();
    const found = proofReport(prose, { examination, outline: ways.outline });
    await turn();
    const forms = examination?.forms ?? [];
    const findings = found.map((finding) => statedProof(finding, forms));
    const units = examination ? (book?.result.units ?? []) : [];
    return reportResult(file, made, prose, findings, units);
  } catch (error) {
    return failed(ways, { file, kind: 'report' }, made, error);
  }
}
