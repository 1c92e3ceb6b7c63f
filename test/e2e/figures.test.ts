import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { tooBad } from '../../scripts/figures/figure';
import type { FigureFile } from '../../scripts/figures/page';
import { sizeFigures } from '../../scripts/figures/sizes';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

test('the built pages are no larger than docs/figures.json allows', () => {
  const file: FigureFile = JSON.parse(readFileSync(at('docs/figures.json'), 'utf8'));
  const allowed = new Map(
    file.groups.flatMap(({ figures }) => figures).map(({ id, bound }) => [id, bound]),
  );
  const sizes = sizeFigures(at('dist'));
  expect(tooBad(sizes)).toEqual([]);
  for (const { id, bound } of sizes) expect({ id, bound: allowed.get(id) }).toEqual({ id, bound });
});
