import { defineConfig } from 'vitest/config';

const limits = { testTimeout: 60_000, hookTimeout: 120_000 };

/** Tests of what has no side effects, or puts back what it changes: one load of the sources serves many files. */
const PURE = [
  'test/{read,check,score,draft,proof,ledger,values,corpus,trail,write,standalone}/**/*.test.ts',
  'test/hosts/{file,document}/**/*.test.ts',
];

export default defineConfig({
  test: {
    // By itself vitest leaves one core free, which on two is half of them.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/e2e/**', ...PURE],
          ...limits,
        },
      },
      { test: { name: 'pure', include: PURE, isolate: false, ...limits } },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: 'test/e2e/setup.ts',
          ...limits,
        },
      },
    ],
  },
});
