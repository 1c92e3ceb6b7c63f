import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FileReply } from '../../../src/batch';
import { letterJobs } from '../../../src/cli/batch/letterJobs';
import { linkTarget } from '../../../src/cli/batch/linkTarget';
import { resultPath } from '../../../src/cli/batch/store';
import { readUnitList } from '../../../src/cli/batch/unitList';
import { UserError } from '../../../src/model/userError';
import { oneSheet } from '../../fixtures/build/workbook';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ziping-parts-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the list of units', () => {
  const put = (name: string, content: Uint8Array | string) => {
    const place = path.join(folder, name);
    writeFileSync(place, content);
    return place;
  };
  const row = (at: number, ...texts: string[]) =>
    `<row r="${at}">${texts
      .map(
        (text, column) => `<c r="${'ABC'[column]}${at}" t="inlineStr"><is><t>${text}</t></is></c>`,
      )
      .join('')}</row>`;

  test('a text has a name a line, numbered or not, each once', async () => {
    const place = put(
      '名单.txt',
      '单位名称\n1. 某区教育局\n\n（2）某区水利局\n某区教育局（本级）\n12345\n',
    );
    expect(await readUnitList(place)).toEqual(['某区教育局', '某区水利局']);
  });

  test('a workbook has them below a header, or in the column with most names', async () => {
    const headed = [
      row(1, '报送单位一览'),
      row(2, '序号', '单位 名称', '联系人'),
      row(3, '1', '某区教育局', '张三'),
    ];
    expect(await readUnitList(put('甲.xlsx', oneSheet(headed.join(''))))).toEqual(['某区教育局']);
    const bare = [row(1, '1', '某区教育局'), row(2, '2', '某区水利局')];
    expect(await readUnitList(put('乙.xlsx', oneSheet(bare.join(''))))).toEqual([
      '某区教育局',
      '某区水利局',
    ]);
  });

  test('one without a name is refused', async () => {
    await expect(readUnitList(put('空.txt', '123\n456'))).rejects.toThrow(UserError);
    await expect(readUnitList(path.join(folder, '没有.txt'))).rejects.toThrow('找不到单位名单');
  });
});

test('a link is relative, keeps letters of any script, and escapes what an address cannot hold', () => {
  expect(linkTarget('/a/结果', '/a/材料/甲 局/表#1%.xlsx')).toBe('../材料/甲%20局/表%231%25.xlsx');
  expect(linkTarget('/a', '/a/表.xlsx')).toBe('表.xlsx');
});

test('the result of a file with the longest of names still has a name that a file system takes', () => {
  const long = `甲/${'长'.repeat(82)}.xlsx`;
  const name = path.basename(resultPath('/out', long));
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(250);
  expect(name).not.toBe(path.basename(resultPath('/out', `甲/${'长'.repeat(81)}短.xlsx`)));
});

describe('letters', () => {
  const reply = (file: string, unit: string | null, errors: number): FileReply => ({
    file,
    refused: false,
    hasForm: file.endsWith('.xlsx'),
    isBroken: false,
    units: [{ unit, errors }],
  });
  const broken = (file: string): FileReply => {
    return { file, refused: true, hasForm: false, isBroken: true, units: [] };
  };

  test('a form that cannot be opened is told of to whom the rest of the folder belongs', () => {
    const replies = [broken('a/表.xlsx'), reply('a/报告.docx', '甲局', 0)];
    expect(letterJobs(replies, new Map())).toEqual([
      { unit: '甲局', name: '甲局', files: ['a/表.xlsx', 'a/报告.docx'], known: null },
    ]);
  });

  test.each([
    ['beside a form that can be used', [broken('a/旧表.xlsx'), reply('a/表.xlsx', '甲局', 0)]],
    [
      'beside what is of two units',
      [broken('a/表.xlsx'), reply('a/报告.docx', '甲局', 0), reply('a/报告2.docx', '乙局', 0)],
    ],
    ['in no folder', [broken('表.xlsx'), reply('报告.docx', '甲局', 0)]],
    ['alone', [broken('a/表.xlsx')]],
  ])('boundary: it is told of to nobody %s', (_, replies) => {
    expect(letterJobs(replies, new Map())).toEqual([]);
  });

  test('one a unit with an error, over all its files; names fit a file system and differ', () => {
    const jobs = letterJobs(
      [
        reply('a/表.xlsx', '某区/教育局', 0),
        reply('a/报告.txt', '某区/教育局（本级）', 2),
        reply('b.xlsx', '某区水利局', 0),
        reply('c.xlsx', null, 1),
        reply('d/c.xlsx', null, 1),
      ],
      new Map([['c', 'known']]),
    );
    expect(jobs).toEqual([
      { unit: '某区/教育局', name: '某区 教育局', files: ['a/表.xlsx', 'a/报告.txt'], known: null },
      { unit: 'c', name: 'c', files: ['c.xlsx'], known: 'known' },
      { unit: 'c', name: 'c（2）', files: ['d/c.xlsx'], known: null },
    ]);
  });
});
