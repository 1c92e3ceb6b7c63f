import type { Page } from 'playwright-core';

/** Names of what a page has left in the browser, by the places a page can leave things in. */
export interface Kept {
  readonly local: readonly string[];
  readonly session: readonly string[];
  readonly databases: readonly string[];
  readonly caches: readonly string[];
  readonly cookies: readonly string[];
}

export const NOTHING: Kept = { local: [], session: [], databases: [], caches: [], cookies: [] };

export async function keptIn(page: Page): Promise<Kept> {
  const cookies = await page.context().cookies();
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
    caches: await caches.keys(),
    cookies: document.cookie,
  }));
  return {
    ...kept,
    cookies: [...cookies.map(({ name }) => name), ...(kept.cookies ? [kept.cookies] : [])],
  };
}
