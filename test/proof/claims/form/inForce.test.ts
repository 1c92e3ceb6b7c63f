import { expect, test } from 'vitest';
import { againstForm } from './reports';

test.each([
  ['000', '市年度测评我区得92.6分，列全市第2位。该项分值15分，得15分。'],
  ['000', '市民群众满意率95.5%，得10分。常态长效机制还没有完全建立，分值15分，自评得10.5分。'],
  ['000', '1.数量指标完成情况\n下达整改单203份，该项15分，得15分。办结率100%，得10分。'],
  ['000', '常态长效机制不健全，扣了4.5分。执行率扣0.25分。'],
  ['000', '全年目标是下达督查整改单不少于200份。'],
  ['002', '保密、国安、信息公开、党建六项各5分，共得30分。'],
  ['002', '按照《项目支出绩效评价管理办法》（财预〔2020〕10号）评分，自评总分为100分。'],
  ['002', '自评总分99分。'],
])('silent beside %s: %s', async (number, text) => {
  expect((await againstForm(number, text)).map(({ message }) => message)).toEqual([]);
});

test.each([
  ['000', '常态长效机制还没有完全建立，自评得16分。', '10.5分', 'H18'],
  ['000', '1.市民群众满意率\n群众反映较好，该项得9分。', '10分', 'H19'],
  ['000', '本次自评共扣9.75分。', '4.75分', 'H20'],
  ['000', '下达督查整改单目标不少于300份。', '200份', 'E12'],
  ['002', '自评总分100分，等级为优。', '99分', 'H28'],
  ['002', '预算执行率得10分，未扣分。', '9分', 'I5'],
])('told beside %s: %s', async (number, text, expected, address) => {
  const [finding] = await againstForm(number, text);
  expect(finding).toMatchObject({ expected });
  expect(finding?.cells).toMatchObject([{ address }]);
});

test('what is typed and what the policy works out are both named', async () => {
  const [finding] = await againstForm('002', '自评总分100分。');
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toContain('填的是99分，按评分办法计是100分，正文写“100分”');
});

test('a blank cell is not quoted, a cell that says 余 is quoted in its own words', async () => {
  const [rate] = await againstForm('000', '预算执行率得8分。');
  expect(rate?.message).toContain('没有填写，按评分办法计');
  const [count] = await againstForm('000', '下达督查整改单150份。');
  expect(count?.message).toContain('“200余份”');
});
