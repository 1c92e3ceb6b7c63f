import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipped, isGuard, namedIn, scriptsIn, TEMPLATE_KB, totalSize } from './builtScripts';
import { atMost, type Figure, rounded } from './figure';

const kb = (bytes: number): number => rounded(bytes / 1024, 1);

/** Sizes of the built pages in a folder, in KB of 1024 bytes. Throws where there is no build. */
export function sizeFigures(dist: string): Figure[] {
  const scripts = scriptsIn(dist).filter((script) => !isGuard(script));
  const firstLoad = (page: string) => totalSize(namedIn(dist, page, scripts));
  const pane = kb(firstLoad('taskpane.html'));
  const one = readFileSync(path.join(dist, 'ziping.html'));
  const largest = Math.max(...scripts.map(({ size }) => size));
  const inKb = (id: string, title: string, value: number, bound: number): Figure => {
    return { id, title, unit: ' KB', value, bound: atMost(bound) };
  };
  return [
    inKb('pane-first-load', '任务窗格首次加载的脚本（gzip）', pane, 142),
    {
      id: 'pane-to-template',
      title: `任务窗格首次加载与官方模板（${TEMPLATE_KB} KB）之比`,
      unit: ' 倍',
      value: rounded(pane / TEMPLATE_KB, 2),
      bound: atMost(0.85),
    },
    inKb('page-first-load', '独立网页首次加载的脚本（gzip）', kb(firstLoad('index.html')), 175),
    inKb('all-scripts', '全部页面的全部脚本（gzip）', kb(totalSize(scripts)), 960),
    inKb('largest-script', '最大的一个脚本（gzip）', kb(largest), 175),
    inKb('one-file', '单个文件 ziping.html', kb(one.length), 2100),
    inKb('one-file-gzip', '单个文件 ziping.html（gzip）', kb(gzipped(one)), 680),
  ];
}

/** Gzipped size of each script, largest first, by its name without the hash. */
export function chunkSizes(dist: string): { readonly name: string; readonly size: number }[] {
  return scriptsIn(dist)
    .map(({ name, size }) => ({ name: name.replace(/\.[0-9a-f]{8}(?=\.js$)/, ''), size: kb(size) }))
    .sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
}
