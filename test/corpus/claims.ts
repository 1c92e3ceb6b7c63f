import { claimsOf } from '../../src/proof/claims';

/** One line of `claims.jsonl`. */
export interface ClaimRow {
  readonly quote: string;
  readonly stated: number | string | null;
  /** How it was worked out, e.g. `6842/8044*100`. */
  readonly by: string;
  readonly consistent: boolean;
  readonly severity: string | null;
}

const NUMBERS = /\d+(?:\.\d+)?/g;
const numbersIn = (text: string): string[] => text.replaceAll(',', '').match(NUMBERS) ?? [];

/** True where the figures the claim is worked out from stand in the quote; 100 as the factor of a percentage is none. */
export function settledByQuote({ quote, by }: ClaimRow): boolean {
  const told = new Set(numbersIn(quote));
  const figures = numbersIn(by.replace(/\*100\b|\/10000\b|\*10000\b|,2\)$/g, ''));
  return figures.length > 0 && figures.every((figure) => told.has(figure));
}

/** True where anything in the quote is found amiss; a base that should be said is no defect of the arithmetic. */
export const isFlagged = ({ quote }: ClaimRow): boolean =>
  claimsOf({ paragraphs: [{ text: quote, cell: null, level: null }] }).some(
    ({ verdict }) => verdict !== 'holds' && verdict !== 'base',
  );

/** Recall of the wrong claims and precision of what is flagged, over the claims their quotes can settle; rows count from 0. */
export function judgeCorpus(rows: readonly ClaimRow[]) {
  const flagged = rows.map(isFlagged);
  const indices = rows
    .map((_, index) => index)
    .filter((index) => {
      const row = rows[index];
      return row !== undefined && settledByQuote(row);
    });
  const wrong = indices.filter((index) => rows[index]?.consistent === false);
  const found = wrong.filter((index) => flagged[index]);
  const falseAlarms = rows.flatMap((row, index) =>
    row.consistent && flagged[index] ? [index] : [],
  );
  return {
    settled: indices.length,
    wrong: wrong.length,
    found: found.length,
    misses: wrong.filter((index) => !flagged[index]),
    falseAlarms,
    recall: found.length / wrong.length,
    precision: found.length / (found.length + falseAlarms.length),
  };
}
