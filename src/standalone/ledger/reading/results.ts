import {
  type FileReply,
  fileReply,
  planOf,
  refusedResult,
  type UnitFiles,
  unitsIn,
  type Ways,
  workbookNamed,
} from '../../../batch';
import type { FileResult } from '../../../ledger';
import type { Source } from './source';
import { type Book, openReport, takeReport, takeWorkbook } from './take';

/**
 * 逐个文件的结果 Yields what comes of each file, one at a time; of a file that is done only its result is kept. `turn` is
 * called between the pieces of work. Never throws for what is in a file.
 */
export async function* resultsOf(
  sources: readonly Source[],
  ways: Ways,
  turn: () => Promise<void>,
): AsyncGenerator<FileResult, void> {
  const at = new Map(sources.map((source) => [source.file, source]));
  const { units, open, refused } = planOf(sources);
  const replies = new Map<string, FileReply>();
  for (const one of refused) yield refusedResult(ways, one);
  for (const unit of units) {
    for await (const result of ofUnit(unit, at, ways, turn)) {
      replies.set(result.file, fileReply(result));
      yield result;
    }
  }
  for (const [file, books] of open) {
    const source = at.get(file);
    if (!source) continue;
    const candidates = books.map((book) => [book, unitsIn(replies.get(book))] as const);
    yield await ofOpenReport(source, new Map(candidates), at, ways, turn);
  }
}

async function* ofUnit(
  { workbook, reports }: UnitFiles,
  at: ReadonlyMap<string, Source>,
  ways: Ways,
  turn: () => Promise<void>,
): AsyncGenerator<FileResult, void> {
  const form = workbook === null ? undefined : at.get(workbook);
  const book = form ? await takeWorkbook(form, ways, turn) : null;
  if (book) yield book.result;
  for (const report of reports) {
    const source = at.get(report);
    if (!source) continue;
    const opened = await openReport(source, ways, turn);
    yield 'refused' in opened ? opened : await takeReport(opened, book, ways, turn);
  }
}

/** A report whose text alone tells its workbook, which is read once more. */
async function ofOpenReport(
  source: Source,
  candidates: ReadonlyMap<string, readonly string[]>,
  at: ReadonlyMap<string, Source>,
  ways: Ways,
  turn: () => Promise<void>,
): Promise<FileResult> {
  const opened = await openReport(source, ways, turn);
  if ('refused' in opened) return opened;
  const named = workbookNamed(opened.prose, candidates);
  const form = named === undefined ? undefined : at.get(named);
  const book: Book | null = form ? await takeWorkbook(form, ways, turn) : null;
  return await takeReport(opened, book, ways, turn);
}
