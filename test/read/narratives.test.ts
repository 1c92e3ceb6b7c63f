import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openXlsx } from '../../src/hosts/file';
import { readForms } from '../../src/read';
import { type Put, sheet, workbook } from '../support/sheets';
import { workbookOf } from '../support/workbooks';

const FOLDER = path.join(import.meta.dirname, '../fixtures/layouts');

const narrativesOf = async (file: string) => {
  const book = await openXlsx(new Uint8Array(readFileSync(path.join(FOLDER, file)))).read();
  return readForms(book).map(({ narratives = [] }) =>
    narratives.map(({ kind, label, text, cell, limit }) => [kind, label, text, cell, limit]),
  );
};

const EXPECTED = [
  [
    ['course', '项目实施内容及过程概述', '一季度招标，二至四季度按月巡检。', 'D7', null],
    ['conclusion', '评价结论', '项目自评总分99.50分，等级为优。', 'B13', 200],
    ['problem', '存在问题', '设施老旧，维修频次高。', 'B14', 200],
  ],
  [
    ['problem', '存在的问题', '汛期施工受阻。', 'A6', null],
    ['measure', '下一步改进措施', '错峰安排工期。', 'B7', null],
    ['note', '需要说明的情况', '其中0.5公里由上级项目承担。', 'F7', null],
    ['note', '其他需要说明的问题', '一是资料归档尚在进行。\n二是质保金未到支付期。', 'A9', null],
  ],
];

test.each(['narratives.xlsx', 'libreoffice/narratives.xlsx'])(
  '%s: text beside, below and behind the label; prompts are no content',
  async (file) => {
    expect(await narrativesOf(file)).toEqual(EXPECTED);
  },
);

test('the real forms of 004 each tell their course; empty fields say nothing', async () => {
  const forms = readForms(await workbookOf('004'));
  expect(
    forms.map(({ narratives = [] }) => narratives.map(({ kind, cell }) => [kind, cell])),
  ).toEqual(Array.from({ length: 4 }, () => [['course', 'D7']]));
});

const HEADER: Put[] = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
];
const ROW: Put[] = ['产出指标', '数量指标', '次数', '≥1次', '1次', 90, 90];
const below = (...rows: Put[][]) =>
  readForms(
    workbook(
      sheet([
        ['部门整体支出绩效自评表'],
        HEADER,
        ROW,
        ['总分', null, null, null, null, 90, 90],
        ...rows,
      ]),
    ),
  )[0]?.narratives;

test.each([
  '200字以内',
  '（200字以内）',
  '200字以内，需写明项目自评总分',
  '限200字',
  '字数不超过200字。',
  '请说明存在的主要问题（200字以内）',
  '/',
  '无',
])('%s is the form’s own prompt, not content', (text) => {
  expect(below(['存在问题', text])).toEqual([]);
});

test('a prompt left standing beside what was written is taken off, its limit kept', () => {
  const written =
    '设施老旧，维修频次高，群众反映的损坏点位不能当日修复，影响正常使用，备件采购周期偏长。';
  expect(below(['存在问题', `${written}（150字以内）`])).toMatchObject([
    { text: written, limit: 150 },
  ]);
  expect(below(['存在问题', `（150字以内）\n${written}`])).toMatchObject([
    { text: written, limit: 150 },
  ]);
});

test('two fields may share a row; a person’s signature is none of them', () => {
  expect(
    below(
      ['存在问题', '人手不足。', null, '改进措施', '增加轮班。'],
      ['填表人：张三', null, '存档'],
    ),
  ).toMatchObject([
    { kind: 'problem', text: '人手不足。', cell: 'B5' },
    { kind: 'measure', text: '增加轮班。', cell: 'E5' },
  ]);
});

test('what the form prints below itself is not the unit’s word', () => {
  expect(
    below(['注：其他资金包括自有资金。'], ['备注', '本表一式两份。'], ['说明：按年度填报。']),
  ).toEqual([]);
});

test('an indicator called after a field stays an indicator', () => {
  const rows = [
    ['部门整体支出绩效自评表'],
    HEADER,
    [...ROW.slice(0, 2), '问题整改率', ...ROW.slice(3)],
    [null, null, '存在问题', '≤2个', '1个', 10, 10],
  ];
  const [form] = readForms(workbook(sheet(rows)));
  expect(form?.indicators.map(({ level3 }) => level3)).toEqual(['问题整改率', '存在问题']);
  expect(form?.narratives).toEqual([]);
});

test.each(['偏差大或目标未完成原因分析', '未完成绩效目标原因及改进措施', '偏差较大或未完成的原因'])(
  '%s below the table is a field of its own',
  (label) => {
    expect(below([label, '合格率未达标，因一处渗水返工。'])).toMatchObject([
      { kind: 'note', label, cell: 'B5', limit: null },
    ]);
  },
);

test('a column of reasons among others is none', () => {
  expect(below(['未完成原因分析', '得分'], ['原因', '得分'])).toEqual([]);
});
