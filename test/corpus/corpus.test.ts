import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Reading, Target } from '../../src/model/value';
import { readActual, readTarget } from '../../src/values/reading';

const file = (name: string) => readFileSync(path.join(import.meta.dirname, name), 'utf8');
const lines = <T>(name: string): T[] =>
  file(name)
    .trimEnd()
    .split('\n')
    .map((line): T => JSON.parse(line));

interface Row {
  readonly target: string | null;
  readonly actual: string | null;
}
type Expected = Readonly<Record<string, string | null>>;
interface Truth {
  readonly row: number;
  readonly target: Expected;
  readonly actual: Expected;
}
interface Miss {
  readonly row: number;
  readonly cell: 'target' | 'actual';
  readonly text: string | null;
  readonly read: Expected;
  /** Why it is missed, written by a person. */
  readonly reason: string;
}

const ROWS = lines<Row>('values.jsonl');
const TRUTH = lines<Truth>('values.truth.jsonl');
const MISSES: Miss[] = JSON.parse(file('values.misses.json'));

/** What the truth names and the reading says otherwise. */
function otherwise(truth: Expected, reading: Reading | Target): Expected | null {
  const said: Record<string, unknown> = { ...reading, value: reading.value?.toFixed() ?? null };
  const wrong = Object.keys(truth).filter((key) => key !== 'text' && truth[key] !== said[key]);
  if (wrong.length === 0) return null;
  return Object.fromEntries(wrong.map((key) => [key, String(said[key])]));
}

function missesOf({ row, target, actual }: Truth): Omit<Miss, 'reason'>[] {
  const wanted = readTarget(target.text ?? '');
  const done = readActual(actual.text ?? '', { target: wanted });
  const pairs = [
    ['target', target, otherwise(target, wanted)],
    ['actual', actual, otherwise(actual, done)],
  ] as const;
  return pairs.flatMap(([cell, { text = null }, read]) =>
    read ? [{ row, cell, text, read }] : [],
  );
}

test('the truth speaks of the rows of the corpus', () => {
  expect(TRUTH.map(({ target, actual }) => ({ target: target.text, actual: actual.text }))).toEqual(
    ROWS.map(({ target, actual }) => ({ target, actual })),
  );
});

test('at least 98 % of the rows are read right, and the misses are the ones that are listed', () => {
  const misses = TRUTH.flatMap(missesOf);
  expect(misses).toEqual(MISSES.map(({ reason, ...miss }) => miss));
  expect(MISSES.every(({ reason }) => reason !== '')).toBe(true);
  const wrongRows = new Set(misses.map(({ row }) => row)).size;
  expect(1 - wrongRows / TRUTH.length).toBeGreaterThanOrEqual(0.98);
});
