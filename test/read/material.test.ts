import { describe, expect, test } from 'vitest';
import { materialPlace, readMaterial } from '../../src/read/material';
import { MATERIAL_COLUMNS } from '../../src/vocabulary/material';
import { materialEdits, materialLines } from '../../src/write/materialSheet';
import { formWorkbook } from '../support/forms';
import { merge, type Put, sheet, workbook } from '../support/sheets';

const HEADER = Object.values(MATERIAL_COLUMNS);
const line = (id: string, text: Put = null): Put[] => ['章节', '要填什么', text, null, id];
const book = (rows: readonly (readonly Put[])[], name = '报告素材') =>
  workbook(sheet([HEADER, ...rows], { name }));
const typed = (rows: readonly (readonly Put[])[], name?: string) =>
  [...readMaterial(book(rows, name))].map(([id, { text, cell }]) => [id, text, cell.address]);

describe('what was typed', () => {
  test('is read by its number, with the cell', () => {
    expect(typed([line('duties', ' 主管林业\n工作 '), line('staff')])).toEqual([
      ['duties', '主管林业\n工作', 'C2'],
    ]);
  });

  test('a number or a date typed as such is text', () => {
    expect(
      typed([line('staff', 12), line('signDate', { value: 45398, format: 'yyyy/m/d' })]),
    ).toEqual([
      ['staff', '12', 'C2'],
      ['signDate', '2024年4月16日', 'C3'],
    ]);
  });

  test('for an indicator is known by its name', () => {
    const names = ['evidence:督查工作', 'evidence:每天一督查、每天一梳理', 'reason:A·B#2'];
    expect(typed(names.map((id) => line(id, '甲'))).map(([id]) => id)).toEqual(names);
  });

  test.each(['', '编号', '=A1', 'Duties', 'evidence:', '3', 'a b'])(
    'under %j, which is no number of ours, is left alone',
    (id) => {
      expect(typed([line(id, '甲')])).toEqual([]);
    },
  );

  test('twice under one number counts once, the first time', () => {
    expect(typed([line('duties', '甲'), line('duties', '乙')])).toEqual([['duties', '甲', 'C2']]);
  });
});

describe('the sheet is found', () => {
  test('by its name or that of a copy, wherever its columns went', () => {
    const moved = workbook(
      sheet([['说明'], [], ['编号（请勿改动）', '填写 内容'], ['duties', '甲']], {
        name: '报告素材 (2)',
      }),
    );
    expect(materialPlace(moved)).toMatchObject({
      sheet: '报告素材 (2)',
      columns: { section: null, prompt: null, text: 1, lastYear: null, id: 0 },
      end: 4,
    });
    expect(readMaterial(moved).get('duties')?.cell).toEqual({
      sheet: '报告素材 (2)',
      address: 'B4',
    });
  });

  test('by a header in the first twenty rows, with both columns in one row', () => {
    const under = (rows: Put[][]) => materialPlace(workbook(sheet(rows, { name: ' 报告素材 ' })));
    const blank = (count: number): Put[][] => Array.from({ length: count }, () => []);
    const line: Put[] = ['duties', '甲'];
    const header: Put[] = ['编号（请勿改动）', '填写内容'];
    expect(under([...blank(19), header, line])?.rows.get('duties')).toBe(20);
    expect(under([...blank(20), header, line])).toBeNull();
    expect(under([['编号（请勿改动）'], [null, '填写内容'], line])).toBeNull();
    expect(under([['填写内容'], ['编号（请勿改动）'], line])).toBeNull();
    expect([...(under([line, header, ['staff', '']])?.rows ?? [])]).toEqual([['staff', 2]]);
    expect(under([header, line, ['', '']])?.end).toBe(2);
    expect(under([header])?.end).toBe(1);
  });

  test('in the first sheet of the name that has its columns', () => {
    const other = sheet([['说明', '甲']], { name: '报告素材' });
    const copy = sheet([HEADER, line('duties', '乙')], { name: '报告素材 (2)' });
    expect(materialPlace(workbook(other, copy))?.sheet).toBe('报告素材 (2)');
    expect(readMaterial(workbook(other, copy)).get('duties')?.text).toBe('乙');
    expect(readMaterial(workbook(other)).size).toBe(0);
  });

  test('not by another name, nor without its columns', () => {
    expect(materialPlace(book([line('duties', '甲')], '素材'))).toBeNull();
    expect(materialPlace(workbook(sheet([['报告素材']], { name: '报告素材' })))).toBeNull();
    expect(readMaterial(formWorkbook())).toEqual(new Map());
  });

  test('also where a person merged cells of the text column', () => {
    const merged = workbook(
      sheet([HEADER, line('duties', '甲'), line('staff')], { name: '报告素材', merges: ['C2:C3'] }),
    );
    expect(merge('C2:C3').left).toBe(2);
    expect([...readMaterial(merged).keys()]).toEqual(['duties']);
  });
});

describe('bringing the sheet up to date', () => {
  const row = (id: string, more: object = {}) => ({
    id,
    section: '章节',
    prompt: '要填什么',
    text: '',
    lastYear: '',
    optional: false,
    ...more,
  });
  const edits = (rows: Parameters<typeof materialEdits>[0], held: readonly (readonly Put[])[]) => {
    const from = book(held);
    const place = materialPlace(from);
    const [grid] = from.grids;
    if (!place || !grid) throw new Error('found');
    return materialEdits(rows, place, grid).map(({ address, value }) => [address, value]);
  };

  test('a new row goes below the last, with all it holds', () => {
    const added = row('staff', { text: '编制10人', lastYear: '编制9人', optional: true });
    expect(edits([row('duties'), added], [line('duties', '甲'), ['', '', '自己的备注']])).toEqual([
      ['A4', '章节'],
      ['B4', '要填什么（可不填）'],
      ['E4', 'staff'],
      ['C4', '编制10人'],
      ['D4', '编制9人'],
    ]);
  });

  test('text goes into an empty cell, never over what was typed', () => {
    const rows = [row('duties', { text: '上年职责' }), row('staff', { text: '上年人数' })];
    expect(edits(rows, [line('duties', '今年职责'), line('staff')])).toEqual([['C3', '上年人数']]);
  });

  test('a sheet that has everything gets nothing', () => {
    const rows = [row('duties', { text: '甲' })];
    expect(edits(rows, [line('duties', '甲')])).toEqual([]);
    const lines = materialLines(rows);
    expect(lines[0]).toEqual(HEADER);
    expect(readMaterial(workbook(sheet(lines, { name: '报告素材' }))).get('duties')?.text).toBe(
      '甲',
    );
  });
});
