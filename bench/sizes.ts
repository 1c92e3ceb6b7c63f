import path from 'node:path';
import { build } from 'esbuild';
import {
  gzipped,
  isGuard,
  namedIn,
  scriptsIn,
  TEMPLATE_KB,
  totalSize,
} from '../scripts/figures/builtScripts';
import { kb } from './time';

const DIST = path.join(import.meta.dirname, '../dist');
const TEMPLATE = TEMPLATE_KB * 1024;
/** Aim for what the pane loads first. */
const AIM = 135 * 1024;

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
  const scripts = scriptsIn(DIST).filter((script) => !isGuard(script));
  const pane = namedIn(DIST, 'taskpane.html', scripts);
  const page = namedIn(DIST, 'index.html', scripts);
  const base = await reactDom();
  const atOnce = [...pane, ...page];
  const lazy = scripts.filter((script) => !atOnce.includes(script));
  return [
    '脚本体积（gzip）',
    `  任务窗格首次加载：${kb(totalSize(pane))}（目标 ${kb(AIM)}；只有 react-dom 时 ${kb(base)}，为其 ${(totalSize(pane) / base).toFixed(2)} 倍；官方模板 ${kb(TEMPLATE)}，为其 ${(totalSize(pane) / TEMPLATE).toFixed(2)} 倍）`,
    `  独立网页首次加载：${kb(totalSize(page))}`,
    ...lazy.map(({ name, size }) => `  按需加载 ${name}：${kb(size)}`),
  ];
}
