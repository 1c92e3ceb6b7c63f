import { fileReply, ledgerDocument, letterPlans, listedFindings } from '../../batch';
import { type Ledger, type LedgerRow, letterOf, unitKey } from '../../ledger';
import type { Report } from '../../model/report';
import { toLedgerBook } from '../../write/ledger/toLedgerBook';
import type { Run } from './reading/run';

/** 汇总.xlsx of a ledger; without links, for the page cannot know where the files lie. */
export function ledgerBook(run: Run, ledger: Ledger): Uint8Array {
  const pieces: Uint8Array[] = [];
  const findings = run.inOrder().flatMap(listedFindings);
  toLedgerBook(
    findings,
    () => ledger,
    () => null,
    (piece) => pieces.push(piece),
  );
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** 汇总.json of a ledger; the results of single files and the letters are not kept beside it. */
export function ledgerJson(run: Run, ledger: Ledger): Uint8Array {
  const document = { ...ledgerDocument(run.ways, ledger, () => null), letters: [] };
  return new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`);
}

/** 一个单位的退回意见 */
export interface Letter {
  /** File name without ending. */
  readonly name: string;
  readonly report: Report;
}

/** The letter to the unit of a row, about all its files; null where nothing has to be sent back. */
export function letterTo(run: Run, { file, unit }: LedgerRow): Letter | null {
  const plan = letterPlans(run.inOrder().map(fileReply)).find(
    (one) => one.files.includes(file) && (unit === null || unitKey(one.unit) === unitKey(unit)),
  );
  if (!plan) return null;
  const results = plan.files.flatMap((one) => run.result(one) ?? []);
  const report = letterOf({ unit: plan.unit, results });
  return report && { name: plan.name, report };
}
