import AxeBuilder from '@axe-core/playwright';
import type { Page, ViewportSize } from 'playwright-core';
import { expect, vi } from 'vitest';

// Axe takes its time where a machine has much else to do.
vi.setConfig({ testTimeout: 120_000 });

interface View {
  readonly viewport?: ViewportSize;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active';
  /** The rules of axe to try: what may come out otherwise than in the view before. All where left out. */
  readonly rules?: readonly string[];
}

const NARROW = { width: 320, height: 1400 };
const COLOURS = ['color-contrast'];

/** How people see the page; what is left out is as the page was opened. */
const VIEWS = {
  light: {},
  dark: { colorScheme: 'dark', rules: COLOURS },
  /** The same elements in less room. */
  narrow: { viewport: NARROW, rules: [] },
  /** For what looks otherwise where there is little room. */
  'narrow light': { viewport: NARROW },
  'narrow dark': { viewport: NARROW, colorScheme: 'dark', rules: COLOURS },
  forced: { viewport: NARROW, colorScheme: 'dark', forcedColors: 'active', rules: COLOURS },
} as const satisfies Record<string, View>;
export type ViewName = keyof typeof VIEWS;

/** Enough for what has one look. */
const USUAL = ['light', 'dark', 'narrow'] as const;

/** What must never be wider than its room. */
const BOXES = [
  'html',
  '.pane',
  '.screen',
  '.head',
  '.bar',
  '.steps',
  '.actions',
  '.chart',
  '.editor',
  '.missing-list',
  '.mark-line',
  '.proof-card',
  '.proof-text',
];

/**
 * Looks at what is on show in each view: no violations of axe, and nothing that scrolls sideways. Where all else on show
 * was looked at before, axe looks `within` a part only, which takes less time.
 */
export async function expectForEverybody(
  page: Page,
  what: string,
  names: readonly ViewName[] = USUAL,
  within = 'html',
): Promise<void> {
  const opened = page.viewportSize();
  await page.mouse.move(0, 0);
  for (const name of names) {
    const { viewport, colorScheme, forcedColors, rules }: View = VIEWS[name];
    await page.emulateMedia({
      colorScheme: colorScheme ?? null,
      forcedColors: forcedColors ?? null,
    });
    const size = viewport ?? opened;
    if (size) await page.setViewportSize(size);
    const found = await faultsOf(page, within, rules);
    expect({ what, name, found }).toEqual({ what, name, found: [] });
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  if (opened) await page.setViewportSize(opened);
}

async function faultsOf(page: Page, within: string, rules?: readonly string[]): Promise<string[]> {
  const wide = await page.evaluate(async (names) => {
    // A size or scheme just given is on show after a frame or two, and then no colour may be on its way to another.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    await Promise.all(document.getAnimations().map((one) => one.finished));
    return names
      .flatMap((name) => [...document.querySelectorAll(name)].map((box) => ({ name, box })))
      .filter(({ box }) => box.scrollWidth > box.clientWidth + 1)
      .map(({ name, box }) => `${name}: ${box.scrollWidth} > ${box.clientWidth}`);
  }, BOXES);
  if (rules?.length === 0) return wide;
  // There are no frames: what axe does for their sake is left out.
  const axe = new AxeBuilder({ page }).setLegacyMode().include(within);
  const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze();
  return [...wide, ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)];
}
