import { describe, expect, test } from 'vitest';
import { reviewEdits } from '../../src/ledger';
import type { Workbook } from '../../src/model/grid';
import { examine } from '../../src/pipeline';
import { type Put, sheet, workbook } from '../support/sheets';

function bookOf(headers: readonly Put[], filled: readonly Put[] = []): Workbook {
  return workbook(
    sheet([
      ['项目支出绩效自评表'],
      ['（2023年度）'],
      ['项目名称', '某工程', null, '实施单位', '某区水利局'],
      ['资金', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      ['年度资金总额', 100, 100, 100, 10, '100%', 10],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', ...headers],
      ['产出指标', '数量指标', '检查次数', '≥10次', '9次', 50, 50, ...filled],
      ['产出指标', '质量指标', '合格率', '≥90%', '95%', 40, 40],
      ['总分', null, null, null, null, 100, 100],
    ]),
  );
}

function editsIn(book: Workbook) {
  const { forms, scores, findings } = examine(book);
  const [form, score, grid] = [forms[0], scores[0], book.grids[0]];
  if (!form || !score || !grid) throw new Error('no form');
  return reviewEdits(grid, form, score, findings).map(({ address, value }) => [address, value]);
}

describe('reviewer’s columns', () => {
  test('get the recomputed score, an opinion in a few words, and the total', () => {
    const edits = Object.fromEntries(editsIn(bookOf(['核查得分', '审核意见（财政）'])));
    expect(edits).toMatchObject({ H7: 45, H8: 40, H9: 95, I8: '与核算得分一致。' });
    expect(edits.I7).toMatch(/^自评50分，核算为45分；/);
  });

  test('boundary: what a reviewer has typed stays, what is blank is filled', () => {
    const edits = Object.fromEntries(editsIn(bookOf(['复核得分'], [44])));
    expect(edits).toEqual({ H8: 40, H9: 95 });
  });

  test('a form without such columns is left alone', () => {
    expect(editsIn(bookOf(['备注']))).toEqual([]);
  });

  test.each([0, 1])('of two forms side by side each has its own, %i columns apart', (gap) => {
    const book = beside(bookOf(['核查得分', '审核意见']), bookOf(['复核得分']), 9 + gap);
    const [left = [], right = []] = editsOfEach(book);
    expect(new Set(left.map(columnOf))).toEqual(new Set(['H', 'I']));
    expect(new Set(right.map(columnOf))).toEqual(new Set([gap === 0 ? 'Q' : 'R']));
    expect([left.length, right.length]).toEqual([5, 3]);
  });

  test.each([0, 1])('a form without any leaves those beside it alone, %i columns apart', (gap) => {
    const none = editsOfEach(beside(bookOf([]), bookOf(['复核得分']), 7 + gap));
    expect(none.map((own) => own.length)).toEqual([0, 3]);
    const other = editsOfEach(beside(bookOf(['复核得分']), bookOf([]), 8 + gap));
    expect(other.map((own) => own.length)).toEqual([3, 0]);
  });
});

const columnOf = ({ address }: { readonly address: string }): string => address.replace(/\d+$/, '');

/** Two forms on one sheet, the second from the column `from` on, counted from 0. */
function beside(left: Workbook, right: Workbook, from: number): Workbook {
  const blank = { value: null, format: 'General', formula: null };
  const rows = left.grids[0]?.rows.map((row, at) => [
    ...Array.from({ length: from }, (_, column) => row[column] ?? blank),
    ...(right.grids[0]?.rows[at] ?? []),
  ]);
  return workbook({ ...sheet([]), rows: rows ?? [] });
}

function editsOfEach(book: Workbook) {
  const { forms, scores, findings } = examine(book);
  expect(forms).toHaveLength(2);
  return forms.map((form, at) => {
    const [score, grid] = [scores[at], book.grids[0]];
    if (!score || !grid) throw new Error('no form');
    return reviewEdits(grid, form, score, findings, forms);
  });
}
