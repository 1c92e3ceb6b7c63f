import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsOf, policyOf } from './pagePolicy';
import { ROOT } from './sources';

// Scenarios over the built pages, for the tests that build them: import this file there.
const DIST = path.join(ROOT, 'dist');
const CDN = 'https://appsforoffice.microsoft.com';
const pages = readdirSync(DIST).filter((name) => name.endsWith('.html'));

it('all pages are built', () => {
  expect(pages.sort()).toEqual(
    ['index.html', 'save.html', 'taskpane.html', 'wps-pane.html', 'wps.html', 'ziping.html'].sort(),
  );
});

describe.each(pages)('the built %s', (page) => {
  const html = readFileSync(path.join(DIST, page), 'utf8');

  it('keeps its strict policy, and holds nothing the policy would have to forgive', () => {
    const origins = page === 'taskpane.html' ? [CDN] : [];
    const alone = page === 'ziping.html';
    expect(faultsOf(html, { origins, alone })).toEqual([]);
    if (page !== 'taskpane.html') expect(policyOf(html)?.get('connect-src')).toEqual(["'none'"]);
  });
});
