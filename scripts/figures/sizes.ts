import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { atMost, type Figure, rounded } from './figure';

/** Gzipped scripts of the official React task-pane template, as measured once, in KB. */
const TEMPLATE = 169;
/** Scripts that run before all others, for browsers too old for the rest. */
const GUARDS = ['unsupported.js', 'outdated.js', 'sw.js'];

const kb = (bytes: number): number => rounded(bytes / 1024, 1);
const gzipped = (content: Uint8Array): number => gzipSync(content, { level: 9 }).length;

/** Sizes of the built pages in a folder, in KB of 1024 bytes. Throws where there is no build. */
export function sizeFigures(dist: string): Figure[] {
  const file = (name: string) => readFileSync(path.join(dist, name));
  const scripts = readdirSync(dist)
    .filter((name) => name.endsWith('.js') && !GUARDS.includes(name))
    .map((name) => ({ name, size: gzipped(file(name)) }));
  const sum = (some: typeof scripts) => some.reduce((total, { size }) => total + size, 0);
  const firstLoad = (page: string) => {
    const html = file(page).toString();
    return sum(scripts.filter(({ name }) => html.includes(name)));
  };
  const pane = kb(firstLoad('taskpane.html'));
  const one = file('ziping.html');
  const largest = Math.max(...scripts.map(({ size }) => size));
  const inKb = (id: string, title: string, value: number, bound: number): Figure => {
    return { id, title, unit: ' KB', value, bound: atMost(bound) };
  };
  return [
    inKb('pane-first-load', '任务窗格首次加载的脚本（gzip）', pane, 142),
    {
      id: 'pane-to-template',
      title: `任务窗格首次加载与官方模板（${TEMPLATE} KB）之比`,
      unit: ' 倍',
      value: rounded(pane / TEMPLATE, 2),
      bound: atMost(0.85),
    },
    inKb('page-first-load', '独立网页首次加载的脚本（gzip）', kb(firstLoad('index.html')), 175),
    inKb('all-scripts', '全部页面的全部脚本（gzip）', kb(sum(scripts)), 920),
    inKb('largest-script', '最大的一个脚本（gzip）', kb(largest), 175),
    inKb('one-file', '单个文件 ziping.html', kb(one.length), 2000),
    inKb('one-file-gzip', '单个文件 ziping.html（gzip）', kb(gzipped(one)), 650),
  ];
}

/** Gzipped size of each script, largest first, by its name without the hash. */
export function chunkSizes(dist: string): { readonly name: string; readonly size: number }[] {
  return readdirSync(dist)
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({
      name: name.replace(/\.[0-9a-f]{8}(?=\.js$)/, ''),
      size: kb(gzipped(readFileSync(path.join(dist, name)))),
    }))
    .sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
}
