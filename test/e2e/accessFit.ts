import type { Page, ViewportSize } from 'playwright-core';
import { expect } from 'vitest';

/** At 200 % the browser has half the room: a window of 1280 × 860 shows as much as one of this size. */
export const ZOOMED: ViewportSize = { width: 640, height: 430 };
/** Room that must be left for the screen itself between head and buttons, in pixels. */
const LEAST = 120;

/**
 * In each size nothing scrolls sideways, no words of a part of the page are cut off that are not told when pointed at,
 * what scrolls in it keeps its room, and the buttons at the foot can be seen.
 */
export async function expectFits(
  page: Page,
  what: string,
  sizes: readonly ViewportSize[],
  within = '.pane',
): Promise<void> {
  const opened = page.viewportSize();
  for (const size of sizes) {
    await page.setViewportSize(size);
    const found = await misfits(page, within);
    expect({ what, size, found }).toEqual({ what, size, found: [] });
  }
  if (opened) await page.setViewportSize(opened);
}

async function misfits(page: Page, within: string): Promise<string[]> {
  return await page.evaluate(
    async ({ least, within }) => {
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      const tell = (why: string, box: Element) =>
        `${why}: ${box.tagName}.${box.className} ${box.textContent?.slice(0, 30)}`;
      const shown = [...document.querySelectorAll(`${within}, ${within} *`)].filter(
        (box) => box.checkVisibility() && box.clientWidth > 1,
      );
      const found = shown.flatMap((box) => {
        const { overflowX, overflowY, whiteSpace } = getComputedStyle(box);
        const wide = box.scrollWidth > box.clientWidth + 1;
        const tall = box.scrollHeight > box.clientHeight + 1;
        const words = box.textContent ?? '';
        if (words && box.closest('[title]')?.getAttribute('title')?.includes(words)) return [];
        if (wide && /hidden|clip/.test(overflowX)) return [tell('cut off at the side', box)];
        if (tall && /hidden|clip/.test(overflowY)) return [tell('cut off below', box)];
        if (wide && box.tagName === 'BUTTON' && whiteSpace === 'nowrap')
          return [tell('words wider than their button', box)];
        return [];
      });
      const root = document.documentElement;
      if (root.scrollWidth > root.clientWidth + 1) found.push(tell('sideways', root));
      for (const box of shown.filter((one) => one.matches('.screen, .ledger-frame')))
        if (box.clientHeight < least) found.push(tell('no room', box));
      for (const button of document.querySelectorAll('.actions button')) {
        const { bottom, right } = button.getBoundingClientRect();
        if (bottom > innerHeight + 1 || right > innerWidth + 1)
          found.push(tell('out of view', button));
      }
      return found;
    },
    { least: LEAST, within },
  );
}
