import { closeSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import path from 'node:path';
import { CHECK_TITLES, ledgerDocument, listedFindings, PLACES } from '../../batch';
import { type Ledger, LedgerBuilder } from '../../ledger';
import { UserError } from '../../model/userError';
import { type ListedFinding, toLedgerBook } from '../../write/ledger/toLedgerBook';
import type { LedgerDocument, LedgerJob } from './jobs';
import { linkTarget } from './linkTarget';
import type { BatchSettings } from './settings';
import { below, readResult, resultPath } from './store';

/** 汇总 Makes the ledger from the results kept, one at a time, and writes 汇总.xlsx; gives what 汇总.json is to say. */
export function writeLedger(settings: BatchSettings, job: LedgerJob): LedgerDocument {
  const { out, folder, policy } = settings;
  const builder = new LedgerBuilder(policy, CHECK_TITLES);
  let made: Ledger | null = null;
  const ledger = (): Ledger => {
    made ??= builder.ledger(job.list);
    return made;
  };
  const targets = new Map<string, string>();
  const target = (file: string): string => {
    const known = targets.get(file) ?? linkTarget(out, below(folder, file));
    targets.set(file, known);
    return known;
  };
  writePieces(path.join(out, PLACES.book), (push) =>
    toLedgerBook(findingsOf(out, job.files, builder), ledger, target, push),
  );
  return ledgerDocument(settings, ledger(), (file) => resultOf(out, file));
}

function kept(out: string, file: string) {
  const result = readResult(out, file);
  if (!result) throw new UserError('output', `逐户结果被移走或改动（${file}），请重新运行。`);
  return result;
}

/** The findings of all files; each result is read once, and told to the builder. */
function* findingsOf(
  out: string,
  files: readonly string[],
  builder: LedgerBuilder,
): Generator<ListedFinding, void> {
  for (const file of files) {
    const result = kept(out, file);
    builder.add(result);
    yield* listedFindings(result);
  }
}

/** Writes a file piece by piece beside its place, then renames it into it. */
function writePieces(place: string, write: (push: (piece: Uint8Array) => void) => void): void {
  const draft = path.join(path.dirname(place), `.${path.basename(place)}.tmp`);
  try {
    mkdirSync(path.dirname(place), { recursive: true });
    const descriptor = openSync(draft, 'w');
    try {
      write((piece) => writeSync(descriptor, piece));
    } finally {
      closeSync(descriptor);
    }
    renameSync(draft, place);
  } catch (error) {
    if (error instanceof UserError || !(error instanceof Error) || !('syscall' in error))
      throw error;
    throw new UserError(
      'output',
      `无法写入 ${place}：请检查写入权限、磁盘空间和文件是否正被打开。`,
    );
  }
}

/** 逐户结果 relative to the output folder, with `/`. */
const resultOf = (out: string, file: string): string =>
  path.relative(out, resultPath(out, file)).split(path.sep).join('/');
