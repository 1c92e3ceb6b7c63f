import { expect, test } from 'vitest';
import { proofContext } from '../../src/proof';
import { R22 } from '../../src/proof/R22';
import { findingsOf } from './findings';
import { REPORT, report } from './report';

const SIGNED = '清河区城市管理局\n2024年4月16日';

test.each([
  ['a clean report', REPORT],
  ['on one line', report([SIGNED, '清河区城市管理局  2024年4月16日'])],
  ['with a seal', report([SIGNED, '清河区城市管理局（盖章）\n二〇二四年四月十六日'])],
  ['portal lines behind it', `${REPORT}\n主办:清河区人民政府`],
  ['to be filled in', report([SIGNED, '清河区城市管理局\n【请补充：签发日期】'])],
  ['a passage on its own', '一、存在问题\n人手不足。'],
  ['no annex is spoken of', report(['附件：部门整体支出绩效自评表\n', ''])],
])('passes: %s', (_, text) => {
  expect(findingsOf('R22', text)).toEqual([]);
});

test('boundary: unit and date pass, without one of them they do not', () => {
  expect(findingsOf('R22', REPORT)).toEqual([]);
  expect(findingsOf('R22', report(['\n2024年4月16日', '']))).toMatchObject([
    { severity: 'warning', place: null, expected: '成文日期' },
  ]);
  expect(findingsOf('R22', report([`附件：部门整体支出绩效自评表\n${SIGNED}`, '']))).toMatchObject([
    { severity: 'warning', expected: '落款单位、成文日期' },
  ]);
});

test('fails: an annex is spoken of and not listed', () => {
  const text = report(
    ['附件：部门整体支出绩效自评表\n', ''],
    ['均达到目标。', '均达到目标，详见附件1。'],
  );
  expect(findingsOf('R22', text)).toMatchObject([{ severity: 'warning', quote: '详见附件1' }]);
  expect(findingsOf('R22', report(['均达到目标。', '均达到目标，详见附件1。']))).toEqual([]);
});

test('fails: 附件： with nothing behind it', () => {
  expect(findingsOf('R22', `附件：\n${REPORT}`)).toMatchObject([
    { severity: 'hint', quote: '附件：' },
  ]);
});

test('fails: no title, or a title without the unit', () => {
  expect(
    findingsOf('R22', report(['清河区城市管理局部门整体支出绩效自评报告\n（2023年度）\n', ''])),
  ).toMatchObject([{ severity: 'hint', expected: '标题' }]);
  expect(findingsOf('R22', report(['清河区城市管理局部门整体', '部门整体']))).toMatchObject([
    { severity: 'hint', expected: '单位名称' },
  ]);
});

test('boundary: a label of annexes lists what the next line names', () => {
  const ending = (list: string) =>
    findingsOf(
      'R22',
      report(
        ['附件：部门整体支出绩效自评表\n', ''],
        ['均达到目标。', '均达到目标，详见附件1。'],
        [SIGNED, `${SIGNED}${list}`],
      ),
    ).map(({ quote }) => quote);
  expect(ending('\n附件：\n1.部门整体支出绩效自评表')).toEqual([]);
  expect(ending('\n附件：')).toEqual(['详见附件1', '附件：']);
});

const ANNEX = '附件：部门整体支出绩效自评表\n';

test('an annex that is spoken of and not listed is told with what is wanted', () => {
  const text = report([ANNEX, ''], ['均达到目标。', '均达到目标，详见附件1。']);
  expect(findingsOf('R22', text)).toMatchObject([
    {
      found: '详见附件1',
      expected: '附件：（附件名称）',
      message:
        '正文提到“详见附件1”，文末没有附件说明。请在正文之后写明附件的名称，或者删去这句话。',
    },
  ]);
  expect(findingsOf('R22', `${text}\n| 指标 | 得分 |`)).toEqual([]);
  expect(findingsOf('R22', `详见附件1。\n| 附件：自评表 | 见附件2 |`)).toEqual([]);
});

test('boundary: a label in the first three lines is a mark of the report, one below it a list', () => {
  const label = (before: number) =>
    findingsOf('R22', [...Array(before).fill('正文。'), '　　附件：', '正文。'].join('\n'));
  const top =
    '开头的“附件：”后面没有名称。报告本身作附件的，写“附件”二字，不加冒号；不是附件的，请删去。';
  expect(label(2)).toMatchObject([{ found: '附件：', quote: '附件：', message: top }]);
  expect(label(3)).toEqual([]);
});

test('a label with nothing but a blank line behind it is empty', () => {
  const lines = ['甲。', '乙。', '丙。', '　　附件：', ' '];
  const prose = { paragraphs: lines.map((text) => ({ text, cell: null, level: null })) };
  expect(R22.find(proofContext(prose, {}))).toMatchObject([
    { found: '附件：', message: '“附件：”后面没有附件名称，请补写或者删去。' },
  ]);
  expect(findingsOf('R22', '甲。\n乙。\n丙。\n| 附件： | 附件： |')).toEqual([]);
});

test.each(['单位全称', '单位名称', '落款单位'])(
  'passes: the place of the unit is left open, set in from the margin: %s',
  (unit) => {
    const open = `　　【请补充：${unit}】\n　　【请补充：签发日期】`;
    expect(findingsOf('R22', report([SIGNED, open]))).toEqual([]);
  },
);

test.each([
  ['2023年度绩效自评报告', '2023年度绩效自评报告'],
  ['　　2023 年度绩效自评报告', '2023 年度绩效自评报告'],
  ['关于2023年度绩效自评的报告', '2023年度绩效自评的报告'],
  ['部门关于2023年度绩效自评的报告', '部门关于2023年度绩效自评的报告'],
  ['清河区2023年度绩效自评报告', null],
])('a title without the unit: %s', (title, found) => {
  const of = (put: string) =>
    findingsOf('R22', report(['清河区城市管理局部门整体支出绩效自评报告', put]));
  expect(of(title).map((finding) => finding.found)).toEqual(found === null ? [] : [found]);
  expect(of(`清河区城市管理局\n${title}`)).toEqual([]);
  expect(of(`${title}\n清河区城市管理局`)).toEqual([]);
});

test.each([
  '荆川县堤防管理总段',
  '清河区妇联',
  '清河市广播电视台',
  '清河区审计署',
  '清河区公路段',
  '清河区歌舞团',
])('%s is a unit that signs', (unit) => {
  expect(findingsOf('R22', report([SIGNED, `${unit}\n2024年4月16日`]))).toEqual([]);
});

test.each(['清河区第二路段', '智慧监管平台', '全面工作部署'])('%s is none', (line) => {
  expect(findingsOf('R22', report([SIGNED, `${line}\n2024年4月16日`]))).toMatchObject([
    { expected: '落款单位' },
  ]);
});

test('boundary: a line that names 项目单位 beside the title names the unit, one that names 主管部门 does not', () => {
  const hints = (line: string) =>
    findingsOf(
      'R22',
      report([
        '清河区城市管理局部门整体支出绩效自评报告\n（2023年度）',
        `部门整体支出绩效自评报告\n${line}`,
      ]),
    ).map(({ expected }) => expected);
  expect(hints('项目单位（盖章）：荆川县堤防管理总段')).toEqual([]);
  expect(hints('实施单位：清河区城市管理局')).toEqual([]);
  expect(hints('主管部门：清河区城市管理局')).toEqual(['单位名称']);
});
