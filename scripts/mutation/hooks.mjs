/** Gives the tests this folder's `vitest.mjs` where they ask for vitest. */
const OURS = new URL('vitest.mjs', import.meta.url).href;

export async function resolve(specifier, context, next) {
  return specifier === 'vitest'
    ? { url: OURS, shortCircuit: true }
    : await next(specifier, context);
}
