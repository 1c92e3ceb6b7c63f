import { describe, expect, test } from 'vitest';
import type { Ledger, Outlier } from '../../../src/ledger';
import { type LedgerRow, rowsOf } from '../../../src/ledger';
import { COLUMNS } from '../../../src/standalone/ledger/rows/columns';
import { codesOf, filteredRows, NO_FILTER } from '../../../src/standalone/ledger/rows/filter';
import { nextSort, sortedRows } from '../../../src/standalone/ledger/rows/sort';
import { viewRows } from '../../../src/standalone/ledger/rows/viewRow';
import { visible } from '../../../src/standalone/ledger/rows/visible';
import { refusedResult } from '../../ledger/results';

const [EMPTY] = rowsOf(refusedResult('坏.xlsx', '文件已损坏。'));

const row = (some: Partial<LedgerRow>): LedgerRow => {
  if (!EMPTY) throw new Error('no row');
  return { ...EMPTY, row: 'form', remark: '', form: '表!A1', sheet: '表', ...some };
};

const ROWS: readonly LedgerRow[] = [
  row({
    file: '乙/表.xlsx',
    unit: '水利局',
    stated: 98.5,
    difference: 2,
    errors: 1,
    codes: { T01: 1 },
  }),
  row({
    file: '甲/表.xlsx',
    unit: '教育局',
    stated: 100,
    difference: 0,
    codes: { T11: 2 },
    warnings: 2,
  }),
  row({ file: '甲/表.xlsx', unit: '教育局', form: '二!A1', sheet: '二', stated: 9, hints: 1 }),
  row({ ...EMPTY, remark: '文件已损坏。' }),
  row({
    row: 'report',
    form: null,
    sheet: null,
    file: '甲/报告.docx',
    unit: '教育局',
    codes: { R01: 1, T11: 1 },
  }),
];

const outlier = (some: Partial<Outlier>): Outlier => ({
  kind: 'fullMarks',
  units: ['教育局'],
  files: ['甲/表.xlsx'],
  place: null,
  message: '',
  ...some,
});

const ledger = (outliers: readonly Outlier[] = []): Ledger => ({
  policy: 'national-2020',
  files: 4,
  rows: ROWS,
  outliers,
  distributions: [],
  attendance: null,
});
const VIEWS = viewRows(ledger(), true);
const filesOf = (views: readonly { row: LedgerRow }[]) =>
  views.map(({ row: { file, sheet } }) => [file, sheet].join('#'));

describe('rows', () => {
  test('each has a key of its own', () => {
    expect(new Set(VIEWS.map(({ key }) => key)).size).toBe(ROWS.length);
  });

  test('an outlier stands at the forms of its unit, or at the one its place is on', () => {
    const counts = (one: Outlier) =>
      viewRows(ledger([one]), true).map(({ outliers }) => outliers?.length);
    expect(counts(outlier({}))).toEqual([0, 1, 1, 0, 0]);
    expect(counts(outlier({ place: '二!H5' }))).toEqual([0, 0, 1, 0, 0]);
    expect(counts(outlier({ files: ['甲/报告.docx'] }))).toEqual([0, 0, 0, 0, 1]);
    const both = {
      units: ['教育局', '水利局'],
      files: ['乙/表.xlsx', '甲/表.xlsx'],
      place: '表!I3',
    };
    expect(counts(outlier(both))).toEqual([1, 1, 1, 0, 0]);
    expect(counts(outlier({ units: ['坏.xlsx'], files: ['坏.xlsx'] }))).toEqual([0, 0, 0, 1, 0]);
  });
});

test('while files are being read nothing is said to stand out, or not to', () => {
  const views = viewRows(ledger([outlier({})]), false);
  expect(views.map(({ outliers }) => outliers)).toEqual(ROWS.map(() => null));
  const column = COLUMNS.find(({ id }) => id === 'outliers');
  expect(views.map((view) => column?.shown(view))).toEqual(ROWS.map(() => ''));
});

describe('sorting', () => {
  const by = (column: string, direction: 'ascending' | 'descending') =>
    filesOf(sortedRows(VIEWS, { column, direction }, COLUMNS));

  test('figures by size, what is empty last either way', () => {
    expect(by('stated', 'descending').slice(0, 3)).toEqual([
      '甲/表.xlsx#表',
      '乙/表.xlsx#表',
      '甲/表.xlsx#二',
    ]);
    expect(by('stated', 'ascending').slice(0, 3)).toEqual([
      '甲/表.xlsx#二',
      '乙/表.xlsx#表',
      '甲/表.xlsx#表',
    ]);
    expect(by('stated', 'ascending').slice(3)).toEqual(by('stated', 'descending').slice(3));
  });

  test('names as Chinese are sorted, equal ones in the order of the ledger', () => {
    const units = sortedRows(VIEWS, { column: 'unit', direction: 'ascending' }, COLUMNS).map(
      ({ row: one }) => one.unit,
    );
    expect(units).toEqual(['教育局', '教育局', '教育局', '水利局', null]);
    expect(by('unit', 'ascending')[0]).toBe('甲/表.xlsx#表');
  });

  test('every column sorts, and a third press gives the order of the ledger back', () => {
    for (const column of COLUMNS) {
      const first = nextSort(null, column);
      const second = nextSort(first, column);
      expect(first?.direction).toBe(column.kind === 'number' ? 'descending' : 'ascending');
      expect(second?.direction).not.toBe(first?.direction);
      expect(nextSort(second, column)).toBeNull();
      expect(sortedRows(VIEWS, first, COLUMNS)).toHaveLength(ROWS.length);
    }
    expect(sortedRows(VIEWS, null, COLUMNS)).toBe(VIEWS);
  });
});

describe('filtering', () => {
  const left = (some: Partial<typeof NO_FILTER>) =>
    filesOf(filteredRows(VIEWS, { ...NO_FILTER, ...some }));

  test('by words in unit, file and reason, all of which must stand there', () => {
    expect(left({ words: '教育' })).toHaveLength(3);
    expect(left({ words: '教育  报告' })).toEqual(['甲/报告.docx#']);
    expect(left({ words: '损坏' })).toHaveLength(1);
    expect(left({ words: 'XLSX 水利' })).toHaveLength(1);
    expect(left({ words: '没有' })).toEqual([]);
  });

  test('by severity, code, difference and what cannot be used', () => {
    expect(left({ severity: 'error' })).toEqual(['乙/表.xlsx#表']);
    expect(left({ severity: 'hint' })).toEqual(['甲/表.xlsx#二']);
    expect(left({ code: 'T11' })).toEqual(['甲/表.xlsx#表', '甲/报告.docx#']);
    expect(left({ different: true })).toEqual(['乙/表.xlsx#表']);
    expect(left({ unusable: true })).toHaveLength(1);
    expect(left({ outlying: true })).toEqual([]);
    expect(left({ severity: 'error', code: 'T11' })).toEqual([]);
    expect(codesOf(VIEWS)).toEqual([
      ['R01', 1],
      ['T01', 1],
      ['T11', 2],
    ]);
  });
});

describe('the rows to draw', () => {
  test('cover what is in sight wherever the table is scrolled to, and are few', () => {
    for (const count of [0, 1, 30, 1000]) {
      for (let top = 0; top <= Math.max(0, count * 46 - 600); top += 373) {
        const { first, end } = visible(count, 46, top, 600);
        expect(first * 46).toBeLessThanOrEqual(top);
        expect(Math.min(count * 46, top + 600)).toBeLessThanOrEqual(end * 46);
        expect(end - first).toBeLessThan(60);
      }
    }
  });

  test('of a table that became short while it was scrolled far down, its end', () => {
    const { first, end } = visible(40, 46, 30_000, 600);
    expect(end).toBe(40);
    expect(first).toBeLessThan(28);
  });
});
