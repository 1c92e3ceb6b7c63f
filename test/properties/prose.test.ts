import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compatible } from '../../src/hosts/document';
import type { Place, Prose } from '../../src/model/proof';
import { examine } from '../../src/pipeline';
import { proofReport } from '../../src/proofreading';
import { formWorkbook } from '../support/forms';
import { anyProse } from './anyProse';
import { atMost } from './runs';

const EXAMINATION = examine(
  formWorkbook({ funds: [['年度资金总额', 200, 200, 195, 10, '97.5%', 9.75]] }),
);
const numRuns = atMost(60);
const lineOf = (prose: Prose, { paragraph }: Place) => prose.paragraphs[paragraph]?.text ?? '';

/** Mending may bring a new flaw to light beside it, and some checks name but the first of many. */
const ROUNDS = 40;

/** With every certain correction put in that touches no other, from the end on; the same report where there is none. */
function mended(prose: Prose): Prose {
  const fixes = proofReport(prose).flatMap(({ fix }) => fix ?? []);
  const { taken } = compatible(fixes, () => true);
  if (taken.length === 0) return prose;
  const lines = prose.paragraphs.map(({ text }) => text);
  for (const { place, text } of [...taken].sort((a, b) => b.place.start - a.place.start)) {
    const line = lines[place.paragraph] ?? '';
    lines[place.paragraph] = line.slice(0, place.start) + text + line.slice(place.end);
  }
  return { paragraphs: prose.paragraphs.map((one, at) => ({ ...one, text: lines[at] ?? '' })) };
}

test('any report at all is proofread; every place lies in the text and holds its quote', () => {
  fc.assert(
    fc.property(anyProse, fc.boolean(), (prose, alone) => {
      const found = proofReport(prose, alone ? {} : { examination: EXAMINATION });
      for (const { place, quote, fix, message } of found) {
        expect(message).toMatch(/\p{Script=Han}/u);
        expect(message).not.toMatch(/undefined|NaN|\[object/);
        for (const each of [place, fix?.place ?? null]) {
          if (!each) continue;
          expect(each.start).toBeGreaterThanOrEqual(0);
          expect(each.start).toBeLessThanOrEqual(each.end);
          expect(each.end).toBeLessThanOrEqual(lineOf(prose, each).length);
        }
        if (place) expect(lineOf(prose, place).slice(place.start, place.end)).toBe(quote);
      }
    }),
    { numRuns },
  );
});

test('a correction changes the text, and in the end there is nothing certain left to mend', () => {
  fc.assert(
    fc.property(anyProse, (prose) => {
      for (const { fix } of proofReport(prose)) {
        const { start = 0, end = 0 } = fix?.place ?? {};
        if (fix) expect(fix.text).not.toBe(lineOf(prose, fix.place).slice(start, end));
      }
      let [before, now] = [prose, mended(prose)];
      for (let round = 0; round < ROUNDS && now !== before; round++) {
        [before, now] = [now, mended(now)];
      }
      expect(now).toBe(before);
    }),
    { numRuns: atMost(60) },
  );
});

test('findings do not depend on the report before, nor on being asked twice', () => {
  fc.assert(
    fc.property(anyProse, anyProse, (prose, other) => {
      const first = proofReport(prose);
      proofReport(other);
      expect(proofReport(prose)).toEqual(first);
    }),
    { numRuns: atMost(30) },
  );
});
