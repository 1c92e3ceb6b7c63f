import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { kb } from './time';

const DIST = path.join(import.meta.dirname, '../dist');
/** Gzipped scripts of the official React task-pane template, as measured. */
const TEMPLATE = 169 * 1024;
/** Aim for what the pane loads first. */
const AIM = 135 * 1024;

const gzipped = (content: Uint8Array): number => gzipSync(content, { level: 9 }).length;

async function reactDom(): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents:
        'import { createRoot } from "react-dom/client"; createRoot(document.body).render(null);',
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    minify: true,
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return gzipped(outputFiles[0]?.contents ?? new Uint8Array());
}

/** Scripts named in a built page, and all other scripts of the build. */
export async function sizeLines(): Promise<string[]> {
  const sizes = new Map(
    readdirSync(DIST)
      .filter((name) => name.endsWith('.js') && name !== 'unsupported.js')
      .map((name) => [name, gzipped(readFileSync(path.join(DIST, name)))]),
  );
  const initial = (page: string): string[] => {
    const html = readFileSync(path.join(DIST, page), 'utf8');
    return [...sizes.keys()].filter((name) => html.includes(name));
  };
  const total = (names: readonly string[]) =>
    names.reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0);
  const [pane, page] = [initial('taskpane.html'), initial('index.html')];
  const base = await reactDom();
  const lazy = [...sizes].filter(([name]) => !pane.includes(name) && !page.includes(name));
  return [
    '脚本体积（gzip）',
    `  任务窗格首次加载：${kb(total(pane))}（目标 ${kb(AIM)}；只有 react-dom 时 ${kb(base)}，为其 ${(total(pane) / base).toFixed(2)} 倍；官方模板 ${kb(TEMPLATE)}，为其 ${(total(pane) / TEMPLATE).toFixed(2)} 倍）`,
    `  独立网页首次加载：${kb(total(page))}`,
    ...lazy.map(([name, size]) => `  按需加载 ${name}：${kb(size)}`),
  ];
}
