import type { FileResult, Ledger } from '../ledger';
import type { ListedFinding } from '../write/ledger/toLedgerBook';
import type { Ways } from './ways';

/** 总数 What came twice counts once, but as a file. */
export interface LedgerCounts {
  readonly files: number;
  readonly forms: number;
  readonly reports: number;
  readonly unusable: number;
  readonly errors: number;
  readonly outliers: number;
  /** Null where no list was given. */
  readonly missing: number | null;
}

export function countsOf({ files, rows, outliers, attendance }: Ledger): LedgerCounts {
  const counted = rows.filter(({ copyOf }) => copyOf === null);
  const of = (kind: string) => counted.filter(({ row }) => row === kind).length;
  return {
    files,
    forms: of('form'),
    reports: of('report'),
    unusable: of('unusable'),
    errors: counted.reduce((sum, row) => sum + row.errors, 0),
    outliers: outliers.length,
    missing: attendance?.missing.length ?? null,
  };
}

/** 汇总.json `resultOf` gives where the result of a file is kept, relative to the document; null where it is not kept. */
export function ledgerDocument(
  { version, outline, profile }: Ways,
  ledger: Ledger,
  resultOf: (file: string) => string | null,
) {
  const { policy, files, rows, outliers, distributions, attendance } = ledger;
  return {
    schema: 1,
    policy,
    outline: outline ?? null,
    profile: profile ?? 'filing',
    version,
    files,
    counts: countsOf(ledger),
    rows: rows.map((row) => ({ ...row, result: resultOf(row.file) })),
    outliers,
    distributions,
    attendance,
  };
}

/** The findings of a file, each with the unit it concerns. */
export function listedFindings({ file, findings, digests, units }: FileResult): ListedFinding[] {
  return findings.map((finding) => {
    const own = digests.find(({ form }) => form === finding.form)?.unit ?? units[0] ?? null;
    return { file, unit: own, finding };
  });
}
