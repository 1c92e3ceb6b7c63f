import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openXlsx } from '../../../src/hosts/file';
import { Run } from '../../../src/standalone/ledger/reading/run';
import { ledgerBook, ledgerJson, letterTo } from '../../../src/standalone/ledger/saves';
import { visitOf } from '../../../src/standalone/ledger/visit';
import { toText } from '../../../src/write/toText';
import { BAD, seed } from '../../cli/batchFolder';
import { ziping } from '../../cli/run';
import { closedFolder, dropped, droppedFolder } from './entries';

const SLOW = 180_000;
const LIST = ['某某没有报送的单位'];

let folder = '';
let written = '';
const at = (...parts: string[]) => path.join(folder, ...parts);
const WAYS = { policy: 'national-2020', outline: undefined, profile: undefined, version: 'test' };
const soon = async () => {};

const runOf = (list: readonly string[] | null = null, pause: () => Promise<void> = soon) => {
  const received = dropped(droppedFolder(at('材料')));
  const fault = (error: unknown) => {
    throw error;
  };
  return new Run(received, WAYS, list, fault, pause);
};

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'ziping-page-'));
  await seed(at('材料'));
  const { err } = await ziping(['batch', '材料', '-o', '结果', '--jobs', '2'], folder);
  expect(err).toBe('');
  written = readFileSync(at('结果', '汇总.json'), 'utf8');
}, SLOW);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What only the command line knows: where it keeps results and letters, and its own version. */
const shared = (text: string) => {
  const { version, letters, rows, ...rest } = JSON.parse(text);
  return { ...rest, rows: rows.map((row: object) => ({ ...row, result: null })) };
};

describe('a folder of good and bad files', () => {
  let made: Run | undefined;
  beforeAll(async () => {
    made = runOf();
    await made.start();
  }, SLOW);
  const ran = (): Run => {
    if (!made) throw new Error('not run');
    return made;
  };

  test('has the ledger that the command line writes', () => {
    const { ledger, phase, done, total } = ran().snapshot();
    expect([phase, done]).toEqual(['done', total]);
    const json = new TextDecoder().decode(ledgerJson(ran(), ledger));
    expect(shared(json)).toEqual(shared(written));
    expect(Object.keys(JSON.parse(json)).sort()).toEqual(Object.keys(JSON.parse(written)).sort());
  });

  test('every bad file is a row that says why', () => {
    const { rows } = ran().snapshot().ledger;
    for (const [file, words] of Object.entries(BAD)) {
      const [row] = rows.filter((one) => one.file === file);
      expect(row, file).toMatchObject({ row: 'unusable', remark: expect.stringContaining(words) });
    }
  });

  test('汇总.xlsx holds what that of the command line holds', async () => {
    const own = await openXlsx(ledgerBook(ran(), ran().snapshot().ledger)).read();
    const theirs = await openXlsx(new Uint8Array(readFileSync(at('结果', '汇总.xlsx')))).read();
    const values = (book: typeof own) =>
      book.grids.map(({ sheet, rows }) => [
        sheet,
        rows.map((row) => row.map((cell) => cell.value)),
      ]);
    expect(values(own)).toEqual(values(theirs));
  });

  test('退回意见 of a unit is the one the command line writes', () => {
    const { rows } = ran().snapshot().ledger;
    const { letters }: { letters: { name: string; unit: string }[] } = JSON.parse(written);
    expect(letters.length).toBeGreaterThan(3);
    const made = new Map(
      rows.flatMap((row) => {
        const letter = letterTo(ran(), row);
        return letter ? [[letter.name, toText([letter.report])] as const] : [];
      }),
    );
    expect([...made.keys()].sort()).toEqual(letters.map(({ name }) => name).sort());
    for (const [name, text] of made)
      expect(text, name).toBe(readFileSync(at('结果/退回意见', `${name}.txt`), 'utf8'));
  });

  test('a list of units can be given afterwards, and taken away', () => {
    ran().holdAgainst(LIST);
    expect(
      ran()
        .snapshot()
        .ledger.attendance?.missing.map(({ unit }) => unit),
    ).toEqual(LIST);
    ran().holdAgainst(null);
    expect(ran().snapshot().ledger.attendance).toBeNull();
  });

  test('a finding leads to its file and cell, a report to its form as well', async () => {
    const book = ran().result('甲 局/东湖 自评表.xlsx');
    const finding = book?.findings.find(({ cell }) => cell !== null) ?? null;
    const visit = await visitOf(ran(), '甲 局/东湖 自评表.xlsx', finding?.cell ?? null);
    expect(visit.workbook?.name).toBe('东湖 自评表.xlsx');
    expect(`${visit.cell?.sheet}!${visit.cell?.address}`).toBe(finding?.cell);
    const report = await visitOf(ran(), '甲 局/自评报告.txt', null);
    expect([report.workbook?.name, report.report?.name]).toEqual([
      '东湖 自评表.xlsx',
      '自评报告.txt',
    ]);
    const alone = await visitOf(ran(), '单独的报告.md', null);
    expect([alone.workbook, alone.report?.name]).toEqual([null, '单独的报告.md']);
  });
});

test('停止 keeps what was read and makes the ledger of it', async () => {
  let turns = 0;
  const run: Run = runOf(LIST, async () => {
    turns += 1;
    if (turns === 5) run.stop();
  });
  await run.start();
  const { phase, done, total, ledger } = run.snapshot();
  expect(phase).toBe('stopped');
  expect(done).toBeGreaterThan(0);
  expect(done).toBeLessThan(total);
  expect(ledger.files).toBe(done);
  expect(ledger.attendance?.missing).toHaveLength(1);
});

test('folders that cannot be listed are rows, not the end of the run', async () => {
  const entries = [closedFolder('甲'), closedFolder('乙')];
  const run = new Run(dropped(...entries), WAYS, null, () => {}, soon);
  await run.start();
  const { phase, ledger } = run.snapshot();
  expect(phase).toBe('done');
  expect(ledger.rows.map(({ row, file }) => [row, file])).toEqual([
    ['unusable', '乙'],
    ['unusable', '甲'],
  ]);
});
