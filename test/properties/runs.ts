import fc from 'fast-check';

/** Cases of each property: few at every commit, 10,000 by `npm run fuzz`. */
export const RUNS = Number(process.env.FUZZ_RUNS ?? 300);

/** Whoever gives no seed gets the same cases every time; `npm run fuzz` takes a new one and prints it. */
export const SEED = Number(process.env.FUZZ_SEED ?? 9);

/** As many cases as said, for properties whose cases cost more; all of them by `npm run fuzz`. */
export const atMost = (cases: number): number =>
  process.env.FUZZ_RUNS === undefined ? Math.min(cases, RUNS) : RUNS;

fc.configureGlobal({ seed: SEED });
