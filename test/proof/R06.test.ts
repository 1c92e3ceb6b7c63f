import { expect, test } from 'vitest';
import { corrected, findingsOf } from './findings';

test.each([
  '编制数46名。年末在职人员43人，退休人员12人，在职人员控制率93.48%。',
  '共设12项指标，完成11项，未完成1项，完成率91.67%。',
  '全年预算数为120.5万元，执行数为98.3万元，预算执行率为81.58%。',
  '全年预算数120.5万元，执行数983000元，预算执行率81.6%。',
  '年初预算数454.99万元，全年预算安排561.09万元，实际支出561.09万元，完成预算安排的100%。',
  '一般公共预算财政拨款收入1464.48万元，占100%。',
  '全年办理交办函70余件，按时办结率100%。',
  '开展检查200次，整改隐患50处，整改率100%。',
  '2023年收入合计1000万元，较上年增加100万元，增长11.11%。',
  '编制46人，年末实有在职人员50人，在职人员控制率108.70%。',
  '结转结余率=(结转结余总额0万元/支出预算数1868.17万元)×100%=0%。',
])('passes: %s', (text) => {
  expect(findingsOf('R06', text)).toEqual([]);
});

test.each([
  ['全年预算数305.65万元，实际支出305.65万元，完成预算安排的1009%。', '1009%', '100%'],
  ['预算执行率为96.4%（全年执行数467万元/全年预算数500万元）。', '96.4%', '93.4%'],
  ['累计支出4500.32万元，占全年预算5000万元的92%。', '92%', '90.01%'],
  ['受理投诉320件，办结300件，办结率99.38%。', '99.38%', '93.75%'],
  ['现有党员50人，其中女党员20人，占45%。', '45%', '40%'],
  ['三公经费支出12.5万元，比上年减少2.5万元，下降20%。', '20%', '16.67%'],
] as const)('fails: %s', (text, found, expected) => {
  expect(findingsOf('R06', text)).toMatchObject([{ severity: 'error', found, expected }]);
});

test.each(['100%', '0%'])('0÷0 is not %s', (rate) => {
  const text = `公用经费控制率=(实际支出0万元/预算安排0万元)×100%=${rate}。`;
  const [finding] = findingsOf('R06', text);
  expect(finding).toMatchObject({ severity: 'error', found: rate, expected: null, fix: null });
  expect(finding?.message).toContain('不适用');
});

test('counts of different things are a question', () => {
  const text = '发放门前三包资料8044份，完成6842户商户责任签订工作，整体签约率100%。';
  expect(findingsOf('R06', text)).toMatchObject([{ severity: 'warning', expected: '85.06%' }]);
});

test('a rate of the budget before what was added to it is told, not blamed: by its own figures it is right', () => {
  const text = '全年预算698.16万元，追加33.49万元，实际完成731.65万元，完成率104.8%。';
  expect(findingsOf('R06', text)).toMatchObject([{ severity: 'hint', expected: '100%' }]);
});

test('where one correction is certain it is offered', () => {
  const text = '全年预算数100万元，执行数80万元，执行率90%。';
  expect(corrected(text, findingsOf('R06', text)[0])).toBe(text.replace('90%', '80%'));
});

test('boundary: half up at the digits written is right, a last digit off is a hint, more is an error', () => {
  const text = (rate: string) => `全年预算数200万元，执行数86.65万元，执行率${rate}。`;
  expect(findingsOf('R06', text('43.33%'))).toEqual([]);
  expect(findingsOf('R06', text('43.3%'))).toEqual([]);
  expect(findingsOf('R06', text('43.32%'))).toMatchObject([{ severity: 'hint' }]);
  expect(findingsOf('R06', text('43.30%'))).toMatchObject([{ severity: 'error' }]);
});

test('“%” and “百分点” do not go together', () => {
  const found = (text: string) => findingsOf('R06', text).map((one) => one.found);
  expect(found('指标值≥42万亩，超出5%个百分点。')).toEqual(['5%个百分点']);
  expect(found('满意度高于目标2.5％百分点。')).toEqual(['2.5％百分点']);
  expect(found('满意度高于目标2.5个百分点。')).toEqual([]);
  expect(found('占5%，高2个百分点。')).toEqual([]);
});
