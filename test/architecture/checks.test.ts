import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { CHECKS } from '../../src/check';
import { sourceOf } from '../../src/sources';

const TESTS = path.join(import.meta.dirname, '../check');

test('codes are unique and in order', () => {
  const codes = CHECKS.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
});

test.each(CHECKS.map((check) => [check.code, check] as const))(
  '%s has sources, words for people, and a test with both outcomes',
  (code, check) => {
    expect(code).toMatch(/^T\d\d$/);
    expect(check.sources.length).toBeGreaterThan(0);
    for (const source of check.sources) expect(sourceOf(source), source).not.toBeNull();
    for (const words of [check.title, check.looksFor, check.mend])
      expect(words).toMatch(/\p{Script=Han}/u);
    const file = path.join(TESTS, `${code}.test.ts`);
    expect(existsSync(file), file).toBe(true);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(`findingsOf('${code}'`);
    expect(text).toMatch(/toEqual\(\[\]\)/);
    expect(text).toMatch(/toMatchObject\(\[|toHaveLength\(1\)/);
  },
);
