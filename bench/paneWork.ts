import type { Page } from 'playwright-core';

/** Milliseconds from the beginning of the navigation until a button of that name can be pressed. */
export async function usable(page: Page, name: string): Promise<number> {
  const found = await page.waitForFunction((wanted) => {
    const button = [...document.querySelectorAll('button')].find(
      (one) => one.textContent?.trim() === wanted,
    );
    return button && button.ariaDisabled !== 'true' ? performance.now() : false;
  }, name);
  return Number(await found.jsonValue());
}

/** Milliseconds from the press of a button until there is what the selector names, drawn; told by the page itself. */
export async function pressed(page: Page, button: RegExp, selector: string): Promise<number> {
  return await page.evaluate(
    async ({ name, wanted }) => {
      const words = new RegExp(name);
      const found = [...document.querySelectorAll('button')].find(
        (one) => words.test(one.textContent?.trim() ?? '') && one.ariaDisabled !== 'true',
      );
      if (!found) throw new Error(`no button to press: ${name}`);
      const start = performance.now();
      found.click();
      while (!document.querySelector(wanted)) await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      return performance.now() - start;
    },
    { name: button.source, wanted: selector },
  );
}

/** Milliseconds from the press of a button until a file is handed to the browser. */
export async function downloaded(page: Page, button: string): Promise<number> {
  const download = page.waitForEvent('download');
  const start = performance.now();
  await page.getByRole('button', { name: button, exact: true }).click();
  await download;
  return performance.now() - start;
}
