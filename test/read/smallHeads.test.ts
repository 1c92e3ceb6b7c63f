import { describe, expect, test } from 'vitest';
import { factBeside, findFilledOn, findTitle } from '../../src/read/facts';
import { matchHeader } from '../../src/read/headers';
import { findPlaceholders } from '../../src/read/leftovers';
import { writtenText } from '../../src/read/prompt';
import { findYear, statedYears } from '../../src/read/years';
import { FACT_LABELS } from '../../src/vocabulary/factLabels';
import { INDICATOR_HEADERS } from '../../src/vocabulary/indicatorHeaders';
import type { Put } from '../support/sheets';
import { on } from './table';

describe('facts of the head', () => {
  const department = (...rows: Put[][]) =>
    factBeside(on(rows), 0, rows.length - 1, FACT_LABELS.department);

  test.each<[string, Put[][], string | null]>([
    [
      'brackets in a label do not make it less',
      [
        ['预算部门名称', '甲局'],
        ['部门（单位）名称', '乙局'],
      ],
      '乙局',
    ],
    [
      'the better label goes first, wherever it stands',
      [
        ['填报单位', '甲局'],
        ['部门名称', '乙局'],
      ],
      '乙局',
    ],
    [
      'of equals the first',
      [
        ['部门名称', '甲局'],
        ['部门名称', '乙局'],
      ],
      '甲局',
    ],
    [
      'blanks behind the colon and the code do not count',
      [['部门名称： 101001- 某县林业局']],
      '某县林业局',
    ],
    ['a label with nothing beside it states nothing', [['部门名称']], null],
    ['nor does one beside another label', [['部门名称', '填报单位']], null],
    ['a colon with nothing behind it', [['部门名称：', '某局']], '某局'],
  ])('%s', (_, rows, text) => {
    expect(department(...rows)?.text ?? null).toBe(text);
  });

  test('a title is read without its blanks', () => {
    expect(findTitle(on([['某 县  部门整体支出 绩效自评表']]), 0, 0)).toEqual({
      text: '某县部门整体支出绩效自评表',
      cell: 'A1',
    });
  });

  test.each<[string, Put[][], (string | number)[] | null]>([
    ['beside its label', [['评价年度', '2022']], [2022, 'B1']],
    ['beside its label, in Chinese digits', [['年度', '二〇二二年']], [2022, 'B1']],
    ['in a title without 年度', [['2021年部门整体支出绩效自评表']], [2021, 'A1']],
    [
      'its label goes before a 年度, and that before a title',
      [['2021年部门整体支出绩效自评表'], ['评价年度', '2022'], ['（2023年度）']],
      [2022, 'B2'],
    ],
    [
      'beside its label before the title',
      [['2021年部门整体支出绩效自评表'], ['评价年度', '2022']],
      [2022, 'B2'],
    ],
    ['a title without a year', [['部门整体支出绩效自评表']], null],
    ['nothing at all', [['某县']], null],
  ])('the year: %s', (_, rows, expected) => {
    const found = findYear(on(rows), 0, rows.length - 1);
    expect(found && [found.year, found.cell]).toEqual(expected);
  });

  const LINE = `${'某'.repeat(33)}2023年度`;
  test.each<[string, Put[][], string[]]>([
    ['what stands beside the name of a unit is no year', [['单位名称', '2023年度专班']], []],
    ['nor what stands behind it in its cell', [['单位名称：2023年度专班']], []],
    ['what stands before it is', [['（2023年度）', '单位名称', '某局']], ['A1']],
    ['only the next cell counts', [['单位名称', '某局', '2023年度']], ['C1']],
    ['forty characters', [[`${LINE}`]], ['A1']],
    ['forty characters and a stop', [[`某${LINE}`, `某某${LINE}`]], ['A1']],
    ['every one of a row', [['2022年度', '2023年度']], ['A1', 'B1']],
  ])('years: %s', (_, rows, cells) => {
    expect(statedYears(on(rows), 0, rows.length - 1).map(({ cell }) => cell)).toEqual(cells);
  });

  test('a date in the first row of the footer', () => {
    expect(findFilledOn(on([['填报日期：2024年1月8日'], ['某某']]), 0, 1)).toEqual({
      text: '2024年1月8日',
      cell: 'A1',
    });
  });
});

describe('words of a header', () => {
  const words = () => ({ name: { exact: ['甲', '同'] }, value: { exact: ['乙', '同'] } });

  test('a word of two columns is the first that is free', () => {
    expect(matchHeader(on([['同', '同', '丙']]), 0, words())).toMatchObject({
      columns: { name: 0, value: 1 },
      unknown: [{ row: 0, column: 2, text: '丙' }],
    });
    expect(matchHeader(on([['乙', '甲']]), 0, words()).columns).toEqual({ name: 1, value: 0 });
  });

  test('says whether a word is known or merely like one', () => {
    const { evidence } = matchHeader(on([['三级指标', '本年目标值']]), 0, INDICATOR_HEADERS);
    expect(evidence).toEqual({
      level3: { row: 0, text: '三级指标', by: 'word' },
      target: { row: 0, text: '本年目标值', by: 'pattern' },
    });
  });

  test.each([
    [34, { level3: 0, target: 1 }],
    [35, { level3: 0 }],
  ])('a word with %i characters in brackets', (count, columns) => {
    const label = `标准值(${'说'.repeat(count + 1)})`;
    expect(label.length).toBe(count + 6);
    expect(matchHeader(on([['三级指标', label]]), 0, INDICATOR_HEADERS).columns).toEqual(columns);
  });
});

describe('what the form printed and nobody replaced', () => {
  test('is found down to the last row, with its cell', () => {
    const sheet = on([['暂无'], ['说明', '正常'], ['正常', '（200字以内）']]);
    const region = {
      first: 1,
      last: 2,
      header: matchHeader(sheet, 1, INDICATOR_HEADERS),
      repeats: new Set<number>(),
    };
    expect(findPlaceholders(sheet, region)).toEqual([{ cell: 'B3', text: '（200字以内）' }]);
    expect(findPlaceholders(sheet, { ...region, first: 0, last: 0 })).toEqual([
      { cell: 'A1', text: '暂无' },
    ]);
  });

  test('a limit behind a blank is none of the text', () => {
    expect(writtenText(' （200字以内）工作完成较好。')).toBe('工作完成较好。');
  });
});
