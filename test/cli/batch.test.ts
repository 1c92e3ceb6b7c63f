import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDocument } from '../../src/hosts/document';
import { openXlsx } from '../../src/hosts/file';
import type { FileResult, Ledger } from '../../src/ledger';
import { bytesOf } from '../support/workbooks';
import { BAD, GOOD, hashes, reportText, seed } from './batchFolder';
import { ziping } from './run';

const ROOT = path.join(import.meta.dirname, '../..');
const SLOW = 180_000;

type Document = Ledger & {
  readonly rows: readonly (Ledger['rows'][number] & { result: string })[];
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ziping-batch-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (...parts: string[]) => path.join(folder, ...parts);
const run = (...args: string[]) => ziping(['batch', ...args], folder);
const ledgerIn = (out: string): Document => JSON.parse(readFileSync(at(out, '汇总.json'), 'utf8'));
const resultIn = (out: string, file: string): FileResult & { scores: { total: number }[] } =>
  JSON.parse(readFileSync(at(out, '逐户', `${file}.json`), 'utf8'));

describe('a folder of good and bad files', () => {
  let before = new Map<string, string>();
  beforeAll(async () => {
    await seed(at('材料'));
    before = hashes(at('材料'));
    const { status, err } = await run('材料', '-o', '材料/汇总结果', '--jobs', '2');
    expect([status, err]).toEqual([1, '']);
  }, SLOW);

  const OUT = '材料/汇总结果';

  test('every file has its row, every bad one its reason, and nothing else has one', () => {
    const { rows } = ledgerIn(OUT);
    const files = [...new Set(rows.map(({ file }) => file))];
    expect(files).toEqual([...GOOD, ...Object.keys(BAD)].sort());
    for (const [file, words] of Object.entries(BAD)) {
      const [row] = rows.filter((one) => one.file === file);
      expect(row, file).toMatchObject({ row: 'unusable', remark: expect.stringContaining(words) });
    }
  });

  test(
    'every good file has its result, as check and proof give it',
    async () => {
      for (const file of GOOD) expect(resultIn(OUT, file).refused, file).toBeNull();
      const alone = await ziping(['check', at('材料', '同/表.xlsx'), '--json'], folder);
      const { forms, findings, scores, policy } = JSON.parse(alone.out);
      expect(resultIn(OUT, '同/表.xlsx')).toMatchObject({ forms, findings, scores, policy });
      const report = [
        'proof',
        at('材料', '甲 局/自评报告.txt'),
        '--form',
        at('材料', '甲 局/东湖 自评表.xlsx'),
      ];
      const proof = await ziping([...report, '--json'], folder);
      expect(resultIn(OUT, '甲 局/自评报告.txt').findings).toEqual(JSON.parse(proof.out).findings);
    },
    SLOW,
  );

  test('no input is changed', () => {
    const now = hashes(at('材料'));
    for (const [file, hash] of before) expect(now.get(file), file).toBe(hash);
  });

  test('the figures of the ledger are those of the results', () => {
    const { rows, counts, distributions } = JSON.parse(readFileSync(at(OUT, '汇总.json'), 'utf8'));
    const results = [...GOOD, ...Object.keys(BAD)].sort().map((file) => resultIn(OUT, file));
    const errors = results.flatMap(({ findings }) =>
      findings.filter(({ severity, setAside }) => severity === 'error' && !setAside),
    );
    expect(counts.errors).toBe(errors.length);
    expect(rows.reduce((sum: number, row: { errors: number }) => sum + row.errors, 0)).toBe(
      errors.length,
    );
    for (const result of results.filter(({ kind, refused }) => kind === 'workbook' && !refused)) {
      const own = rows.filter((row: { file: string }) => row.file === result.file);
      expect(own.map((row: { recomputed: number }) => row.recomputed)).toEqual(
        result.scores.map(({ total }) => total),
      );
      for (const row of own) {
        const findings = result.findings.filter((one) => one.form === row.form);
        const codes: Record<string, number> = {};
        for (const { code } of findings) codes[code] = (codes[code] ?? 0) + 1;
        expect(row.codes).toEqual(codes);
      }
    }
    const all = results.flatMap(({ findings }) => findings);
    for (const {
      label,
      counts: [times],
      note,
    } of distributions.at(-1).bands) {
      expect(times, label).toBe(all.filter(({ code }) => code === label).length);
      expect(note, label).toMatch(/\p{Script=Han}{2}/u);
    }
  });

  test('the workbook has a row for each finding and opens in our own host', async () => {
    const book = await openXlsx(new Uint8Array(readFileSync(at(OUT, '汇总.xlsx')))).read();
    const rowsOf = (name: string) => book.grids.find(({ sheet }) => sheet === name)?.rows ?? [];
    const { rows } = ledgerIn(OUT);
    expect(rowsOf('汇总')).toHaveLength(1 + rows.length);
    const findings = GOOD.flatMap((file) => resultIn(OUT, file).findings);
    expect(rowsOf('问题清单')).toHaveLength(1 + findings.length);
  });

  test('units with errors get a letter as text and Word; the reviewer’s columns are filled in a copy', async () => {
    const letters = readdirSync(at(OUT, '退回意见')).sort();
    const { letters: listed } = JSON.parse(readFileSync(at(OUT, '汇总.json'), 'utf8'));
    expect(letters).toHaveLength(listed.length * 2);
    const [name] = letters.filter((one) => one.endsWith('.docx'));
    const bytes = new Uint8Array(readFileSync(at(OUT, '退回意见', name ?? '')));
    const text = openDocument(bytes, name ?? '')
      .prose.paragraphs.map((one) => one.text)
      .join('\n');
    expect(text).toContain('【请填写：重新报送的截止日期】');
    const copy = openXlsx(new Uint8Array(readFileSync(at(OUT, '复核表/复核/有复核列.xlsx'))));
    const { grids } = await copy.read();
    const marks = grids[0]?.rows
      .map((row) => row[11]?.value)
      .filter((value) => typeof value === 'number');
    expect(marks?.length).toBeGreaterThan(10);
    expect(readdirSync(at(OUT, '复核表'))).toEqual(['复核']);
  });

  test(
    'a second run takes over every result and changes no byte',
    async () => {
      const [first, made] = [hashes(at(OUT)), statSync(at(OUT, '逐户/同/表.xlsx.json')).mtimeMs];
      expect((await run('材料', '-o', OUT)).status).toBe(1);
      expect(hashes(at(OUT))).toEqual(first);
      expect(statSync(at(OUT, '逐户/同/表.xlsx.json')).mtimeMs).toBe(made);
    },
    SLOW,
  );

  test(
    'killed at several moments and started again, a run ends with the same bytes',
    async () => {
      const moments = [
        (out: string) => resultsIn(out) >= 1,
        (out: string) => resultsIn(out) >= 6,
        (out: string) => existsSync(path.join(out, '汇总.xlsx')),
        (out: string) => existsSync(path.join(out, '退回意见')),
      ];
      const whole = hashes(at(OUT));
      rmSync(at(OUT), { recursive: true });
      for (const moment of moments) {
        await killedAt('材料', OUT, moment);
        expect(existsSync(at(OUT, '汇总.json'))).toBe(false);
      }
      expect((await run('材料', '-o', OUT, '--jobs', '1')).status).toBe(1);
      expect(hashes(at(OUT))).toEqual(whole);
    },
    SLOW,
  );
});

function resultsIn(out: string): number {
  const results = path.join(out, '逐户');
  if (!existsSync(results)) return 0;
  return readdirSync(results, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  ).length;
}

/** Starts a run and kills it as soon as its output folder has come so far. */
function killedAt(input: string, output: string, moment: (out: string) => boolean): Promise<void> {
  const args = ['batch', input, '-o', output, '--jobs', '1'];
  const child = spawn(process.execPath, [path.join(ROOT, 'src/cli/ziping.mjs'), ...args], {
    cwd: folder,
    stdio: 'ignore',
  });
  const watch = setInterval(() => {
    if (moment(at(output))) child.kill('SIGKILL');
  }, 2);
  return new Promise((resolve) => {
    child.on('close', () => {
      clearInterval(watch);
      resolve();
    });
  });
}

test('what an earlier run wrote is no material', async () => {
  const { rows } = ledgerIn('材料/汇总结果');
  await run('材料', '-o', '另一处');
  expect(ledgerIn('另一处').rows).toEqual(rows);
}, 180_000);

describe('what changes between runs', () => {
  test(
    'a new file is worked, a vanished one loses its result and its letter',
    async () => {
      mkdirSync(at('变/甲'), { recursive: true });
      writeFileSync(at('变/甲/表.xlsx'), bytesOf('002'));
      writeFileSync(at('变/乙.xlsx'), bytesOf('003'));
      await run('变', '-o', '变果');
      const letters = readdirSync(at('变果/退回意见'));
      expect(letters).toHaveLength(4);
      rmSync(at('变/乙.xlsx'));
      writeFileSync(at('变/丙.xlsx'), bytesOf('001'));
      const [kept] = letters.filter((name) => name.includes('雁峰') && name.endsWith('.txt'));
      writeFileSync(at('变果/退回意见', kept ?? ''), '已填好日期');
      await run('变', '-o', '变果');
      expect(existsSync(at('变果/逐户/乙.xlsx.json'))).toBe(false);
      expect(ledgerIn('变果').rows.map(({ file }) => file)).toEqual(['丙.xlsx', '甲/表.xlsx']);
      const now = readdirSync(at('变果/退回意见'));
      expect(now.some((name) => name.includes('公园街道'))).toBe(false);
      expect(readFileSync(at('变果/退回意见', kept ?? ''), 'utf8')).toBe('已填好日期');
    },
    SLOW,
  );

  test(
    'another policy makes new results',
    async () => {
      mkdirSync(at('办法'));
      writeFileSync(at('办法/表.xlsx'), bytesOf('000'));
      await run('办法', '-o', '办法果');
      const { recomputed } = ledgerIn('办法果').rows[0] ?? {};
      await run('办法', '-o', '办法果', '--policy', 'jiangxi-2023');
      expect(ledgerIn('办法果').policy).toBe('jiangxi-2023');
      expect(ledgerIn('办法果').rows[0]?.recomputed).toBe((recomputed ?? 0) - 2.75);
    },
    SLOW,
  );
});

describe('beside the material', () => {
  test(
    'a list, last year’s folder, and a report whose text alone tells its form',
    async () => {
      mkdirSync(at('名单'), { recursive: true });
      mkdirSync(at('去年'), { recursive: true });
      writeFileSync(at('名单/1.xlsx'), bytesOf('002'));
      writeFileSync(at('名单/2.xlsx'), bytesOf('003'));
      writeFileSync(at('名单/甲.txt'), `东湖区公园街道办事处\n${reportText('003')}`);
      writeFileSync(at('去年/甲.txt'), `东湖区公园街道办事处\n${reportText('003')}`);
      writeFileSync(at('名单.txt'), '1. 中共雁峰区委办公室\n2. 某区水利局\n');
      const { out, status } = await run(
        ...['名单', '-o', '名单果', '--list', '名单.txt', '--last-year', '去年', '--json'],
      );
      expect(status).toBe(1);
      const { attendance, outliers, rows } = JSON.parse(out);
      expect(attendance.missing).toMatchObject([{ unit: '某区水利局' }]);
      expect(attendance.unexpected).toMatchObject([{ unit: '东湖区公园街道办事处' }]);
      expect(outliers.map(({ kind }: { kind: string }) => kind)).toContain('lastYear');
      const [report] = rows.filter(({ row }: { row: string }) => row === 'report');
      expect(report).toMatchObject({ against: '2.xlsx', unit: '东湖区公园街道办事处' });
    },
    SLOW,
  );

  test(
    'a file that takes too long is a row, and the run goes on',
    async () => {
      process.env.ZIPING_FILE_SECONDS = '0.001';
      const { status } = await run('名单', '-o', '超时果');
      delete process.env.ZIPING_FILE_SECONDS;
      expect(status).toBe(0);
      const { rows } = ledgerIn('超时果');
      expect(rows.map(({ remark }) => remark)).toEqual(
        Array(3).fill(expect.stringContaining('超时')),
      );
      expect((await run('名单', '-o', '超时果')).status).toBe(1);
      expect(ledgerIn('超时果').rows.every(({ row }) => row !== 'unusable')).toBe(true);
    },
    SLOW,
  );
});

describe('refused, with nothing written', () => {
  test.each([
    ['a folder that is not there', ['没有', '-o', '果'], '找不到文件夹'],
    ['a file', ['文件.txt', '-o', '果'], '不是文件夹'],
    ['no output', ['空'], '-o'],
    ['the folder itself as output', ['空', '-o', '空'], '输出文件夹'],
    ['a file as output', ['有', '-o', '文件.txt'], '是文件'],
    ['an unknown policy', ['空', '-o', '果', '--policy', 'x'], '评分办法'],
    ['an unknown outline', ['空', '-o', '果', '--outline', 'x'], '提纲'],
    ['no number of jobs', ['空', '-o', '果', '--jobs', '0'], '--jobs'],
    ['an empty folder', ['空', '-o', '果'], '没有可以汇总的文件'],
    ['a list that is not there', ['空', '-o', '果', '--list', '无.txt'], '名单'],
  ])('%s', async (_, args, words) => {
    mkdirSync(at('空'), { recursive: true });
    mkdirSync(at('有'), { recursive: true });
    writeFileSync(at('有/表.xlsx'), 'x');
    writeFileSync(at('文件.txt'), 'x');
    const { status, out, err } = await run(...args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(words);
    expect(existsSync(at('果'))).toBe(false);
  });
});
