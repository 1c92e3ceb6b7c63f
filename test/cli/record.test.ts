import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openXlsx } from '../../src/hosts/file';
import { readForms } from '../../src/read';
import { pathOf } from '../support/workbooks';
import { ziping } from './run';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ziping-record-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => ziping(['record', ...args], folder);
const written = (name: string) => readFileSync(path.join(folder, name));

test('record -o .xlsx: a sheet a form, read again as it was scored', async () => {
  const { status, out, err } = await run(
    pathOf('004'),
    '-o',
    '录入.xlsx',
    '--policy',
    'sichuan-2023',
  );
  expect([status, err]).toEqual([0, '']);
  expect(out).toContain('已写入 录入.xlsx：19行指标。');
  expect(out).toContain('5行是定性指标的建议分');
  const forms = readForms(await openXlsx(new Uint8Array(written('录入.xlsx'))).read());
  expect(forms.map(({ sheet, indicators }) => [sheet, indicators.length])).toEqual([
    ['纪检监察专项', 5],
    ['老干部慰问', 5],
    ['政府业务经费', 5],
    ['政策研究咨询', 4],
  ]);
  expect(forms[3]?.indicators[0]).toMatchObject({ level2: '数量指标', level3: '完成课题' });
  expect(forms[3]?.indicators[0]?.score?.toFixed()).toBe('22.5');
});

test('record -o .txt and .csv hold the same rows; without -o they are shown', async () => {
  await run(pathOf('003'), '-o', '录入.txt');
  await run(pathOf('003'), '-o', '录入.csv');
  const shown = await run(pathOf('003'));
  const text = written('录入.txt').toString('utf8');
  const csv = written('录入.csv').toString('utf8');
  expect(
    text.startsWith('指标名称\t计算符号\t指标值\t实际完成值\t计量单位\t权重\t得分\t偏差原因\n'),
  ).toBe(true);
  expect(csv.startsWith('\ufeff指标名称,计算符号,指标值,')).toBe(true);
  expect(csv.trimEnd().split('\r\n').length).toBe(text.trimEnd().split('\n').length);
  expect(shown.out.trimEnd()).toBe(text.trimEnd());
});

test('record refuses what it cannot do and writes nothing', async () => {
  const before = readdirSync(folder);
  const ending = await run(pathOf('000'), '-o', '录入.docx');
  expect([ending.status, ending.out]).toEqual([2, '']);
  expect(ending.err).toBe('输出文件名应以 .xlsx、.txt、.csv 结尾，现为：录入.docx。\n');
  const option = await run(pathOf('000'), '--json');
  expect([option.status, option.err]).toEqual([
    2,
    '命令 record 不用选项 --json。用 ziping --help 查看用法。\n',
  ]);
  const input = await run(pathOf('000'), '-o', pathOf('000'));
  expect(input.status).toBe(2);
  expect(input.err).toContain('输出文件与输入文件相同');
  expect(readdirSync(folder)).toEqual(before);
  expect(existsSync(pathOf('000'))).toBe(true);
});
