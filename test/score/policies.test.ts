import { expect, test } from 'vitest';
import { policyFileSchema } from '../../src/model/policy';
import { sourceSchema } from '../../src/model/source';
import { decimal } from '../../src/numbers/decimal';
import { POLICY_FILES, policyOf } from '../../src/policies';
import { gradeOf } from '../../src/policies/grade';
import { SOURCES, sourceOf } from '../../src/sources';

test.each(POLICY_FILES.map((file) => [file.id, file] as const))(
  '%s is valid data with known sources',
  (id, file) => {
    expect(policyFileSchema.parse(file)).toEqual(file);
    const policy = policyOf(id);
    for (const rule of Object.values(policy.rules))
      expect(sourceOf(rule.source)?.id).toBe(rule.source);
  },
);

test('sources are valid and named once', () => {
  for (const source of SOURCES) expect(sourceSchema.parse(source)).toEqual(source);
  expect(new Set(SOURCES.map(({ id }) => id)).size).toBe(SOURCES.length);
});

test('exactly one policy applies to each id and year', () => {
  for (const { id } of POLICY_FILES) {
    for (let year = 2010; year <= 2040; year++) {
      const apply = POLICY_FILES.filter(
        ({ id: other, years }) =>
          other === id &&
          (years.from === null || years.from <= year) &&
          (years.to === null || year <= years.to),
      );
      expect(apply).toHaveLength(1);
    }
  }
});

test('an unknown policy is a sentence that names the known ones', () => {
  expect(() => policyOf('mars-2030')).toThrow(
    /没有名为“mars-2030”的评分办法.*national-2020、.*jiangxi-2023、/,
  );
});

test.each([
  ['90', '优'],
  ['89.99', '良'],
  ['80', '良'],
  ['60', '中'],
  ['59.99', '差'],
  ['0', '差'],
])('%s is %s', (total, grade) => {
  expect(gradeOf(policyOf('national-2020'), decimal(total))).toBe(grade);
});
