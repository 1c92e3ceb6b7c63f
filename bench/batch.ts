import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { makeUnits } from './batchUnits';

const ROOT = path.join(import.meta.dirname, '..');
const UNITS = Number(process.env.BENCH_UNITS ?? 1000);
const CORES = 2;
/** Times the script's speed, and megabytes. */
const AIM = { times: 5, memory: 400 } as const;

interface Measured {
  readonly seconds: number;
  /** Peak of the process and what it started, in MB. */
  readonly memory: number;
}

/** Runs a program to its end; watches its memory in /proc. */
function run(program: string, args: readonly string[]): Promise<Measured> {
  const start = performance.now();
  const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, child.pid === undefined ? 0 : treeMemory(child.pid));
  }, 100);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      clearInterval(watch);
      if (status === null || status > 1) reject(new Error(`${program}: ${status}`));
      else resolve({ seconds: (performance.now() - start) / 1000, memory });
    });
  });
}

/** Resident memory of a process and its children now, in MB. */
function treeMemory(pid: number): number {
  const statuses = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        return [readFileSync(`/proc/${name}/status`, 'utf8')];
      } catch {
        return [];
      }
    });
  const own = statuses.filter((text) => [field(text, 'Pid'), field(text, 'PPid')].includes(pid));
  return own.reduce((sum, text) => sum + field(text, 'VmRSS'), 0) / 1024;
}

const field = (status: string, name: string): number =>
  Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);

async function floor(folder: string, out: string): Promise<Measured> {
  const outfile = path.join(out, 'floor.mjs');
  const entry = path.join(import.meta.dirname, 'batchFloor.ts');
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm' });
  const parts = Array.from({ length: CORES }, (_, part) =>
    run(process.execPath, [outfile, folder, String(part), String(CORES)]),
  );
  const all = await Promise.all(parts);
  return {
    seconds: Math.max(...all.map(({ seconds }) => seconds)),
    memory: all.reduce((sum, { memory }) => sum + memory, 0),
  };
}

/** A bureau's whole batch, beside the floor and beside a script, in one run. */
export async function batchLines(): Promise<string[]> {
  const work = mkdtempSync(path.join(tmpdir(), 'ziping-bench-'));
  try {
    const folder = path.join(work, 'in');
    await makeUnits(folder, UNITS);
    const least = await floor(folder, work);
    const ziping = path.join(ROOT, 'src/cli/ziping.mjs');
    const jobs = ['--jobs', String(CORES)];
    const batch = ['batch', folder, '-o', path.join(work, 'out'), ...jobs];
    const ours = await run(process.execPath, [ziping, ...batch]);
    const again = await run(process.execPath, [ziping, ...batch]);
    const python = path.join(import.meta.dirname, 'batch.py');
    const script = await run('/usr/bin/python3', [python, folder, path.join(work, 'script')]);
    const speed = ({ seconds }: Measured) => `${(UNITS / seconds).toFixed(1)}户/秒`;
    const told = (one: Measured) =>
      `${speed(one)}（${one.seconds.toFixed(1)}秒），内存最高${one.memory.toFixed(0)} MB`;
    return [
      `汇总（${UNITS}户，每户一张自评表、一份 Word 报告；${CORES}个核）`,
      `  全部检查、核对、台账、退回意见：${told(ours)}（目标 ${AIM.memory} MB）`,
      `  接着再做一遍，文件没有变：${told(again)}`,
      `  底线（${CORES}个进程只解压、解析、压缩）：${told(least)}`,
      `  用 openpyxl 和 python-docx 写的脚本（单进程，检查少得多）：${told(script)}`,
      `  为脚本的${(script.seconds / ours.seconds).toFixed(1)}倍快（目标${AIM.times}倍），为底线的${(ours.seconds / least.seconds).toFixed(1)}倍时间`,
    ];
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename)
  process.stdout.write(`${(await batchLines()).join('\n')}\n`);
