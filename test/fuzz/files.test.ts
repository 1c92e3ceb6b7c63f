import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atMost } from '../properties/runs';
import { isSlow, measured } from './limits';
import { documentOutcome, type Outcome, workbookOutcome } from './outcome';
import { documents, workbooks } from './samples';
import { spoilt } from './spoilt';

const CASES = atMost(24);

/** Every file within the time stated; counted, so that a fuzzer that spoils nothing, or everything, is seen. */
async function outcomes(
  files: readonly Uint8Array[],
  run: (bytes: Uint8Array) => Promise<Outcome>,
): Promise<{ readonly results: number; readonly refusals: number }> {
  let results = 0;
  let refusals = 0;
  await fc.assert(
    fc.asyncProperty(spoilt(files), async (bytes) => {
      const { result, cost } = await measured(() => run(bytes));
      expect(isSlow(cost), `${Math.round(cost)} ms`).toBe(false);
      if (result === 'result') results++;
      else refusals++;
    }),
    { numRuns: CASES },
  );
  return { results, refusals };
}

test('unspoilt they all end in a result', async () => {
  for (const file of workbooks()) expect(await workbookOutcome(file)).toBe('result');
  for (const file of await documents()) expect(await documentOutcome(file)).toBe('result');
});

test('a spoilt workbook ends in a result or in one line', async () => {
  const { results, refusals } = await outcomes(workbooks(), workbookOutcome);
  expect(Math.min(results, refusals)).toBeGreaterThan(CASES / 10);
});

test('a spoilt report ends in a result or in one line', async () => {
  const { results, refusals } = await outcomes(await documents(), documentOutcome);
  expect(Math.min(results, refusals)).toBeGreaterThan(CASES / 10);
});
