/**
 * 数字 Measures what is cheap to measure, writes docs/figures.json and docs/figures.md, and ends with 1 where a figure is
 * worse than its bound. With `--times` the benches run first and are kept in docs/figures/times.json; with `--page` nothing
 * is measured and only the page is written, from what is kept.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, outdated } from './build.mjs';
import { corpusFigures } from './figures/corpus';
import { countFigures } from './figures/counts';
import { rounded, tooBad } from './figures/figure';
import { kept } from './figures/kept';
import { type FigureFile, figuresPage } from './figures/page';
import { chunkSizes, sizeFigures } from './figures/sizes';
import { keptFigures } from './figures/summaries';

const root = fileURLToPath(new URL('..', import.meta.url));
const docs = path.join(root, 'docs');
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const isPageOnly = process.argv.includes('--page');
if (!isPageOnly && (await outdated())) await build();
await mkdir(path.join(docs, 'figures'), { recursive: true });
if (process.argv.includes('--times')) {
  const { benches } = await import('../bench/figures');
  const told = await benches();
  const times = {
    lines: told.map(({ lines }) => lines),
    ratios: Object.fromEntries(
      told.flatMap(({ ratios }) =>
        Object.entries(ratios).map(([name, value]) => [name, rounded(value, 2)]),
      ),
    ),
  };
  await writeFile(path.join(docs, 'figures/times.json'), json(times));
}
const dist = path.join(root, 'dist');
const measured = (): FigureFile => ({
  groups: [
    { title: '大小', figures: sizeFigures(dist) },
    { title: '语料', figures: corpusFigures() },
    { title: '有多少', figures: countFigures() },
  ],
  chunks: chunkSizes(dist),
});
const FILE = path.join(docs, 'figures.json');
const file: FigureFile = isPageOnly ? JSON.parse(await readFile(FILE, 'utf8')) : measured();
if (!isPageOnly) await writeFile(FILE, json(file));
await writeFile(path.join(docs, 'figures.md'), figuresPage(file, kept()));
const worse = tooBad([...file.groups.flatMap(({ figures }) => figures), ...keptFigures(kept())]);
process.stdout.write(`${['已生成 docs/figures.md。', ...worse].join('\n')}\n`);
process.exitCode = worse.length > 0 ? 1 : 0;
