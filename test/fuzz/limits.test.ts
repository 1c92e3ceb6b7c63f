import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { UserError } from '../../src/model/userError';
import { isHeavy, isSlow, LIMITS, measured, processorTime } from './limits';
import { outcomeOf } from './outcome';

/** What a person gets from work that refuses with this message. */
const refused = (message: string) =>
  outcomeOf(() => Promise.reject(new UserError('damaged', message)));

test('a refusal in one clear Chinese line is what a person may get', async () => {
  const outcome = await refused('文件第3个部件（xl/workbook.xml）已损坏，请重新另存一份。');
  expect(outcome).toMatchObject({ code: 'damaged' });
});

test.each([
  ['two lines', '文件已损坏。\n请重新另存一份。'],
  ['a carriage return', '文件已损坏。\r请重新另存一份。'],
  ['no Chinese', 'Unexpected end of data'],
  ['a stack', '文件已损坏：    at inflate (/src/hosts/file/inflate.ts:12:7)'],
  ['a stack of a program that is built', '文件已损坏 at file:///ziping/index.js:1:20345'],
  ['the name of an error', '文件已损坏：TypeError: x is not a function'],
  ['a value nobody set', '文件的第undefined个部件已损坏。'],
  ['an object nobody put in words', '文件的[object Object]已损坏。'],
  ['nothing', ''],
])('a refusal with %s is a fault of the program', async (_, message) => {
  await expect(refused(message)).rejects.toThrow('not one clear line');
});

/** Work whose runs take so many milliseconds, one after the other. */
async function costOf(...runs: number[]) {
  const readings = runs.flatMap((cost) => [0, cost]);
  let done = 0;
  const { cost } = await measured(
    async () => done++,
    () => readings.shift() ?? Number.NaN,
  );
  return { slow: isSlow(cost), done };
}

test('work that is slow every time is told, work that was slow once is not', async () => {
  const most = LIMITS.seconds * 1000;
  expect(await costOf(most + 1, most + 1)).toEqual({ slow: true, done: 2 });
  expect(await costOf(most + 1, most)).toEqual({ slow: false, done: 2 });
  expect(await costOf(most)).toEqual({ slow: false, done: 1 });
});

test('the cost is time of the processor, not of the clock', async () => {
  const busy = async () => {
    const until = processorTime() + 30;
    while (processorTime() < until);
  };
  expect((await measured(busy)).cost).toBeGreaterThanOrEqual(30);
});

test('boundary: what takes just as much as stated is good enough', () => {
  expect([LIMITS.seconds * 1000, LIMITS.seconds * 1000 + 1].map(isSlow)).toEqual([false, true]);
  expect([LIMITS.mebibytes, LIMITS.mebibytes + 1].map(isHeavy)).toEqual([false, true]);
});

test.each([
  ['docs/security.md', `${LIMITS.seconds} 秒、${LIMITS.mebibytes} MiB`],
  ['README.md', `${LIMITS.seconds} s of the processor a file, ${LIMITS.mebibytes} MiB`],
])('%s states the limits that hold', (page, words) => {
  const text = readFileSync(path.join(import.meta.dirname, '../..', page), 'utf8');
  expect(text).toContain(words);
});
