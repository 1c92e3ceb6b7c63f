import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { corpusFigures } from '../../../scripts/figures/corpus';
import { countFigures } from '../../../scripts/figures/counts';
import { atLeast, atMost, type Figure, isWithin, tooBad } from '../../../scripts/figures/figure';
import { ROOMS } from '../../../scripts/figures/keep.mjs';
import { kept } from '../../../scripts/figures/kept';
import { type FigureFile, figuresPage } from '../../../scripts/figures/page';
import { ageFigures, keptFigures, mutationFigures } from '../../../scripts/figures/summaries';

const DOCS = path.join(import.meta.dirname, '../../../docs');
const FILE: FigureFile = JSON.parse(readFileSync(path.join(DOCS, 'figures.json'), 'utf8'));
const COMMITTED = new Map(
  FILE.groups.flatMap(({ figures }) => figures).map((figure) => [figure.id, figure]),
);

/** The committed bound is the measure's own: nobody has eased it by hand. */
const boundsOf = (figures: readonly Figure[]) => figures.map(({ id, bound }) => ({ id, bound }));
const committedBounds = (figures: readonly Figure[]) =>
  figures.map(({ id }) => ({ id, bound: COMMITTED.get(id)?.bound }));

test.each([
  ['corpus', corpusFigures],
  ['counts', countFigures],
])('the figures of the %s are no worse than their bounds', (_, measure) => {
  const figures = measure();
  expect(tooBad(figures)).toEqual([]);
  expect(boundsOf(figures)).toEqual(committedBounds(figures));
});

test('the committed figures are no worse than their bounds', () => {
  expect(COMMITTED.size).toBeGreaterThan(10);
  expect(tooBad([...COMMITTED.values()])).toEqual([]);
});

test('mutation, coverage and ratios of times as kept are no worse than their bounds', () => {
  expect(tooBad(keptFigures(kept()))).toEqual([]);
});

test('a record that is missing, or a room missing in it, is worse than any bound', () => {
  const nothing = { mutation: null, coverage: null, times: null };
  const whole = keptFigures(nothing);
  expect(tooBad(whole)).toHaveLength(whole.length);
  const { score: _, ...rest } = kept().mutation ?? {};
  expect(tooBad(mutationFigures(rest))).toEqual(['`score` 查出率为0%，应不低于90%。']);
});

test('boundary: a record holds while the code has changed by 15 % at most', () => {
  const { mutation, coverage } = kept();
  const rows = ROOMS.map((room) => [room, { ...mutation?.[room], codeLines: 1000 }] as const);
  const old = { mutation: Object.fromEntries(rows) as typeof mutation, coverage };
  const told = (lines: number) =>
    tooBad(ageFigures(old, () => lines)).filter((text) => text.includes('npm run mutation'));
  expect([850, 1150].map((lines) => told(lines).length)).toEqual([0, 0]);
  expect([849, 1151].map((lines) => told(lines).length)).toEqual([5, 5]);
});

test('every change of the scoring that no test notices is explained', () => {
  const page = readFileSync(path.join(DOCS, 'figures/survivors.md'), 'utf8');
  const rows = page.split('\n').filter((line) => line.startsWith('| `src/score/'));
  const { survived = -1, noCoverage = 0, ignored = -1 } = kept().mutation?.score ?? {};
  expect({ explained: rows.length, ignored }).toEqual({
    explained: survived + noCoverage,
    ignored: 0,
  });
});

test('boundary: a room at 90 % killed is good enough, at 89.9 % it is told', () => {
  const { mutation } = kept();
  const counts = { codeLines: 1, killed: 1, survived: 1, noCoverage: 0, ignored: 0 };
  const room = (score: number) =>
    tooBad(mutationFigures({ ...mutation, score: { ...counts, score } }));
  expect(room(90)).toEqual([]);
  expect(room(89.9)).toEqual(['`score` 查出率为89.9%，应不低于90%。']);
});

test('docs/figures.md is what npm run figures writes', () => {
  expect(readFileSync(path.join(DOCS, 'figures.md'), 'utf8')).toBe(figuresPage(FILE, kept()));
});

test('boundary: a value at its bound is good enough, the next is not', () => {
  expect([100, 100.1].map((value) => isWithin(value, atMost(100)))).toEqual([true, false]);
  expect([90, 89.9].map((value) => isWithin(value, atLeast(90)))).toEqual([true, false]);
  const figure = { id: 'x', title: '某项', unit: ' KB', value: 101, bound: atMost(100) };
  expect(tooBad([figure])).toEqual(['某项为101 KB，应不超过100 KB。']);
});
