import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { CHECK_TITLES } from '../src/batch';
import { makeUnits } from './batchUnits';

const ROOT = path.join(import.meta.dirname, '..');
const UNITS = Number(process.env.BENCH_UNITS ?? 1000);
const CORES = 2;
/** Times the script's speed, and megabytes. */
const AIM = { times: 5, memory: 400 } as const;

interface Measured {
  readonly seconds: number;
  /** Seconds that processors worked for it: much the same however busy the machine is. */
  readonly cpu: number;
  /** Peak of the process and what it started, in MB. */
  readonly memory: number;
}

/** Runs a program to its end; watches its memory and its time in /proc. */
function run(program: string, args: readonly string[]): Promise<Measured> {
  const start = performance.now();
  const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  let memory = 0;
  let cpu = 0;
  const watch = setInterval(() => {
    if (child.pid === undefined) return;
    const now = treeOf(child.pid);
    memory = Math.max(memory, now.memory);
    cpu = Math.max(cpu, now.cpu);
  }, 100);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      clearInterval(watch);
      if (status === null || status > 1) reject(new Error(`${program}: ${status}`));
      else resolve({ seconds: (performance.now() - start) / 1000, cpu, memory });
    });
  });
}

/** Of a process and its children now: resident memory in MB, processor time in seconds. */
function treeOf(pid: number): { memory: number; cpu: number } {
  const own = readdirSync('/proc').flatMap((name) => {
    const facts = /^\d+$/.test(name) ? factsOf(name) : null;
    return facts && (facts.pid === pid || facts.parent === pid) ? [facts] : [];
  });
  return {
    memory: own.reduce((sum, { memory }) => sum + memory, 0),
    cpu: own.reduce((sum, { cpu }) => sum + cpu, 0),
  };
}

/** Clock ticks a second, and the size of a page in MB, as Linux has them. */
const [TICKS, PAGE] = [100, 4096 / 1024 / 1024];

/** What /proc tells of a process; null where it has ended. Its name, in brackets, may hold anything. */
function factsOf(pid: string) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [parent = 0, user = 0, system = 0, pages = 0] = [1, 11, 12, 21].map((at) => fields[at]);
    return {
      pid: Number(pid),
      parent,
      memory: pages * PAGE,
      cpu: (user + system) / TICKS,
    };
  } catch {
    return null;
  }
}

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
    cpu: all.reduce((sum, { cpu }) => sum + cpu, 0),
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
      `${speed(one)}（${one.seconds.toFixed(1)}秒，占用处理器${one.cpu.toFixed(1)}秒），内存最高${one.memory.toFixed(0)} MB`;
    const times = (a: number, b: number) => (a / b).toFixed(1);
    return [
      `汇总（${UNITS}户，每户一个自评表工作簿、一份 Word 报告；${CORES}个核）`,
      `  全部${CHECK_TITLES.size}项检查、核对、横向比对、台账、退回意见：${told(ours)}（目标 ${AIM.memory} MB）`,
      `  接着再做一遍，文件没有变：${told(again)}`,
      `  底线（${CORES}个进程只解压、解析、压缩）：${told(least)}`,
      `  用 openpyxl 和 python-docx 写的脚本（单进程，9项检查，不比对、不续做）：${told(script)}`,
      `  为脚本的${times(script.seconds, ours.seconds)}倍快（目标${AIM.times}倍），按处理器时间为${times(script.cpu, ours.cpu)}倍；为底线的${times(ours.seconds, least.seconds)}倍时间`,
    ];
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename)
  process.stdout.write(`${(await batchLines()).join('\n')}\n`);
