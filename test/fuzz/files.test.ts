import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atMost } from '../properties/runs';
import { documentOutcome, type Outcome, workbookOutcome } from './outcome';
import { documents, workbooks } from './samples';
import { spoilt } from './spoilt';

const ONE_LINE = /^[^\n\r]*\p{Script=Han}[^\n\r]*$/u;

const CASES = atMost(24);

/** Counted, so that a fuzzer that spoils nothing, or everything, is seen. */
async function outcomes(
  files: readonly Uint8Array[],
  run: (bytes: Uint8Array) => Promise<Outcome>,
): Promise<{ readonly results: number; readonly refusals: number }> {
  let results = 0;
  const messages: string[] = [];
  await fc.assert(
    fc.asyncProperty(spoilt(files), async (bytes) => {
      const outcome = await run(bytes);
      if (outcome === 'result') results++;
      else {
        expect(outcome.message).toMatch(ONE_LINE);
        messages.push(outcome.message);
      }
    }),
    { numRuns: CASES },
  );
  return { results, refusals: messages.length };
}

test('a spoilt workbook ends in a result or in one line', async () => {
  const { results, refusals } = await outcomes(workbooks(), workbookOutcome);
  expect(Math.min(results, refusals)).toBeGreaterThan(CASES / 10);
});

test('a spoilt report ends in a result or in one line', async () => {
  const { results, refusals } = await outcomes(await documents(), documentOutcome);
  expect(Math.min(results, refusals)).toBeGreaterThan(CASES / 10);
});

test('unspoilt they all end in a result', async () => {
  for (const file of workbooks()) expect(await workbookOutcome(file)).toBe('result');
  for (const file of await documents()) expect(await documentOutcome(file)).toBe('result');
});
