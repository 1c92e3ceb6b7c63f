import { closeSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import path from 'node:path';
import { type Ledger, LedgerBuilder } from '../../ledger';
import { UserError } from '../../model/userError';
import { type ListedFinding, toLedgerBook } from '../../write/ledger/toLedgerBook';
import type { LedgerJob, LedgerReply } from './jobs';
import { linkTarget } from './linkTarget';
import { type BatchSettings, PLACES } from './settings';
import { below, readResult, resultPath, writeWhole } from './store';

/** 汇总 Makes the ledger from the results kept, one at a time, and writes 汇总.xlsx and 汇总.json. */
export function writeLedger(settings: BatchSettings, job: LedgerJob): LedgerReply {
  const { out, folder, policy } = settings;
  const builder = new LedgerBuilder(policy);
  let made: Ledger | null = null;
  const ledger = (): Ledger => {
    made ??= builder.ledger(job.list);
    return made;
  };
  const target = (file: string): string => linkTarget(out, below(folder, file));
  writePieces(path.join(out, PLACES.book), (push) =>
    toLedgerBook(findingsOf(out, job.files, builder), ledger, target, push),
  );
  const document = { ...ledgerDocument(settings, ledger()), letters: job.letters };
  writeWhole(path.join(out, PLACES.data), `${JSON.stringify(document, null, 2)}\n`);
  return countsOf(ledger());
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
    const { findings, digests, units } = result;
    for (const finding of findings) {
      const own = digests.find(({ form }) => form === finding.form)?.unit ?? units[0] ?? null;
      yield { file, unit: own, finding };
    }
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

function ledgerDocument({ out, version, outline, profile }: BatchSettings, ledger: Ledger) {
  const { policy, files, rows, outliers, distributions, attendance } = ledger;
  return {
    schema: 1,
    policy,
    outline: outline ?? null,
    profile: profile ?? 'filing',
    version,
    files,
    counts: countsOf(ledger),
    rows: rows.map((row) => ({ ...row, result: resultOf(out, row.file) })),
    outliers,
    distributions,
    attendance,
  };
}

/** 逐户结果 relative to the output folder, with `/`. */
const resultOf = (out: string, file: string): string =>
  path.relative(out, resultPath(out, file)).split(path.sep).join('/');

function countsOf({ files, rows, outliers, attendance }: Ledger): LedgerReply {
  const of = (kind: string) => rows.filter(({ row }) => row === kind).length;
  return {
    files,
    forms: of('form'),
    reports: of('report'),
    unusable: of('unusable'),
    errors: rows.reduce((sum, row) => sum + row.errors, 0),
    outliers: outliers.length,
    missing: attendance?.missing.length ?? null,
  };
}
