import type { Goal } from '../model/form';
import { squeeze } from '../values/fold';
import { isUnfilled } from '../values/unfilled';
import { GOAL_HEADERS, GOAL_LABELS } from '../vocabulary/headers';
import { factBeside } from './facts';
import { matchHeader } from './headers';
import { labelOf } from './label';
import type { Sheet } from './sheet';

const WORDS = {
  expected: [...GOAL_HEADERS.expected.exact, ...GOAL_LABELS.expected],
  actual: [...GOAL_HEADERS.actual.exact, ...GOAL_LABELS.actual],
} as const;
const IS_WORD: ReadonlySet<string> = new Set<string>([...WORDS.expected, ...WORDS.actual]);

const filledText = (text: string): string => (isUnfilled(squeeze(text)) ? '' : text);

/** 标签在左、文字在右的写法：预期目标 and 实际完成情况 each in a row of its own. */
function goalBeside(sheet: Sheet, first: number, last: number): Goal[] {
  const textOf = (words: readonly string[]) => {
    const fact = factBeside(sheet, first, last, words, (text) => !IS_WORD.has(labelOf(text)));
    return fact && filledText(fact.text) ? fact : null;
  };
  const expected = textOf(WORDS.expected);
  const actual = textOf(WORDS.actual);
  if (!expected || !actual || expected.text === actual.text) return [];
  const cells = { expected: expected.cell, actual: actual.cell };
  return [{ expected: expected.text, actual: actual.text, cells }];
}

/** Reads 年度总体目标 between two rows: the texts below 预期目标 and 实际完成情况. */
export function readGoals(sheet: Sheet, first: number, last: number): Goal[] {
  for (let row = first; row <= last; row++) {
    const { columns, bottom } = matchHeader(sheet, row, GOAL_HEADERS);
    const { expected, actual } = columns;
    if (expected === undefined || actual === undefined) continue;
    const goals: Goal[] = [];
    const side = sheet.merge(row, sheet.left).bottom;
    for (let below = bottom + 1; below <= Math.min(last, Math.max(bottom + 1, side)); below++) {
      const cells = {
        expected: sheet.address(below, expected),
        actual: sheet.address(below, actual),
      };
      if (cells.expected === cells.actual) break;
      const wanted = filledText(sheet.text(below, expected));
      const done = filledText(sheet.text(below, actual));
      if (wanted || done) goals.push({ expected: wanted, actual: done, cells });
    }
    return goals;
  }
  return goalBeside(sheet, first, last);
}
