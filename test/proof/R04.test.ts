import { expect, test } from 'vitest';
import type { ProofTable } from '../../src/model/proof';
import { proofContext } from '../../src/proof';
import { R04 } from '../../src/proof/R04';
import { findingsOf } from './findings';
import { tableOf } from './prose';
import { REPORT, report } from './report';

const projectForm = (total: number) =>
  tableOf({ title: '项目支出绩效自评表', total: [100, total, '优'] });
const departmentForm = (total: number) => tableOf({ total: [100, total, '优'] });
const SCORE = '2023年度部门整体支出绩效自评得分96.5分，评价等级为“优”';

test.each([
  ['one score, one grade', REPORT],
  ['the same score twice', report(['均达到目标。', '均达到目标。自评总分96.50分。'])],
  [
    'scores of indicators',
    report(['均达到目标。', '均达到目标，该项指标得10分，产出指标得分48分。']),
  ],
  ['full marks named', report([SCORE, `评价总分100分，${SCORE}`])],
  ['another year', report(['均达到目标。', '上年自评得分90分。'])],
  ['others’ marks', report(['均达到目标。', '财政评价得分88分。'])],
  [
    'the scale of grades',
    report([SCORE, `${SCORE}。评分90分以上为优，80分以上为良，60分以上为中，60分以下为差`]),
  ],
  ['score in a table', report([`${SCORE}。`, '详见下表。\n| 总分 | 100 | 96.5 |\n'])],
  ['still to be filled in', report([`${SCORE}。`, '【请补充：自评总分和等级】'])],
  ['a passage on its own', '我局清扫主次干道26条。'],
])('passes: %s', (_, text) => {
  expect(findingsOf('R04', text)).toEqual([]);
});

test('boundary: 96.5 and 96.50 are one score, 96.5 and 96.51 are two', () => {
  const also = (score: string) =>
    report(['均达到目标。', `均达到目标，2023年度评价得分为${score}分。`]);
  expect(findingsOf('R04', also('96.50'))).toEqual([]);
  expect(findingsOf('R04', also('96.51'))).toMatchObject([
    { severity: 'error', quote: '评价得分为96.51分', found: '96.51', expected: '96.5' },
  ]);
});

test('fails: of two scores the one that the conclusion does not give is to blame', () => {
  const text = report(
    ['四、绩效自评结果拟应用和公开情况', '四、绩效自评结论'],
    ['均达到目标。', '自评总得分94分。'],
  );
  expect(findingsOf('R04', text)).toMatchObject([{ found: '94', expected: '96.5' }]);
});

test('fails: of two scores the form, or the marks told beside one, say which is to blame', () => {
  const with94 = (words: string) =>
    report(
      ['四、绩效自评结果拟应用和公开情况', '四、绩效自评结论'],
      ['均达到目标。', `自评总得分94分${words}。`],
    );
  const blamed = (words: string, tables: ProofTable[] = []) =>
    findingsOf('R04', with94(words), { tables }).map(({ found, expected }) => [found, expected]);
  expect(blamed('')).toContainEqual(['94', '96.5']);
  expect(blamed('', [departmentForm(96.5)])).toContainEqual(['94', '96.5']);
  expect(blamed('', [departmentForm(94)])).toContainEqual(['96.5', '94']);
  const sum = '，其中预算执行10分，产出指标50分，效益指标34分';
  expect(blamed(sum)).toContainEqual(['96.5', '94']);
  expect(blamed(sum, [departmentForm(96.5)])).toContainEqual(['94', '96.5']);
});

test('fails: what the form bears out is right, however often another score is said', () => {
  const text = projects(
    '自评得分97.75分，等级为优。绩效自评得分95分。自评总得分95分。综合自评得分95分。自评总分95分。',
  );
  const blamed = (tables: ProofTable[]) =>
    findingsOf('R04', text, { tables }).map(({ found }) => found);
  expect(blamed([projectForm(97.75)])).toEqual(['95', '95', '95', '95']);
  expect(blamed([projectForm(90)])).toEqual(['97.75']);
  expect(blamed([])).toEqual(['97.75']);
});

test('boundary: a form of another kind than the report bears out no score of its', () => {
  const said = '整体支出绩效自评得分95分，等级为优。综合自评得分95分。自评总得分95分。';
  const blamed = (text: string, tables: ProofTable[]) =>
    findingsOf('R04', text, { tables }).map(({ found }) => found);
  const ofDepartment = (words: string) =>
    `某局2023年度部门整体支出绩效自评报告\n一、部门概况\n概况略。\n二、评价结论\n${words}\n三、存在问题\n进度慢。`;
  const other = ofDepartment(`${said}组织对学生资助开展项目支出自评，绩效自评得分98分。`);
  expect(blamed(other, [projectForm(98)])).toEqual(blamed(other, []));
  expect(blamed(other, [projectForm(98)])).toEqual(['98']);
  expect(blamed(other, [projectForm(95), departmentForm(98)])).toEqual(['95', '95', '95']);
  const ofOne = ofDepartment(`${said}学生资助项目自评得分98分。`);
  expect(blamed(ofOne, [projectForm(98)])).toEqual([]);
  const untitled = '绩效自评报告\n一、评价结论\n自评得分98分，等级为优。综合自评得分95分。';
  expect(blamed(untitled, [projectForm(95)])).toEqual(['98']);
  expect(blamed(untitled, [])).toEqual(['95']);
});

test('boundary: what a group of indicators won is no score of the whole, a second score of the whole is', () => {
  const told = (second: string) =>
    projects(
      `（一）产出指标。完成12场，经自评，得48分。\n（二）效益指标。群众受益，${second}\n（三）结论。综合自评得分96分，等级为优。`,
    );
  expect(findingsOf('R04', told('经自评，得28分。'))).toEqual([]);
  expect(findingsOf('R04', told('综合自评得分95分。'))).toHaveLength(1);
});

test('fails: two grades, and a grade that does not fit its score', () => {
  expect(findingsOf('R04', report(['均达到目标。', '评价结论为“良”。']))).toMatchObject([
    { severity: 'error', quote: '良', expected: '优' },
  ]);
  expect(findingsOf('R04', report(['等级为“优”', '等级为“良”']))).toMatchObject([
    { severity: 'error', quote: '良', expected: '优' },
  ]);
});

test('fails: no score at all; a score without a grade is a warning', () => {
  expect(findingsOf('R04', report([`${SCORE}。\n`, '']))).toMatchObject([
    { severity: 'error', place: null },
  ]);
  expect(findingsOf('R04', report(['，评价等级为“优”', '']))).toMatchObject([
    { severity: 'warning', found: null, expected: '等级' },
  ]);
});

test('projects with sections and scores of their own do not contradict one another', () => {
  const text =
    '2023年度部门整体支出绩效自评报告\n一、评价结论\n（一）道路养护项目\n绩效自评得分95分，评价等级为“优”。\n（二）路灯维护项目\n绩效自评得分85分，评价等级为“良”。\n二、存在问题\n进度慢。';
  expect(findingsOf('R04', text)).toEqual([]);
});

const projects = (words: string) =>
  `2023年度项目支出绩效自评报告\n一、项目概况\n本年实施四个项目。\n二、评价结论\n${words}\n三、存在问题\n进度慢。`;
const IN_TURN = '纪检监察专项100分、慰问100分、政府业务经费81.86分、政策研究咨询75.99分';

test('boundary: grades given in turn pass where each fits its score, the one that does not is told', () => {
  expect(findingsOf('R04', projects(`${IN_TURN}，等级依次为优、优、良、中。`))).toEqual([]);
  expect(findingsOf('R04', projects(`${IN_TURN}，等级分别为“优”“优”“优”“中”。`))).toMatchObject([
    { severity: 'error', quote: '优', found: '优', expected: '良' },
  ]);
});

test('boundary: projects with a score and a grade each in one paragraph do not contradict one another', () => {
  const each = (grade: string) => projects(`道路养护95分，等级为优；路灯维护85分，评为${grade}。`);
  expect(findingsOf('R04', each('良'))).toEqual([]);
  expect(findingsOf('R04', each('中'))).toMatchObject([{ quote: '中', expected: '良' }]);
});

test.each(['为“良”等次', '评为良', '结果为“良”', '等次良好', '为良'])(
  'boundary: %s is the grade of the score before it',
  (words) => {
    const graded = (score: string) => projects(`本项目自评得分${score}分，${words}。`);
    expect(findingsOf('R04', graded('89.99'))).toEqual([]);
    expect(findingsOf('R04', graded('90'))).toMatchObject([{ severity: 'error', expected: '优' }]);
  },
);

test('the score of a part earns no grade', () => {
  const text = projects('自评得分96分，其中产出指标50分，效益指标30分，等级为优。');
  expect(findingsOf('R04', text)).toEqual([]);
});

test.each([
  ['| 总分 | 96.5 |', true],
  ['| 总分 | 96分 |', true],
  ['| 总得分（满分100分） | 优 | 96 |', true],
  ['| 总分 | 约96 |', false],
  ['| 总分 | 96条 |', false],
  ['| 总分 | 优 |\n| 合格率 | 96 |', false],
  ['| 总分情况 | 96 |', false],
  ['| 96 | 总分 |', false],
])('a total in a table is a score: %s', (table, isScore) => {
  const found = findingsOf('R04', `${report([`${SCORE}。\n`, ''])}\n${table}`);
  expect(found.length === 0).toBe(isScore);
});

test('a score still to be filled in is not asked for again', () => {
  const open = (words: string) => findingsOf('R04', report([`${SCORE}。\n`, `${words}\n`]));
  expect(open('【请补充：自评得分】')).toEqual([]);
  expect(open('【请补充：自评结论】')).toHaveLength(1);
  expect(open('自评综合得分预计为96分左右。')).toMatchObject([{ expected: '等级' }]);
});

test('one project with a section of its own is the whole report', () => {
  const text =
    '2023年度部门整体支出绩效自评报告\n一、评价结论\n（一）道路养护项目\n绩效自评得分95分，评价等级为“优”。\n二、存在问题\n自评总得分85分。';
  expect(findingsOf('R04', text).map(({ found }) => found)).toContain('85');
});

test('each project of a list may have a grade of its own, as long as its score earns it', () => {
  const list = (grade: string) =>
    `专项资金绩效自评报告\n一、自评结论\n专项资金绩效自评总分为94.29分，等级为优。分项目看：\n1.农田建设得94.00分，等级为优；\n2.厕所改造得83.80分，等级为${grade}。`;
  expect(findingsOf('R04', list('良'))).toEqual([]);
  expect(findingsOf('R04', list('优'))).toMatchObject([{ found: '优', expected: '良' }]);
});

test.each([
  ['以上四项合计得96.05分。', ['96.05']],
  ['以上四项合计得95.06分。', []],
  ['上述各项指标合计为96.05分。', ['96.05']],
  ['以上四项合计得48.5分。', []],
  ['以上四项合计100分。', []],
])('what all parts come to is the score of the whole: %s', (sentence, expected) => {
  const text = `某街道办事处2022年度部门整体支出绩效自评报告\n一、自评结论\n绩效自评得95.06分，评定等级为优。\n二、完成情况\n${sentence}`;
  const found = findingsOf('R04', text).map(({ found: score }) => score);
  expect(found).toEqual(expected);
});

const messages = (text: string) => findingsOf('R04', text).map(({ message }) => message);

test('two scores, two grades, and a grade that its score does not earn are told word for word', () => {
  expect(messages(report(['均达到目标。', '均达到目标，2023年度评价得分为96.51分。']))).toEqual([
    '总得分前后不一致：这里是“评价得分为96.51分”，另一处是“整体支出绩效自评得分96.5分”。请核对后统一。',
  ]);
  expect(messages(report(['均达到目标。', '评价结论为“良”。']))).toEqual([
    '等级前后不一致：这里是“良”，另一处是“优”。请核对后统一。',
  ]);
  expect(messages(projects(`${IN_TURN}，等级分别为“优”“优”“优”“中”。`))).toEqual([
    '81.86分应为“良”（90分以上优，80分以上良，60分以上中，60分以下差），这里写“优”。请核对得分和等级。',
  ]);
});

test('beside the sections of single projects the scores of the whole still have to agree', () => {
  const text = (score: string) =>
    `2023年度部门整体支出绩效自评报告\n一、评价结论\n2023年度自评总得分95分，等级为优。\n（一）道路养护项目\n绩效自评得分92分，评价等级为“优”。\n（二）路灯维护项目\n绩效自评得分91分，评价等级为“优”。\n二、存在问题\n自评总得分${score}分，进度慢。`;
  expect(findingsOf('R04', text('95'))).toEqual([]);
  expect(findingsOf('R04', text('93'))).toMatchObject([{ found: '93', expected: '95' }]);
});

test('without score and grade both are asked for; a score in other words is one', () => {
  const instead = (words: string) => findingsOf('R04', report([`${SCORE}。\n`, `${words}\n`]));
  expect(instead('自评结论见附件。')).toMatchObject([{ expected: '自评得分和等级' }]);
  expect(instead('产出指标自评得分48分。')).toEqual([]);
  expect(instead('【请补充：自评得分和结论】')).toEqual([]);
});

test('boundary: a total and its score stand in one row of one table', () => {
  const instead = (lines: string) => findingsOf('R04', `${report([`${SCORE}。\n`, ''])}\n${lines}`);
  expect(instead('| 总分 | 优 |\n以下为指标。\n| 合格率 | 96 |')).toHaveLength(1);
  expect(instead('以下为指标。\n| 总分 | 96.55 |')).toEqual([]);
});

test('passes: what does not hold beside score and grade is told elsewhere', () => {
  expect(findingsOf('R04', report(['资产总计320万元', '资产总计340万元']))).toEqual([]);
});

test('blanks around a total and its score in a table are nothing', () => {
  const text = report([`${SCORE}。\n`, '']);
  const lines = text.split('\n').map((line) => ({ text: line, cell: null, level: null }));
  const cells = [' 总分　', ' 96 '].map((cell, column) => ({
    text: cell,
    cell: { table: 0, row: 0, column },
    level: null,
  }));
  expect(R04.find(proofContext({ paragraphs: lines }, {}))).toHaveLength(1);
  expect(R04.find(proofContext({ paragraphs: [...lines, ...cells] }, {}))).toEqual([]);
});

test.each([
  ['nothing', '', 1],
  ['what is to be filled in', '【请补充：自评总分和等级】', 0],
  ['the name of it alone', '【得分】', 0],
  ['eighty characters around it', `【${'请'.repeat(80)}得分${'写'.repeat(80)}】`, 0],
  ['more than eighty before it', `【${'请'.repeat(81)}得分】`, 1],
  ['more than eighty behind it', `【得分${'写'.repeat(81)}】`, 1],
  ['a score outside the brackets', '【请补充】得分【请补充】', 1],
  ['other brackets', '【其他】', 1],
  ['a score in other words', '经评估得分约为95分。', 0],
])('no score and no grade are missed unless they are spoken of: %s', (_, words, count) => {
  const text = report([`${SCORE}。`, `均达到目标。${words}`]);
  expect(findingsOf('R04', text)).toHaveLength(count);
});
