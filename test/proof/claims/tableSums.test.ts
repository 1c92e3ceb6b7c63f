import { expect, test } from 'vitest';
import type { Prose } from '../../../src/model/proof';
import { tableSums } from '../../../src/proof/claims/tableSums';

/** A prose of one table, its rows a line each, its cells parted by blanks; · is an empty cell. */
function tableOf(lines: readonly string[], after: readonly string[] = []): Prose {
  const cells = lines.flatMap((line, row) =>
    line.split(' ').map((text, column) => ({
      text: text === '·' ? '' : text,
      cell: { table: 0, row, column },
      level: null,
    })),
  );
  const before = { text: '各县情况见下表。', cell: null, level: null };
  return { paragraphs: [before, ...cells, ...after.map((text) => ({ ...before, text }))] };
}

const told = (...lines: string[]) =>
  tableSums(tableOf(lines)).map(({ kind, stated, computed }) => `${kind} ${stated} → ${computed}`);

const HEAD = '县 资金（万元） 支出 执行率';
const ROWS = ['甲 1,280 1241.60 97.00%', '乙 1020 979.20 96.00%', '丙 760.00 714.40 94.00%'];
const TOTAL = '合计 3600 3420 95.00%';

test('a table that adds up says nothing', () => {
  expect(told(HEAD, ...ROWS, '丁 540 484.80 89.78%', TOTAL)).toEqual([]);
  expect(tableSums(tableOf([], ['没有表格。']))).toEqual([]);
});

test('one rate that is not what its row works out to', () => {
  const rows = [HEAD, ...ROWS, '丁 540 484.80 98.78%', TOTAL];
  expect(told(...rows)).toEqual(['rate 98.78% → 89.78%']);
  const [claim] = tableSums(tableOf(rows));
  expect(claim).toMatchObject({
    verdict: 'unclear',
    place: { start: 0, end: 6 },
    message: '表中的“98.78%”与同表的数不符：484.80÷540×100%=89.78%，请核对。',
  });
});

test('of several columns a rate may be of the one by which all of it is right', () => {
  const rows = ['甲 100 110 88 80%', '乙 200 200 180 90%', '丙 50 50 30 60%'];
  const head = '县 年初 全年 支出 执行率';
  expect(told(head, ...rows, '丁 400 400 380 95%')).toEqual([]);
  expect(told(head, ...rows, '丁 400 400 380 59%')).toEqual(['rate 59% → 95%']);
});

test('a part that is wrong by its total and by its rate is told once', () => {
  const survey = (...rows: string[]) =>
    told('县 调查 满意 满意度', ...rows, '合计 1000 882 88.20%');
  const [a, c, d] = ['甲 250 231 92.40%', '丙 250 218 87.20%', '丁 250 209 83.60%'];
  expect(survey(a, '乙 250 224 89.60%', c, d)).toEqual([]);
  expect(survey(a, '乙 250 242 89.60%', c, d)).toEqual(['sum 242 → 224']);
  expect(survey(a, '乙 205 224 89.60%', c, d)).toEqual(['sum 205 → 250']);
  expect(survey(a, '乙 250 242 96.80%', c, d)).toEqual(['sum 882 → 900']);
});

test('a total and a rate that are wrong each by itself are both told', () => {
  const rows = [HEAD, '甲 1280 1241.60 79.00%', ...ROWS.slice(1), '丁 540 484.80 89.78%'];
  expect(told(...rows, '合计 3600 3430 95.00%')).toEqual(['sum 3430 → 3420']);
  expect(told(...rows, '合计 3610 3420 94.74%')).toEqual(['sum 3610 → 3600', 'rate 79.00% → 97%']);
});

test.each([
  ['rates of something else', 'A B C 率', 'a 10 9 50%', 'b 10 8 50%', 'c 10 7 50%', 'd 10 6 50%'],
  [
    'rates that may be capped',
    'A 目标 完成 完成率',
    'a 4 4 100%',
    'b 5 5 100%',
    'c 8 8 100%',
    'd 8 9 100%',
  ],
  [
    'a column of targets',
    'A 指标值 分值 得分',
    'a 100% 5 5',
    'b 95% 5 5',
    'c 100% 8 8',
    'd 100% 8 8',
  ],
  [
    'rates that are all alike',
    'A 分值 得分 覆盖率',
    'a 5 5 100%',
    'b 5 5 95%',
    'c 8 8 100%',
    'd 8 8 100%',
  ],
  ['too few rows', 'A B C 率', 'a 10 9 90%', 'b 10 8 80%', 'c 10 7 75%'],
  ['nothing to divide by', 'A B C 率', 'a 10 9 90%', 'b 10 8 80%', 'c 10 7 70%', 'd 0 0 100%'],
  ['sums among the rows', 'A B C', 'a 1 1', '小计 1 1', '合计 2 3'],
  ['a total that is a mean', 'A 人数 天数', 'a 10 30', 'b 10 40', '合计 20 35'],
  ['a column that is not added', 'A 数量 单价', 'a 10 30', 'b 10 40', '合计 20 75'],
  ['an empty cell', 'A B C', 'a 10 30', 'b 10 ·', '合计 20 35'],
  ['one part', 'A B C', 'a 10 30', '合计 10 35'],
  ['no column that adds up', 'A B C', 'a 10 30', 'b 10 40', '合计 21 75'],
  ['one column alone', 'A B', 'a 10', 'b 10', '合计 21'],
  ['no total', 'A B C', 'a 10 30', 'b 10 40', '其他 20 75'],
  ['a head alone', 'A B C'],
  ['too wide a table', 'A B C D E F G H I J K', 'a 1 1', 'b 1 1', '合计 2 3'],
])('silent: %s', (_, ...lines) => {
  expect(told(...lines)).toEqual([]);
});

test('boundary: one column may be off where another adds up', () => {
  expect(told('A B C', 'a 10 30', 'b 10 40', '合计 20 75')).toEqual(['sum 75 → 70']);
  expect(told('A B C D', 'a 1 30 5', 'b 1 40 5', '合计 2 75 11')).toEqual([]);
});

test('boundary: tables of more than forty rows are left to the reader', () => {
  const rows = (count: number) => [
    'A B C',
    ...Array.from({ length: count - 1 }, (_, at) => `r${at} 1 10`),
    `合计 ${count - 1} ${(count - 1) * 10 + 1}`,
  ];
  expect(told(...rows(40))).toHaveLength(1);
  expect(told(...rows(41))).toEqual([]);
});
