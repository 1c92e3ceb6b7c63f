import { expect, test } from 'vitest';
import { amissIn } from '../prose';

test.each([
  [
    '全年预算698.16万元，追加33.49万元，实际完成731.65万元，完成率104.8%。',
    'rate base 104.8% → 100%',
  ],
  ['群众满意度由82%提高到92%，提高12个百分点。', 'change wrong 12个百分点 → 10个百分点'],
  ['预算调整率=（550-500）÷500=12%。', 'rate wrong 12% → 10%'],
  ['下达资金0.5亿元（500万元）。', 'product wrong 500万元 → 5000万元'],
  ['人均补助1200元，共350人，合计45万元。', 'product unclear 45万元 → 42万元'],
  ['共有职工78人，男45人，女32人。', 'sum wrong 78人 → 77人'],
  ['存在三个问题：一是编制粗；二是执行慢。', 'count wrong 三 → 2'],
  ['自评得分=9.8+48+28+10=96.8分。', 'sum wrong 96.8分 → 95.8分'],
  ['三个季度执行率分别为90%、92%、94%，平均93%。', 'sum unclear 93% → 92%'],
  ['投入200万元，产出700万元，投入产出比1:4.5。', 'rate unclear 4.5 → 3.5'],
  ['召开会议十二次，其中党委会八次、办公会五次。', 'sum unclear 十二次 → 13次'],
  ['发放300份，收回285份，满意279份，满意率93%（按收回问卷计算）。', 'rate wrong 93% → 97.89%'],
  ['全镇辖4个村和3个社区共6个村居。', 'sum unclear 6个 → 7个'],
])('%s is %s', (text, claim) => {
  expect(amissIn(text)).toContain(claim);
});

test.each([
  ['预算100万元，支出90万元，执行率90%，一季度执行率20%。', []],
  ['预算100万元，支出90万元，执行率90%，其中上半年执行率42%。', []],
  ['预算100万元，支出90万元，11月底执行率82%。', []],
  ['预算100万元，支出90万元，12月底执行率82%。', ['rate wrong 82% → 90%']],
  ['预算100万元，一季度支出20万元，一季度执行率21%。', ['rate wrong 21% → 20%']],
])('the rate of a part of the year is held to what was spent in it: %s', (text, claims) => {
  expect(amissIn(text)).toEqual(claims);
});

test.each([
  ['全年执行数90.16万元，其中：一般公共预算90.16万元（执行率98%）。', []],
  ['全年预算数100万元，全年执行数90万元（执行率98%）。', ['rate wrong 98% → 90%']],
  ['全年执行数90万元，全年预算数100万元（均为财政资金），执行率98%。', ['rate wrong 98% → 90%']],
])('a rate in brackets is of the amount right before them: %s', (text, claims) => {
  expect(amissIn(text)).toEqual(claims);
});

test('what the paragraph before says of a list is counted to its end, not into the next list', () => {
  const opening = '（一）存在三个问题：\n一是编制粗。\n二是执行慢。\n';
  expect(amissIn(`${opening}三是资料少。\n（二）措施\n一是细化。`)).toEqual([]);
  expect(amissIn(`${opening}（二）措施\n一是细化。二是考核。三是公开。`)).toEqual([
    'count unclear 三 → 2',
  ]);
});

test('a rate of the figures of the sentence before is a question, never an error', () => {
  expect(amissIn('全年预算数500万元。实际支出480万元，预算执行率98%。')).toEqual([
    'rate unclear 98% → 96%',
  ]);
});
