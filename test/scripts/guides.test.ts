import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const DOCS = path.join(import.meta.dirname, '../../docs');
const FOLDER = path.join(DOCS, 'guides');
const GUIDES = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
const textOf = (name: string): string => readFileSync(path.join(FOLDER, name), 'utf8');
const linksOf = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');

test.each(GUIDES)('%s refers only to what is there', (name) => {
  const missing = linksOf(textOf(name))
    .filter((link) => !/^(https?:|#)/.test(link))
    .map((link) => decodeURI(link.split('#')[0] ?? ''))
    .filter((link) => !existsSync(path.join(FOLDER, link)));
  expect(missing).toEqual([]);
});

test('every picture of the guides for 填报人 and 复核人 is shown, and each says what it shows', () => {
  const pictures = readdirSync(path.join(DOCS, 'images')).filter((name) =>
    /^(?:fill|review)-\d/.test(name),
  );
  const texts = ['fill.md', 'review.md'].map(textOf).join('\n');
  expect(pictures.length).toBeGreaterThan(10);
  expect(pictures.filter((name) => !texts.includes(`](../images/${name})`))).toEqual([]);
  expect(texts).not.toMatch(/!\[\]/);
});
