import { describe, expect, test } from 'vitest';
import { lastYearOf, namedIn, pairing } from '../../src/ledger';
import { sameUnit, stemCore, unitKey } from '../../src/ledger/names';

describe('names', () => {
  test('a unit is the same with its code, its blanks and its level left out', () => {
    expect(unitKey('219001-某区 教育局（本级）')).toBe('某区教育局');
    expect(unitKey('某区教育局机关')).toBe('某区教育局');
  });

  test('boundary: a longer name is the same unit only where the shorter ends it and is no mere word', () => {
    expect(sameUnit('某市某区教育局', '某区教育局')).toBe(true);
    expect(sameUnit('某区教育局幼儿园', '某区教育局')).toBe(false);
    expect(sameUnit('某区教育局', '教育局')).toBe(false);
  });

  test('of a file name remains what tells the unit', () => {
    expect(stemCore('a/2023年度某区水利局部门整体支出绩效自评报告（终稿）.docx')).toBe(
      '某区水利局',
    );
    expect(stemCore('绩效自评报告.docx')).toBe('');
  });
});

describe('pairing', () => {
  test('one workbook and one report of a folder belong together, whatever they are called', () => {
    const { pairs } = pairing(['甲/表.xlsx'], ['甲/总结.docx']);
    expect(pairs.get('甲/表.xlsx')).toEqual(['甲/总结.docx']);
  });

  test('in a full folder names decide, and several reports may belong to one workbook', () => {
    const books = ['水利局自评表.xlsx', '教育局自评表.xlsx', '001.xlsx'];
    const reports = ['水利局绩效自评报告.docx', '教育局报告.txt', '001.docx', '教育局说明.md'];
    const { pairs, open, alone } = pairing(books, reports);
    expect(Object.fromEntries(pairs)).toEqual({
      '水利局自评表.xlsx': ['水利局绩效自评报告.docx'],
      '教育局自评表.xlsx': ['教育局报告.txt', '教育局说明.md'],
      '001.xlsx': ['001.docx'],
    });
    expect([...open.keys(), ...alone]).toEqual([]);
  });

  test('a report that fits two alike, or none, is left to its text; one without a workbook is alone', () => {
    const { pairs, open, alone } = pairing(
      ['甲/水利局一.xlsx', '甲/水利局二.xlsx'],
      ['甲/水利局.docx', '甲/报告.docx', '乙/报告.docx'],
    );
    expect([...pairs]).toEqual([]);
    expect([...open.keys()]).toEqual(['甲/水利局.docx', '甲/报告.docx']);
    expect(alone).toEqual(['乙/报告.docx']);
  });

  test('a text names one unit, or it decides nothing', () => {
    const candidates = new Map([
      ['a.xlsx', ['某区水利局']],
      ['b.xlsx', ['某区教育局']],
    ]);
    expect(namedIn('某区 教育局\n2023年度……', candidates)).toBe('b.xlsx');
    expect(namedIn('某区教育局会同某区水利局', candidates)).toBeUndefined();
    expect(namedIn('我局', candidates)).toBeUndefined();
  });
});

test('last year’s report is the one at the same path, of the same unit, or of the same folder', () => {
  const former = ['水利局/报告.docx', '教育局/旧报告.docx', '某区民政局2022报告.docx'];
  expect(lastYearOf('水利局/报告.docx', [], former)).toBe('水利局/报告.docx');
  expect(lastYearOf('x/y.docx', ['某区民政局'], former)).toBe('某区民政局2022报告.docx');
  expect(lastYearOf('教育局/新报告.docx', ['某区教育局'], former)).toBe('教育局/旧报告.docx');
  expect(lastYearOf('卫健局/报告.docx', ['某区卫健局'], former)).toBeUndefined();
});
