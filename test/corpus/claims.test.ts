import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type ClaimRow, judgeCorpus, settledByQuote } from './claims';

const file = (name: string) => readFileSync(path.join(import.meta.dirname, name), 'utf8');

interface Exception {
  readonly row: number;
  readonly quote: string;
  readonly kind: 'miss' | 'false alarm';
  /** Why it stands, written by a person. */
  readonly reason: string;
}

const ROWS = file('claims.jsonl')
  .trimEnd()
  .split('\n')
  .map((line): ClaimRow => JSON.parse(line));
const EXCEPTIONS: Exception[] = JSON.parse(file('claims.misses.json'));

test('of the claims a quote can settle at least 90 % of the wrong ones are found, and 95 % of what is found is wrong', () => {
  const { recall, precision } = judgeCorpus(ROWS);
  expect(recall).toBeGreaterThanOrEqual(0.9);
  expect(precision).toBeGreaterThanOrEqual(0.95);
});

test('misses and false alarms are the ones that are listed, each with its reason', () => {
  const { misses, falseAlarms } = judgeCorpus(ROWS);
  const found = [
    ...misses.map((row) => ({ row, quote: ROWS[row]?.quote, kind: 'miss' })),
    ...falseAlarms.map((row) => ({ row, quote: ROWS[row]?.quote, kind: 'false alarm' })),
  ];
  expect(found).toEqual(EXCEPTIONS.map(({ reason, ...exception }) => exception));
  expect(EXCEPTIONS.every(({ reason }) => reason !== '')).toBe(true);
});

test('most of the claims are settled by the quote, so that the figures mean something', () => {
  expect(ROWS.filter(settledByQuote).length).toBeGreaterThan(100);
});
