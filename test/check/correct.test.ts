import { describe, expect, test } from 'vitest';
import type { Workbook } from '../../src/model/grid';
import { editsOf, examine, POLICY_CHOICES } from '../../src/pipeline';
import { memoryWorkbookAfter } from '../support/applied';
import { CORRECT_FORMS } from './correctForms';

const aboveHint = (book: Workbook, policy: string): string[] =>
  examine(book, { policy })
    .findings.filter(({ severity }) => severity !== 'hint')
    .map(({ code, severity, cell, message }) => `${code} ${severity} ${cell} ${message}`);

const CASES = Object.entries(CORRECT_FORMS).flatMap(([name, book]) =>
  POLICY_CHOICES.map(({ id }) => ({ name, id, book })),
);

describe('a correct form has nothing above a hint', () => {
  test.each(CASES)('$name under $id, before and after the scores are written', ({ book, id }) => {
    const before = examine(book, { policy: id });
    expect(before.scores[0]?.undecided).toBe(0);
    expect(aboveHint(book, id)).toEqual([]);
    const scored = memoryWorkbookAfter(book, editsOf(before));
    expect(scored).not.toEqual(book);
    expect(aboveHint(scored, id)).toEqual([]);
  });
});
