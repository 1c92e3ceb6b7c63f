import { expect, test } from 'vitest';
import { findingsOf } from './findings';

const FORTY =
  '坚持问题导向推动问题整改突出常态长效有效提升全区文明城市创建整体水平让群众看到实实在在的变化';
const part = (length: number) => FORTY.slice(0, length);
const twice = (text: string) => `一、质量\n${text}。\n二、时效\n先做其他事情，${text}，再做别的。`;

test.each([
  ['nothing twice', `甲部分写甲。\n${FORTY}。\n乙部分写乙。`],
  [
    'the name and number of a notice',
    '按照《某区财政局关于开展单位自评及部门评价工作并报送绩效自评报告的通知》（某财字〔2022〕17号）要求。\n依据《某区财政局关于开展单位自评及部门评价工作并报送绩效自评报告的通知》（某财字〔2022〕17号）评分。',
  ],
  ['rules and dots', `${'—'.repeat(60)}\n甲。\n${'—'.repeat(60)}`],
  ['the same text in a table', `${FORTY}。\n| 目标 | ${FORTY} |\n| 结果 | 好 |`],
])('passes: %s', (_, text) => {
  expect(findingsOf('R02', text)).toEqual([]);
});

test('boundary: 39 characters twice pass, 40 do not', () => {
  expect(FORTY.length).toBeGreaterThan(40);
  expect(findingsOf('R02', twice(part(39)))).toEqual([]);
  expect(findingsOf('R02', twice(part(40)))).toMatchObject([
    { severity: 'warning', quote: part(40), found: '40个字相同' },
  ]);
});

test('boundary: two rows told in the standard words of scores pass; words of the unit’s own do not', () => {
  const row = (own: string) =>
    `年度指标值为不少于100份，实际完成值为100份，分值10分，得10分（满分10分），预算执行率为100%，全年执行数与全年预算数一致${own}。`;
  const report = (own: string) => `一、甲\n${row(own)}\n二、乙\n先写别的，${row(own)}`;
  expect(findingsOf('R02', report(''))).toEqual([]);
  expect(findingsOf('R02', report(part(30)))).toMatchObject([{ severity: 'warning' }]);
});

test('fails: blanks and line ends inside do not hide a repeat', () => {
  const spaced = `${part(20)} ${part(40).slice(20)}`;
  expect(findingsOf('R02', `${part(40)}。\n乙：${spaced}。`)).toMatchObject([
    { severity: 'warning', quote: `${spaced}。` },
  ]);
});

test('fails: each further repeat is told', () => {
  expect(findingsOf('R02', `${FORTY}。\n甲，${FORTY}，乙。\n丙，${FORTY}，丁。`)).toHaveLength(2);
});

test('boundary: two sections open alike for 30 characters, not for 29', () => {
  const open = '某某市西区人民政府办公室为协助区政府领导处理日常工作的机构是部门';
  const both = (length: number) =>
    `一、机构组成\n${open.slice(0, length)}，内设六个股室。\n二、机构职能\n${open.slice(0, length)}；主要职能为起草公文。`;
  expect(findingsOf('R02', both(29))).toEqual([]);
  expect(findingsOf('R02', both(30))).toMatchObject([{ severity: 'hint', quote: '二、机构职能' }]);
});
