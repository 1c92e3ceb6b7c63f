import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reading } from '../../src/model/value';
import { printReading } from '../../src/values/print';
import { readActual, readTarget } from '../../src/values/reading';
import { ACTUALS, TARGETS } from '../values/wordings';
import { RUNS } from './runs';

const WORDINGS = [...TARGETS, ...ACTUALS].map(([text]) => text);
const anyText = fc.oneof(
  fc.constantFrom(...WORDINGS),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .tuple(fc.constantFrom(...WORDINGS), fc.constantFrom(...WORDINGS), fc.nat(20))
    .map(([one, other, cut]) => one.slice(0, cut) + other.slice(cut)),
);

/** Digits and signs as an input method in full width types them. */
const fullWidth = (text: string): string =>
  text.replace(/[0-9.%+,]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const said = (reading: Reading) =>
  JSON.parse(JSON.stringify({ ...reading, text: '', parts: null })) as unknown;

test('any text at all is read, and a number is read as a number', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const reading of [readTarget(text), readActual(text)]) {
        if (reading.value) expect(Number.isFinite(Number(reading.value.toFixed()))).toBe(true);
        if (reading.upper && reading.value) expect(reading.upper.gte(reading.value)).toBe(true);
        expect(printReading(reading)).not.toMatch(/undefined|NaN|\[object/);
      }
    }),
    { numRuns: RUNS },
  );
});

test('digits and signs in full width say the same', () => {
  fc.assert(
    fc.property(fc.constantFrom(...WORDINGS), (text) => {
      expect(said(readTarget(fullWidth(text)))).toEqual(said(readTarget(text)));
      expect(said(readActual(fullWidth(text)))).toEqual(said(readActual(text)));
    }),
    { numRuns: RUNS },
  );
});
