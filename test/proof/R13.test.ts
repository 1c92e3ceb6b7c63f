import { expect, test } from 'vitest';
import { findingsOf } from './findings';

const problems = (text: string, heading = '（一）主要问题及原因分析') =>
  findingsOf('R13', `三、存在问题及改进措施\n${heading}\n${text}\n（二）改进措施\n1.加强培训。`);

test.each([
  '1.进一步加强预算编制，年初预算不够精准。',
  '年初部门预算前瞻性有待进一步加强。',
  '未发现问题，将进一步加强管理。',
  '1.【请补充：加强管理方面的问题】',
  '人员变动频繁。',
])('passes: %s', (text) => {
  expect(problems(text)).toEqual([]);
});

test('boundary: one word that names what is wrong is enough', () => {
  expect(problems('1.提升预算编制合理性，应充分结合当年计划。')).toMatchObject([
    { severity: 'hint', quote: '（一）主要问题及原因分析', found: '提升' },
  ]);
  expect(problems('1.提升预算编制合理性，目前偏差较大，应充分结合当年计划。')).toEqual([]);
});

test('fails: advice in sub-headings counts too', () => {
  expect(problems('1、强化绩效管理意识\n梳理部门职能，设定目标。')).toHaveLength(1);
});

test('a section at the very beginning counts, one inside another does not count twice', () => {
  const found = (text: string) => findingsOf('R13', text).map(({ quote }) => quote);
  expect(found('一、存在的问题\n提升管理水平。')).toEqual(['一、存在的问题']);
  expect(found('一、存在的问题\n（一）管理问题\n提升管理水平。')).toEqual(['一、存在的问题']);
  expect(found('一、管理问题\n提升管理水平。\n二、执行问题\n加快支出进度。')).toEqual([
    '一、管理问题',
    '二、执行问题',
  ]);
});

test('the heading behind the section tells nothing of it', () => {
  expect(findingsOf('R13', '一、存在的问题\n提升管理水平。\n二、资金缺口\n没有。')).toHaveLength(1);
});

test('what a later sub-heading names as wrong is enough', () => {
  const section = (second: string) =>
    findingsOf(
      'R13',
      `一、概况\n甲。\n二、存在的问题\n1.强化绩效管理\n设定目标。\n2.${second}\n梳理职能。`,
    );
  expect(section('预算编制不够精准')).toEqual([]);
  expect(section('完善预算编制')).toMatchObject([
    {
      message:
        '“存在的问题”里只有“强化”一类的建议，没有写出问题本身。请写明哪里做得不够、原因是什么。',
    },
  ]);
});
