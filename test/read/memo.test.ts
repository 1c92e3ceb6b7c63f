import { describe, expect, test } from 'vitest';
import type { Correction } from '../../src/model/mapping';
import { EMPTY_MEMO, type Memo } from '../../src/model/memo';
import {
  parseMemo,
  printMemo,
  withCorrection,
  withOverride,
  withoutCorrections,
  withSetAside,
} from '../../src/read/memo';

const column = (form: string, block: 'indicators' | 'funds', key: string, at: string | null) =>
  ({ kind: 'column', form, block, key, column: at }) satisfies Correction;
const row = (form: string, what: 'total' | 'notIndicator', at: number) =>
  ({ kind: 'row', form, what, row: at }) satisfies Correction;

const said = (...corrections: readonly Correction[]): readonly Correction[] =>
  corrections.reduce<Memo>(withCorrection, EMPTY_MEMO).corrections;

describe('corrections', () => {
  test('one takes the place of an earlier one about the same column of the same form', () => {
    expect(
      said(column('甲', 'indicators', 'score', 'C'), column('甲', 'indicators', 'score', 'D')),
    ).toEqual([column('甲', 'indicators', 'score', 'D')]);
  });

  test.each([
    [column('乙', 'indicators', 'score', 'D')],
    [column('甲', 'funds', 'score', 'D')],
    [column('甲', 'indicators', 'weight', 'D')],
    [row('甲', 'total', 9)],
  ])('another stands beside it: %j', (other) => {
    const first = column('甲', 'indicators', 'score', 'C');
    expect(said(first, other)).toEqual([first, other]);
    expect(said(other, first)).toEqual([other, first]);
  });

  test('a form has one total, and any number of rows that are no indicators', () => {
    expect(said(row('甲', 'total', 8), row('甲', 'total', 9))).toEqual([row('甲', 'total', 9)]);
    const rows = [
      row('甲', 'notIndicator', 8),
      row('甲', 'notIndicator', 9),
      row('甲', 'total', 8),
    ];
    expect(said(...rows)).toEqual(rows);
    expect(said(...rows, row('甲', 'notIndicator', 8))).toEqual([
      row('甲', 'notIndicator', 9),
      row('甲', 'total', 8),
      row('甲', 'notIndicator', 8),
    ]);
    expect(said(row('甲', 'total', 8), row('乙', 'total', 8))).toHaveLength(2);
  });

  test('those of one form are taken back together', () => {
    const memo = { ...EMPTY_MEMO, corrections: [row('甲', 'total', 8), row('乙', 'total', 8)] };
    expect(withoutCorrections(memo, '甲').corrections).toEqual([row('乙', 'total', 8)]);
  });
});

describe('findings set aside', () => {
  const key = { code: 'T01', form: '甲', cell: '甲!A1' };
  const once = withSetAside(EMPTY_MEMO, key, ' 已核对 ');

  test('with a reason, once each', () => {
    expect(once.setAside).toEqual([{ ...key, reason: '已核对' }]);
    expect(withSetAside(once, key, '再核对').setAside).toEqual([{ ...key, reason: '再核对' }]);
    expect(withSetAside(once, key, '  ').setAside).toEqual([]);
  });

  test.each([{ code: 'T02' }, { form: '乙' }, { cell: '甲!A2' }, { cell: null }])(
    'another stands beside it: %j',
    (other) => {
      const both = withSetAside(once, { ...key, ...other }, '无妨');
      expect(both.setAside).toEqual([
        { ...key, reason: '已核对' },
        { ...key, ...other, reason: '无妨' },
      ]);
    },
  );
});

test('a mark set by hand takes the place of an earlier one, and can be taken back', () => {
  const one = withOverride(EMPTY_MEMO, '甲!H9', { score: '8', reason: '复核' });
  const two = withOverride(one, '甲!H10', { score: '7', reason: '复核' });
  expect(two.overrides.map(({ cell, score }) => [cell, score])).toEqual([
    ['甲!H9', '8'],
    ['甲!H10', '7'],
  ]);
  expect(
    withOverride(two, '甲!H9', { score: '6', reason: '复核' }).overrides.map(({ score }) => score),
  ).toEqual(['7', '6']);
  expect(withOverride(two, '甲!H9', null).overrides.map(({ cell }) => cell)).toEqual(['甲!H10']);
});

test('what is kept is read again; what is not ours, damaged or missing is nothing', () => {
  const memo = withOverride(EMPTY_MEMO, '甲!H9', { score: '8', reason: '复核' });
  expect(parseMemo(printMemo(memo))).toEqual(memo);
  for (const text of [null, undefined, '', '{', '[]', '{"version":2,"corrections":[]}'])
    expect(parseMemo(text)).toEqual(EMPTY_MEMO);
});
