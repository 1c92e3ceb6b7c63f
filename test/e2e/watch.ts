import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Collects what a page must never do: log errors, throw, break its policy, ask another host. */
export class Watch {
  private readonly faults: string[] = [];

  constructor(page: Page, allowed: (url: string) => boolean) {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') {
        this.faults.push(`console: ${message.text()}`);
      }
    });
    page.on('pageerror', (error) => this.faults.push(`thrown: ${error.message}`));
    page.on('request', (request) => {
      const url = request.url();
      if (!/^(data|blob):/.test(url) && !allowed(url)) this.faults.push(`request: ${url}`);
    });
  }

  expectClean(): void {
    expect(this.faults).toEqual([]);
  }
}
