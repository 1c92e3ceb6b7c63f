/**
 * 数字 Measures what is cheap to measure, writes docs/figures.json and docs/figures.md, and ends with 1 where a figure is
 * worse than its bound. With `--times` the benches run first and are kept in docs/figures/times.json.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, outdated } from './build.mjs';
import { corpusFigures } from './figures/corpus';
import { countFigures } from './figures/counts';
import { tooBad } from './figures/figure';
import { kept } from './figures/kept';
import { type FigureFile, figuresPage } from './figures/page';
import { chunkSizes, sizeFigures } from './figures/sizes';
import { coverageFigures, mutationFigures } from './figures/summaries';

const root = fileURLToPath(new URL('..', import.meta.url));
const docs = path.join(root, 'docs');
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

if (await outdated()) await build();
await mkdir(path.join(docs, 'figures'), { recursive: true });
if (process.argv.includes('--times')) {
  const { benchLines } = await import('../bench/figures');
  await writeFile(path.join(docs, 'figures/times.json'), json({ lines: await benchLines() }));
}
const dist = path.join(root, 'dist');
const file: FigureFile = {
  groups: [
    { title: '大小', figures: sizeFigures(dist) },
    { title: '语料', figures: corpusFigures() },
    { title: '有多少', figures: countFigures() },
  ],
  chunks: chunkSizes(dist),
};
await writeFile(path.join(docs, 'figures.json'), json(file));
await writeFile(path.join(docs, 'figures.md'), figuresPage(file, kept()));
const { mutation, coverage } = kept();
const worse = tooBad([
  ...file.groups.flatMap(({ figures }) => figures),
  ...mutationFigures(mutation),
  ...coverageFigures(coverage),
]);
process.stdout.write(`${['已生成 docs/figures.md。', ...worse].join('\n')}\n`);
process.exitCode = worse.length > 0 ? 1 : 0;
