import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openXlsx } from '../../src/hosts/file';
import { type Decimal, decimal } from '../../src/numbers/decimal';
import { type Examination, examine } from '../../src/pipeline';

const FOLDERS = ['workbooks', 'layouts'].map((name) =>
  path.join(import.meta.dirname, '../fixtures', name),
);
const LINE = /^([^,]*),([^,]*),(.*) (execution|total|[A-Z]+\d+),(.*),([^,]*)$/;

interface Figure {
  readonly file: string;
  readonly policy: string;
  readonly form: string;
  /** The score's cell, or what it is the score of. */
  readonly place: string;
  readonly value: string;
}

/** What LibreOffice makes of every scored fixture, by formulas of its own: see fixtures.py. */
const FIGURES: Figure[] = readFileSync(path.join(import.meta.dirname, 'fixtures.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [, file = '', policy = '', form = '', place = '', , value = ''] = LINE.exec(line) ?? [];
    return { file, policy, form, place, value };
  });

const RUNS = [...new Set(FIGURES.map(({ file, policy }) => `${file} ${policy}`))].map(
  (run) => run.split(' ') as [string, string],
);

async function examined(file: string, policy: string): Promise<Examination> {
  const found = FOLDERS.map((folder) => path.join(folder, file)).find(existsSync) ?? file;
  return examine(await openXlsx(new Uint8Array(readFileSync(found))).read(), { policy });
}

function scoreAt({ forms, scores }: Examination, { form, place }: Figure): Decimal | null {
  const score = scores[forms.findIndex(({ id }) => id === form)];
  if (place === 'total') return score?.total ?? null;
  if (place === 'execution') return score?.execution?.score ?? null;
  return score?.indicators.find(({ cell }) => cell === place)?.score ?? null;
}

test('every fixture is there under two policies, and most of its rows', () => {
  expect(RUNS.length).toBeGreaterThanOrEqual(36);
  expect(FIGURES.length).toBeGreaterThanOrEqual(6 * RUNS.length);
});

describe.each(RUNS)('%s by %s', (file, policy) => {
  test('is scored as LibreOffice works it out', async () => {
    const examination = await examined(file, policy);
    const own = FIGURES.filter((one) => one.file === file && one.policy === policy);
    for (const figure of own)
      expect(scoreAt(examination, figure)?.toFixed(), `${figure.form} ${figure.place}`).toBe(
        decimal(figure.value).toFixed(),
      );
  });
});
