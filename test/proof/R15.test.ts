import { expect, test } from 'vitest';
import { findingsOf } from './findings';
import { tableOf } from './prose';

test.each([
  '项目按质按量完成，全年预算数为0.5万元，执行数为0.5万元，完成预算的100%。',
  '各项任务全部完成。',
  '全年预算数100万元，执行数50万元，执行率50%。',
])('passes: %s', (text) => {
  expect(findingsOf('R15', text)).toEqual([]);
});

test.each([
  ['项目绩效目标按质按量完成，全年预算数为83万元，执行数为45.08万元。', '按质按量完成'],
  ['资金执行率45%，各项任务全部完成。', '全部完成'],
  ['执行率20%而全部建设内容按目标100%完成', '全部建设内容按目标100%完成'],
])('fails: %s', (text, found) => {
  expect(findingsOf('R15', text)).toMatchObject([{ severity: 'warning', found }]);
});

test('boundary: 80 % passes, a little less does not', () => {
  const text = (rate: string) => `预算执行率${rate}，各项任务全部完成。`;
  expect(findingsOf('R15', text('80%'))).toEqual([]);
  expect(findingsOf('R15', text('79.99%'))).toMatchObject([{ severity: 'warning' }]);
});

test.each([
  ['项目资金和各项任务均按质按量全部完成。', 75, '资金和各项任务均按质按量全部完成'],
  ['项目资金和各项任务均按质按量全部完成。', 80, null],
  ['确保项目资金全部支付完毕。', 75, null],
  ['项目资金未能全部支付完毕。', 75, null],
  ['造林任务全部完成。', 75, null],
  ['资金执行率45%，专项资金全部执行完毕，各项任务全部完成。', 75, '全部完成'],
])('money said to be all spent beside a form: %s at %d %%', (text, executed, expected) => {
  const of = (spent: number) => tableOf({ funds: [['年度资金总额', 100, 100, spent, 10]] });
  const found = findingsOf('R15', text, { tables: [of(executed)] }).map((one) => one.found);
  expect(found).toEqual(expected === null ? [] : [expected]);
  const others = findingsOf('R15', text, { tables: [of(executed), of(100)] });
  expect(others.map((one) => one.found)).toEqual(expected === '全部完成' ? ['全部完成'] : []);
});
