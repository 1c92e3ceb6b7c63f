import { attendance } from './attendance';
import { distributions } from './distributions';
import type { FileResult } from './fileResult';
import type { Ledger, LedgerRow, Outlier, OutlierKind } from './ledger';
import { Copied } from './outliers/copied';
import { lastYear } from './outliers/lastYear';
import { outliersOfForm } from './outliers/ofForm';
import { SentTwice } from './outliers/sentTwice';
import { rowsOf } from './rows';

const KINDS: readonly OutlierKind[] = [
  'sentTwice',
  'farFromRecomputed',
  'fullMarks',
  'equalActuals',
  'noReason',
  'sameSentence',
  'repeatedSentence',
  'lastYear',
];

/** 汇总 Takes the results of files one by one, in the order of their paths, and makes the ledger of them. */
export class LedgerBuilder {
  private readonly rows: LedgerRow[] = [];
  private readonly found: Outlier[] = [];
  private readonly copied = new Copied();
  private readonly twice = new SentTwice();
  private files = 0;

  /** `titles` are the titles of the checks by their codes. */
  constructor(
    private readonly policy: string,
    private readonly titles: ReadonlyMap<string, string> = new Map(),
  ) {}

  add(result: FileResult): void {
    this.files += 1;
    const copyOf = this.twice.copyOf(result);
    this.rows.push(...rowsOf(result, copyOf));
    if (copyOf !== null) {
      this.twice.addCopy(result, copyOf);
      return;
    }
    for (const digest of result.digests) {
      this.twice.addForm(result.file, digest);
      this.found.push(...outliersOfForm(result, digest));
      this.copied.add(digest.unit ?? result.file, result.file, digest.sentences);
    }
    this.found.push(...lastYear(result));
    this.copied.add(result.units[0] ?? result.file, result.file, result.sentences);
  }

  /** `list` are the units that were to report; null where none was given. */
  ledger(list: readonly string[] | null): Ledger {
    const outliers = [...this.twice.outliers(), ...this.found, ...this.copied.outliers()];
    return {
      policy: this.policy,
      files: this.files,
      rows: this.rows,
      outliers: KINDS.flatMap((kind) => outliers.filter((one) => one.kind === kind)),
      distributions: distributions(this.rows, this.titles),
      attendance: list && attendance(list, this.rows),
    };
  }
}
