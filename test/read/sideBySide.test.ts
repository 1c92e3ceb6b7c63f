import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openXlsx } from '../../src/hosts/file';
import type { Correction } from '../../src/model/mapping';
import { editsOf, examine } from '../../src/pipeline';
import { hiddenForms, readForms } from '../../src/read';
import { memoryWorkbookAfter } from '../support/applied';
import { type Put, sheet, workbook } from '../support/sheets';

const FOLDER = path.join(import.meta.dirname, '../fixtures/layouts');
const bookOf = (file: string) =>
  openXlsx(new Uint8Array(readFileSync(path.join(FOLDER, file)))).read();
const FILES = ['side-by-side.xlsx', 'libreoffice/side-by-side.xlsx'];

test.each(FILES)('%s: every form, left to right, with its own funds and rows', async (file) => {
  const forms = readForms(await bookOf(file));
  expect(
    forms.map(({ id, project, year, funds, indicators, stated, narratives }) => [
      id,
      project,
      year,
      funds.map(({ budget, executed }) => `${budget?.toFixed()}/${executed?.toFixed()}`).join(' '),
      indicators.map(({ level3, actual, cells }) => `${level3} ${actual.text} ${cells.score}`),
      stated.total?.toFixed(),
      narratives?.map(({ cell }) => cell),
    ]),
  ).toEqual([
    [
      '中间空列!A1',
      '甲项目',
      2023,
      '12/12 12/12',
      ['培训场次 6场 F7', '学员满意度 81% F8'],
      '97',
      [],
    ],
    [
      '中间空列!I2',
      '乙项目',
      2023,
      '20/18',
      ['印制册数 150册 N6', '合格率 100% N7', '及时率 95% N8'],
      '79',
      ['J10'],
    ],
    ['紧挨着!A1', '甲项目', 2022, '12/12', ['培训场次 6场 F6', '学员满意度 81% F7'], '97', []],
    [
      '紧挨着!G1',
      '乙项目',
      2022,
      '20/18',
      ['印制册数 150册 L6', '合格率 100% L7', '及时率 95% L8'],
      '79',
      ['H10'],
    ],
  ]);
});

test.each(FILES)('%s: a hidden form is not read, but named', async (file) => {
  const book = await bookOf(file);
  expect(readForms(book).some((form) => form.sheet === '旧稿')).toBe(false);
  expect(hiddenForms(book)).toEqual(['旧稿']);
});

test('hidden sheets without a form are nobody’s business', () => {
  const list = sheet([['单位', '联系人']], { name: '名单', visible: false });
  expect(hiddenForms(workbook(list))).toEqual([]);
});

const HEADER: Put[] = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因',
];
const one = (name: string, actual: number, last: Put = null): Put[][] => [
  [`${name}项目支出绩效自评表（2023年度）`],
  ['项目名称', name],
  HEADER,
  ['产出指标', '数量指标', `${name}次数`, '≥10次', actual, 90, null, null],
  ['总分', null, null, null, null, 90, null, last],
];
const pair = (left: Put[][], right: Put[][], gap: number) =>
  workbook(
    sheet(
      Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [
        ...Array.from({ length: 8 + gap }, (__, column) => left[row]?.[column] ?? null),
        ...(right[row] ?? []),
      ]),
    ),
  );

test.each([0, 1, 3])('scores go into the form they belong to, %i columns apart', (gap) => {
  const book = pair(one('甲', 9), one('乙', 5), gap);
  const examination = examine(book);
  const column = ['O', 'P', undefined, 'R'][gap];
  const edits = editsOf(examination);
  expect(edits.map(({ address, value }) => `${address}=${value}`)).toEqual([
    'G4=81',
    'G5=81',
    'H5=良',
    `${column}4=45`,
    `${column}5=45`,
    `${String.fromCharCode((column ?? '').charCodeAt(0) + 1)}5=差`,
  ]);
  expect(editsOf(examine(memoryWorkbookAfter(book, edits)))).toEqual([]);
});

test('the right form may stand lower than the left, and each may have another below it', () => {
  const left = [...one('甲', 10), [], ...one('丙', 10)];
  const right = [[], [], ...one('乙', 10), [], ...one('丁', 10)];
  const forms = readForms(pair(left, right, 2));
  expect(forms.map(({ id, project }) => [id, project])).toEqual([
    ['自评表!A1', '甲'],
    ['自评表!A7', '丙'],
    ['自评表!K3', '乙'],
    ['自评表!K9', '丁'],
  ]);
});

test('a correction about the right form moves its own columns only', () => {
  const book = pair(one('甲', 9), one('乙', 5), 1);
  const [left, right] = readForms(book);
  const correction: Correction = {
    kind: 'column',
    form: right?.id ?? '',
    block: 'indicators',
    key: 'reason',
    column: null,
  };
  const [same, corrected] = readForms(book, [correction]);
  expect(same).toEqual(left);
  expect(corrected?.indicators[0]?.cells.reason).toBeUndefined();
});

test('notes, last year’s figures and a list beside a form are not another form', () => {
  const beside: Put[][] = [
    ['填写要点'],
    ['指标名称', '上年指标值', '上年完成值'],
    ['甲次数', '≥8次', '8次'],
  ];
  const forms = readForms(pair(one('甲', 9), beside, 1));
  expect(forms).toHaveLength(1);
  expect(forms[0]?.indicators).toHaveLength(1);
});
