import { defineConfig } from 'vitest/config';

/** The tests of one room and of the whole way through it; no processes, browsers or fuzzing. */
const room = process.env.MUTATION_ROOM ?? 'score';

export default defineConfig({
  test: {
    include: [
      `test/${room}/**/*.test.ts`,
      'test/oracles/**/*.test.ts',
      'test/decisions.test.ts',
      'test/pipeline.test.ts',
      ...(room === 'proof' ? ['test/corpus/claims.test.ts'] : []),
    ],
    testTimeout: 60_000,
  },
});
