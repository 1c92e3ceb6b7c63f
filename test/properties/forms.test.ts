import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openXlsx } from '../../src/hosts/file';
import type { Workbook } from '../../src/model/grid';
import { editsOf, examine } from '../../src/pipeline';
import { memoryWorkbookAfter } from '../support/applied';
import { formWorkbook } from '../support/forms';
import { ACTUALS, TARGETS } from '../values/wordings';
import { fileOf } from './formFile';
import { atMost } from './runs';

const typed = (wordings: readonly (readonly [string, ...unknown[]])[]) =>
  fc.constantFrom(...wordings.map(([text]) => text));
const points = fc.constantFrom(1, 2.5, 10, 16, 22.5, 45);
const name = fc.constantFrom('检查次数', '=1+1', '<b>合格率</b>', '办结率 & 质量', '@甲', '𠮷');
const row = fc
  .tuple(name, typed(TARGETS), typed(ACTUALS), points)
  .map(([level3, target, actual, weight]) => [
    '产出指标',
    '数量指标',
    level3,
    target,
    actual,
    weight,
  ]);
const amount = fc.constantFrom(null, 0, 0.1, 100, 195, 1464.48);
const fund = fc
  .tuple(amount, amount, amount)
  .map(([initial, budget, executed]) => ['年度资金总额', initial, budget, executed, 10]);
const anyForm: fc.Arbitrary<Workbook> = fc
  .tuple(fc.array(row, { minLength: 1, maxLength: 5 }), fund)
  .map(([indicators, first]) => formWorkbook({ indicators, funds: [first] }));

const valuesOf = (book: Workbook) =>
  book.grids.flatMap(({ sheet, rows }) =>
    rows.flatMap((cells, at) =>
      cells.flatMap(({ value }, column) =>
        value === null ? [] : [`${sheet} ${at} ${column} ${typeof value} ${value}`],
      ),
    ),
  );

test('a scored file reads as the form with its marks, is scored, and can be taken back', async () => {
  await fc.assert(
    fc.asyncProperty(anyForm, async (book) => {
      const host = openXlsx(fileOf(book));
      const before = await host.read();
      expect(valuesOf(before)).toEqual(valuesOf(book));
      const first = examine(before);
      const edits = editsOf(first);
      const undo = await host.write(edits);
      const after = await openXlsx(host.bytes()).read();
      expect(valuesOf(after)).toEqual(valuesOf(memoryWorkbookAfter(before, edits)));
      const second = examine(after);
      expect(editsOf(second)).toEqual([]);
      expect(second.scores.map(({ total }) => total.toFixed())).toEqual(
        first.scores.map(({ total }) => total.toFixed()),
      );
      const { left } = await host.restore(undo);
      expect(left).toEqual([]);
      expect(valuesOf(await host.read())).toEqual(valuesOf(before));
    }),
    { numRuns: atMost(25) },
  );
});

test('a form read twice, or after its file was copied, is the same form', async () => {
  await fc.assert(
    fc.asyncProperty(anyForm, async (book) => {
      const [fromMemory, fromFile] = [examine(book), examine(await openXlsx(fileOf(book)).read())];
      expect(JSON.stringify(fromFile.forms)).toBe(JSON.stringify(fromMemory.forms));
      expect(JSON.stringify(fromFile.findings)).toBe(JSON.stringify(fromMemory.findings));
    }),
    { numRuns: atMost(25) },
  );
});
