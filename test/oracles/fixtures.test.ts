import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openXlsx } from '../../src/hosts/file';
import type { Form } from '../../src/model/form';
import type { FormScore } from '../../src/model/score';
import { type Decimal, decimal } from '../../src/numbers/decimal';
import { examine } from '../../src/pipeline';
import { POLICY_FILES, policyOf } from '../../src/policies';
import { scoreForm } from '../../src/score';
import { marksBy, type OracleFigure, oracleFigure, oracleFigures } from './figures';

const FIXTURES = new Map(
  ['workbooks', 'layouts'].flatMap((name) => {
    const folder = path.join(import.meta.dirname, '../fixtures', name);
    const files = readdirSync(folder).filter((file) => file.endsWith('.xlsx'));
    return files.map((file) => [file, path.join(folder, file)] as const);
  }),
);
const POLICIES = POLICY_FILES.map(({ id }) => id);
const FIGURES = oracleFigures();

const read = new Map<string, Promise<readonly Form[]>>();
async function readForms(file: string): Promise<readonly Form[]> {
  const bytes = new Uint8Array(readFileSync(FIXTURES.get(file) ?? file));
  return examine(await openXlsx(bytes).read()).forms;
}
function formsOf(file: string): Promise<readonly Form[]> {
  const forms = read.get(file) ?? readForms(file);
  read.set(file, forms);
  return forms;
}

function scoreAt(scores: readonly FormScore[], { form, place }: OracleFigure): Decimal | null {
  const score = scores.find((one) => one.form === form);
  if (place === 'total') return score?.total ?? null;
  if (place === 'execution') return score?.execution?.score ?? null;
  return score?.indicators.find(({ cell }) => cell === place)?.score ?? null;
}

/** Places that the program gives a mark. */
const placesOf = ({ form, execution, indicators }: FormScore): string[] => [
  ...(execution?.score ? [`${form} execution`] : []),
  ...indicators.flatMap(({ cell, score }) => (score ? [`${form} ${cell}`] : [])),
  `${form} total`,
];

test('every fixture is there, under every policy', () => {
  expect([...new Set(FIGURES.map(({ file }) => file))].sort()).toEqual([...FIXTURES.keys()].sort());
  for (const file of FIXTURES.keys()) {
    const told = FIGURES.filter((one) => one.file === file).flatMap(({ policies }) => policies);
    expect([...new Set(told)].sort(), file).toEqual([...POLICIES].sort());
  }
});

test('most marks are worked out by a rule, the others stand as units typed them', () => {
  for (const policy of POLICIES) {
    const { all, byRule } = marksBy(FIGURES, policy);
    expect(all).toBeGreaterThan(6 * FIXTURES.size);
    expect(byRule / all).toBeGreaterThanOrEqual(0.75);
  }
});

test('a line that is no figure, or a figure that is no number, is told', () => {
  expect(oracleFigure('a.xlsx,capped hubei,表!A1 G4,rule,"MIN(1,2)",1')).toMatchObject({
    policies: ['capped', 'hubei'],
    place: 'G4',
    value: '1',
  });
  expect(() => oracleFigure('a.xlsx,capped,表!A1 G4,rule,1/0,#DIV/0!')).toThrow('no figure');
  expect(() => oracleFigure('a.xlsx,capped,表!A1 G4,7,7')).toThrow('no figure');
});

describe.each([...FIXTURES.keys()])('%s', (file) => {
  test.each(POLICIES)('is scored by %s as LibreOffice works it out', async (policy) => {
    const forms = await formsOf(file);
    const scores = forms.map((form) => scoreForm(form, policyOf(policy)));
    const own = FIGURES.filter((one) => one.file === file && one.policies.includes(policy));
    const places = own.map(({ form, place }) => `${form} ${place}`);
    expect(places.sort()).toEqual(scores.flatMap(placesOf).sort());
    for (const figure of own)
      expect(scoreAt(scores, figure)?.toFixed(), `${figure.form} ${figure.place}`).toBe(
        decimal(figure.value).toFixed(),
      );
  });
});
