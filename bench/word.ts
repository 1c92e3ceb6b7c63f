import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { build } from 'esbuild';
import { z } from 'zod';
import type { Bench } from './bench';
import { ms } from './time';

/** Aim for the first export of a session. */
const AIM = 200;
const RUNS = 5;
const FOLDER = path.join(import.meta.dirname, '../node_modules/.cache/bench/word');

const measured = z.object({ first: z.number(), warm: z.number(), paragraphs: z.number() });

/** Each run in a fresh process; of the first exports the middle one, of the later ones too. */
function measure(...args: readonly string[]) {
  const runs = Array.from({ length: RUNS }, () => {
    const file = path.join(FOLDER, 'wordExport.js');
    return measured.parse(JSON.parse(execFileSync(process.execPath, [file, ...args]).toString()));
  });
  const middle = (times: readonly number[]) =>
    [...times].sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  return {
    first: middle(runs.map(({ first }) => first)),
    warm: middle(runs.map(({ warm }) => warm)),
    paragraphs: runs[0]?.paragraphs ?? 0,
  };
}

/** A Word file of a report on 60 indicators, the writer's loading included, beside the library on its own. */
export async function wordBench(): Promise<Bench> {
  await build({
    entryPoints: [path.join(import.meta.dirname, 'wordExport.ts')],
    outdir: FOLDER,
    bundle: true,
    splitting: true,
    minify: true,
    platform: 'node',
    format: 'esm',
  });
  const [bare, ours] = [measure('bare'), measure()];
  const lines = [
    `Word 文件（60行的报告，${ours.paragraphs}段；基准为 docx 库打包同样多的空白格式段落）`,
    `  首次，连同加载：${ms(ours.first)}（目标 ${ms(AIM)}；基准 ${ms(bare.first)}，为其 ${(ours.first / bare.first).toFixed(2)} 倍）`,
    `  以后每次：${ms(ours.warm)}（基准 ${ms(bare.warm)}，为其 ${(ours.warm / bare.warm).toFixed(2)} 倍）`,
  ];
  const ratios = { 'word-first': ours.first / bare.first, 'word-warm': ours.warm / bare.warm };
  return { lines, ratios };
}
