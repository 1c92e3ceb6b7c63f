import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readActual, readTarget } from '../../src/values/reading';

const PIECES = [
  '1', '一', '率', '为', '每月', '不少于', '≥', '增长', '1,', '1，', '1.', '1-', '1~', '2022年', '12月', '1月-',
  '2022.1-', '1人/', '1人·', '%', '万', '余', '多', '以上', '左右', '(', ')', '（1）', '100字', '*', '×', '完成',
  '全部', '目标', '达成', '前', '底', '第', 'A', '-', '—', '、', '，', '；', '1次；', '1次', '达到', '百分之', '填写',
  ' ', '　', '前1', '1+', '1季度-', '未',
]; // biome-ignore format: a table of pieces
const LONG = 10_000;

/** Reads a text both ways. The time limit of the test is the only clock: a parser that backtracks never comes back. */
function read(text: string): void {
  readTarget(text, { unit: '万人' });
  readActual(text, { unit: '%', target: readTarget('有效') });
}

test.each(PIECES)('10,000 characters of “%s” are read without a hang', (piece) => {
  for (const tail of ['', '1', '人', '%', '完', '）', '!']) {
    const text = piece.repeat(LONG / piece.length) + tail;
    expect(() => read(text)).not.toThrow();
    expect(() => read(text.slice(0, 59))).not.toThrow();
  }
});

test('pieces in any order, long and short, are read without an exception or a hang', () => {
  const text = fc
    .array(fc.constantFrom(...PIECES), { maxLength: 60 })
    .chain((pieces) => fc.constantFrom(1, 1, 1, 50).map((times) => pieces.join('').repeat(times)));
  fc.assert(
    fc.property(text, (hostile) => read(hostile)),
    { numRuns: 2000 },
  );
});

test('every number read stands in the cell', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const { value, parts } = readActual(text);
      if (value ?? parts) expect(text).toMatch(/[\d一万]/);
    }),
  );
});
