import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { FOLDERS, pages } from '../../scripts/docs/pages';

const ROOT = path.join(import.meta.dirname, '../..');
const PAGES = pages();

test.each([...PAGES])('%s is what npm run docs writes', (file, text) => {
  expect(readFileSync(path.join(ROOT, file), 'utf8')).toBe(text);
});

test.each(FOLDERS)('%s holds no page that is not generated', (folder) => {
  const files = readdirSync(path.join(ROOT, folder)).map((name) => `${folder}/${name}`);
  expect(files.sort()).toEqual([...PAGES.keys()].filter((file) => file.startsWith(folder)).sort());
});

test('no page shows a hole', () => {
  for (const [file, text] of PAGES)
    expect(text, file).not.toMatch(/undefined|null|NaN|\[object|\/work|\/tmp/);
});
