import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const THEMES = ['dark', 'light'] as const;

/**
 * Under high-contrast themes all words keep 4.5 : 1 to what is behind them, and no control is told by colour alone.
 * Computed here from what is shown: axe takes the page's own colours for those of the theme.
 */
export async function expectReadableWhenForced(page: Page, what: string): Promise<void> {
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme, forcedColors: 'active' });
    expect({ what, theme, found: await unreadable(page) }).toEqual({ what, theme, found: [] });
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
}

async function unreadable(page: Page): Promise<string[]> {
  return await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    await Promise.all(document.getAnimations().map((one) => one.finished));
    const parts = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = parts(colour)
        .slice(0, 3)
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const sheet = document.body.appendChild(document.createElement('div'));
    sheet.style.backgroundColor = 'Canvas';
    const canvas = getComputedStyle(sheet).backgroundColor;
    sheet.remove();
    const behind = (box: Element | null): string => {
      if (!box) return canvas;
      const { backgroundColor } = getComputedStyle(box);
      return parts(backgroundColor)[3] === 0 ? behind(box.parentElement) : backgroundColor;
    };
    const says = (box: Element) =>
      [...box.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    const off = (box: Element) => box.closest('[disabled], [aria-disabled=true]') !== null;
    const shown = [...document.querySelectorAll('body *')].filter((box) => box.checkVisibility());
    const faint = shown
      .filter((box) => says(box) && !off(box))
      .flatMap((box) => {
        const [front, back] = [light(getComputedStyle(box).color), light(behind(box))];
        const ratio = (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
        return ratio >= 4.5 ? [] : [`${ratio.toFixed(1)}: ${box.textContent?.slice(0, 30)}`];
      });
    const bare = shown
      .filter((box) => box.matches('input[type=text], textarea, select'))
      .filter((box) => getComputedStyle(box).borderTopStyle === 'none')
      .map((box) => `no edge: ${box.outerHTML.slice(0, 60)}`);
    return [...faint, ...bare];
  });
}
