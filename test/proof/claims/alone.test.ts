import { describe, expect, test } from 'vitest';
import { aloneIn, linesAlone, NAMES } from './alone';

describe.each(NAMES)('%s by itself', (name) => {
  test.each(aloneIn(name))('$text', ({ text, claims }) => {
    expect(linesAlone(name, text)).toEqual(claims);
  });
});
