import { describe, expect, test } from 'vitest';
import { linesOf, TABLES, toldIn } from './told';

describe.each(TABLES)('%s', (table) => {
  test.each(toldIn(table))('$text', ({ text, claims }) => {
    expect(linesOf(text)).toEqual(claims);
  });
});

test('every table tells of what is right and of what is wrong', () => {
  const silent = TABLES.filter((table) => {
    const claims = toldIn(table).flatMap((told) => told.claims);
    return claims.every((line) => line.startsWith('holds'));
  });
  expect(silent).toEqual(['usual']);
});
