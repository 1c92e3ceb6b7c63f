import { describe, expect, test } from 'vitest';
import type { Correction } from '../../src/model/mapping';
import { correctionsFor } from '../../src/read/corrections';
import type { Header } from '../../src/read/headers';
import { columnMatches, questionsOf, sharedQuestions } from '../../src/read/mapping';
import { on } from './table';

type Key = 'target' | 'actual' | 'score';
const KEYS: readonly Key[] = ['target', 'actual', 'score'];
const HEADER: Header<Key> = {
  row: 2,
  bottom: 2,
  columns: { target: 3, actual: 4 },
  evidence: {
    target: { row: 2, text: '指标值', by: 'word' },
    actual: { row: 2, text: '完成值', by: 'word' },
  },
  unknown: [],
};

const column = (key: string, to: string | null, more: Partial<Correction> = {}): Correction =>
  ({ kind: 'column', form: '表!A1', block: 'indicators', key, column: to, ...more }) as Correction;
const row = (what: 'total' | 'notIndicator', at: number): Correction => ({
  kind: 'row',
  form: '表!A1',
  what,
  row: at,
});

describe('what persons said about a form', () => {
  test('the last total row counts; rows that are no indicators are only those named', () => {
    const said = correctionsFor('表!A1', [
      row('total', 20),
      row('notIndicator', 12),
      row('total', 21),
      row('notIndicator', 14),
      column('target', 'D'),
    ]);
    expect(said.totalRow).toBe(20);
    expect([10, 11, 12, 13, 19, 20].filter(said.isNoIndicator)).toEqual([11, 13]);
    expect([...said.declined]).toEqual([]);
  });

  test('nothing said: no total row, every row may be an indicator', () => {
    const said = correctionsFor('表!A1', [row('notIndicator', 3)]);
    expect(said.totalRow).toBeNull();
    expect(correctionsFor('表!A1', []).isNoIndicator(2)).toBe(false);
  });

  test('declined are columns the form has none of, and headers nobody needs', () => {
    const said = correctionsFor('表!A1', [
      column('target', 'D'),
      column('actual', null),
      column('unused:备注', 'H'),
      row('total', 9),
    ]);
    expect([...said.declined]).toEqual(['actual', 'unused:备注']);
  });

  test('what is said of another form concerns this one in nothing', () => {
    const said = correctionsFor('表!J1', [
      column('target', null),
      row('total', 9),
      row('notIndicator', 3),
    ]);
    expect([said.totalRow, said.isNoIndicator(2), [...said.declined]]).toEqual([null, false, []]);
    expect(said.apply('indicators', HEADER, KEYS)).toEqual(HEADER);
  });

  test('a column pointed at moves; another that stood there is gone; the evidence says who', () => {
    const said = correctionsFor('表!A1', [column('target', 'E'), row('total', 9)]);
    expect(said.apply('indicators', HEADER, KEYS)).toEqual({
      ...HEADER,
      columns: { target: 4 },
      evidence: {
        target: { row: 2, text: '', by: 'person' },
        actual: { row: 2, text: '完成值', by: 'word' },
      },
    });
  });

  test('a column of another block, or that no header has, changes nothing', () => {
    const said = correctionsFor('表!A1', [
      column('score', 'H', { block: 'funds' } as Partial<Correction>),
      column('rate', 'J'),
    ]);
    expect(said.apply('indicators', HEADER, KEYS)).toEqual(HEADER);
    expect(said.apply('funds', HEADER, KEYS).columns).toEqual({ target: 3, actual: 4, score: 7 });
  });

  test('a column declined is neither there nor in evidence', () => {
    const said = correctionsFor('表!A1', [column('target', null)]);
    const { columns, evidence } = said.apply('indicators', HEADER, KEYS);
    expect([columns, Object.keys(evidence)]).toEqual([{ actual: 4 }, ['actual']]);
  });
});

describe('what a mapping shows and asks', () => {
  test('a column whose place was given to another is not shown', () => {
    const sheet = on([[], [], ['一级指标', null, null, '指标值', '完成值']]);
    const said = correctionsFor('表!A1', [column('target', 'E')]);
    const header = said.apply('indicators', HEADER, KEYS);
    expect(columnMatches(sheet, 'indicators', header)).toEqual([
      {
        block: 'indicators',
        key: 'target',
        column: 'E',
        cell: 'E3',
        header: '完成值',
        by: 'person',
      },
    ]);
  });

  test('a column without a header has no cell to show; one with a header shows its words', () => {
    const sheet = on([[], [], ['一级指标', null, null, '指标值', '完成值']]);
    const shown = (to: string) => {
      const said = correctionsFor('表!A1', [column('score', to)]);
      const header = said.apply('indicators', HEADER, KEYS);
      return columnMatches(sheet, 'indicators', header).map((one) => [
        one.key,
        one.cell,
        one.header,
      ]);
    };
    const others = [
      ['target', 'D3', '指标值'],
      ['actual', 'E3', '完成值'],
    ];
    expect(shown('C')).toEqual([...others, ['score', null, '']]);
    expect(shown('A')).toEqual([...others, ['score', 'A3', '一级指标']]);
  });

  test('a text merged down beside the table is no header to ask about', () => {
    const sheet = on([['三级指标', '满分', '旁注']], ['C1:C6']);
    const header: Header<string> = {
      row: 0,
      bottom: 0,
      columns: { level3: 0, target: 3, actual: 4, weight: 5, score: 6 },
      evidence: {},
      unknown: [
        { row: 0, column: 1, text: '满分' },
        { row: 0, column: 2, text: '旁注' },
      ],
    };
    expect(questionsOf(sheet, header, [], new Set())).toEqual([
      {
        block: 'indicators',
        cell: 'B1',
        header: '满分',
        key: null,
        message: '不认识B列的表头“满分”。请指明这一列是什么；不用的列可以不管。',
      },
    ]);
    expect(questionsOf(sheet, header, [], new Set(['unused:满分']))).toEqual([]);
  });

  test('rows that share their marks are named', () => {
    expect(sharedQuestions([7], [])).toEqual([
      {
        block: 'indicators',
        cell: null,
        header: null,
        key: null,
        message: '第7行与上一行合用分值和得分，没有作为单独的指标读取。请一行指标填一个分值。',
      },
    ]);
  });
});
