import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { CHECKS } from '../../src/check';
import { PROOF_CHECKS } from '../../src/proof';
import { sourceOf } from '../../src/sources';

const ROOT = path.join(import.meta.dirname, '../..');
const NONE = /toEqual\(\[\]\)/;
const SOME = /toMatchObject\(\[|toMatchObject\([A-Z\w]+\)|toHaveLength\([1-9]/;

const textOf = (file: string): string => {
  const whole = path.join(ROOT, file);
  expect(existsSync(whole), file).toBe(true);
  return readFileSync(whole, 'utf8');
};

/** The top-level tests of a file, each with its title and what follows it. */
const testsOf = (text: string): string[] => text.split(/^(?=test\b|describe\b)/m).slice(1);

/** A boundary case is a test whose title opens with `boundary:`. */
const isBoundary = (body: string): boolean => /^[\s\S]*?\(\s*['"`]boundary: /.test(body);

/** True where a case that is called a boundary looks at what passes and at what does not. */
const hasBothSides = (text: string): boolean =>
  testsOf(text)
    .filter((body) => isBoundary(body.slice(0, body.search(/=>\s*\{/) + 1)))
    .some((body) => NONE.test(body) && SOME.test(body));

test('codes are unique and in order', () => {
  const codes = CHECKS.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
});

const BY_CODE = CHECKS.map((check) => [check.code, check] as const);

test.each(BY_CODE)('%s has words for people and sources that exist', (code, check) => {
  expect(code).toMatch(/^T\d\d$/);
  expect(check.sources.length).toBeGreaterThan(0);
  for (const source of check.sources) expect(sourceOf(source), source).not.toBeNull();
  for (const words of [check.title, check.looksFor, check.mend])
    expect(words).toMatch(/\p{Script=Han}/u);
});

test.each(BY_CODE)('%s has a file and a page of its own', (code) => {
  expect(textOf(`src/check/${code}.ts`)).toContain(`code: '${code}'`);
  expect(textOf(`docs/checks/${code}.md`)).toContain(`# ${code} `);
  expect(textOf('docs/checks/README.md')).toContain(`(${code}.md)`);
});

test.each(BY_CODE)('%s has a test with both outcomes and names cell and severity', (code) => {
  const text = textOf(`test/check/${code}.test.ts`);
  expect(text).toContain(`findingsOf('${code}'`);
  expect(text).toMatch(NONE);
  expect(text).toMatch(SOME);
  expect(text).toMatch(/自评表!|!G\\d/);
  expect(text).toContain('severity');
});

test.each(BY_CODE)('%s has a boundary case that looks at both sides', (code) => {
  expect(hasBothSides(textOf(`test/check/${code}.test.ts`)), `${code}: no “boundary: …”`).toBe(
    true,
  );
});

test('codes of the report’s checks are unique and in order', () => {
  const codes = PROOF_CHECKS.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
});

const PROOFS = PROOF_CHECKS.map((check) => [check.code, check] as const);

test.each(PROOFS)('%s has words for people and sources that exist', (code, check) => {
  expect(code).toMatch(/^R\d\d$/);
  expect(check.sources.length).toBeGreaterThan(0);
  for (const source of check.sources) expect(sourceOf(source), source).not.toBeNull();
  for (const words of [check.title, check.looksFor, check.mend])
    expect(words).toMatch(/\p{Script=Han}/u);
});

test.each(PROOFS)('%s has a file and a page of its own', (code) => {
  expect(textOf(`src/proof/${code}.ts`)).toContain(`code: '${code}'`);
  expect(textOf(`docs/checks/${code}.md`)).toContain(`# ${code} `);
  expect(textOf('docs/checks/README.md')).toContain(`(${code}.md)`);
});

test.each(PROOFS)('%s has a test with both outcomes and names words and severity', (code) => {
  const text = textOf(`test/proof/${code}.test.ts`);
  expect(text).toContain(`findingsOf('${code}'`);
  expect(text).toMatch(NONE);
  expect(text).toMatch(SOME);
  expect(text).toMatch(/quote|found|expected/);
  expect(text).toContain('severity');
});

test.each(PROOFS)('%s has a boundary case that looks at both sides', (code) => {
  expect(hasBothSides(textOf(`test/proof/${code}.test.ts`)), `${code}: no “boundary: …”`).toBe(
    true,
  );
});
