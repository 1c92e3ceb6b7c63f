import { expect, test } from 'vitest';
import { harmless, safeJson } from '../../src/cli/print';

const DRIVING = ['\u009b', '\u007f', '\u202e', '\u2066'];

test.each(DRIVING)('JSON says the same with %j escaped', (char) => {
  const document = { text: `甲${char}2J乙\n` };
  const json = `${JSON.stringify(document, null, 2)}\n`;
  expect(safeJson(json)).not.toContain(char);
  expect(JSON.parse(safeJson(json))).toEqual(document);
});

test('boundary: line ends and plain text of JSON stay', () => {
  const json = '{\n  "甲": "乙"\n}\n';
  expect(safeJson(json)).toBe(json);
});

test.each(DRIVING)('%j does not reach the terminal', (char) => {
  expect(harmless(`甲${char}乙\t丙\n`)).toBe('甲乙\t丙\n');
});
