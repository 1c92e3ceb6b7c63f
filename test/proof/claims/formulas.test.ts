import { expect, test } from 'vitest';
import type { Claim } from '../../../src/model/claim';
import { directRates, formulaRates } from '../../../src/proof/claims/formulaRate';
import { formulas } from '../../../src/proof/claims/formulas';
import { type Sentence, sentencesOf } from '../../../src/proof/claims/sentence';
import { proseOf } from '../prose';

const told = (find: (sentence: Sentence) => Claim[], text: string): string[] =>
  sentencesOf(proseOf(text))
    .flatMap(find)
    .map(({ verdict, stated, computed }) => `${stated} ${verdict} ${computed}`);

test.each([
  ['（550-500）÷500=12%。', '算式“(550-500)÷500=12%”不对，应为10%。'],
  ['[（550-500）÷500]=12%。', '算式“[(550-500)÷500]=12%”不对，应为10%。'],
  ['得分：10+5=16分。', '算式“10+5=16分”不对，应为15分。'],
  ['自评得分（10+5=16分）。', '算式“10+5=16分”不对，应为15分。'],
  ['基础 10+5 =16分。', '算式“10+5=16分”不对，应为15分。'],
  ['(“人员”10+“公用”5)×2=40。', '算式“(“人员”10+“公用”5)×2=40”不对，应为30。'],
  ['得分= (10+5)×2=40分。', '算式“(10+5)×2=40分”不对，应为30分。'],
  ['【10+5】×2=40分。', '算式“【10+5】×2=40分”不对，应为30分。'],
  ['45÷50×100=91%。', '算式“45÷50×100=91%”不对，应为90%。'],
  ['45÷50=91%。', '算式“45÷50=91%”不对，应为90%。'],
  ['10+15=26万元。', '算式“10+15=26万元”不对，应为25万元。'],
  ['45万元÷300=0.5万元。', '算式“45万元÷300=0.5万元”不对，应为0.15万元。'],
  ['45万元÷300=1500万元。', '算式“45万元÷300=1500万元”不对，应为0.15万元。'],
  ['30万元+15万元=46。', '算式“30万元+15万元=46”不对，应为45。'],
  [`（10+5）×2=40分，${'各项工作按时完成，'.repeat(20)}`, '算式“(10+5)×2=40分”不对，应为30分。'],
  ['10+5= 16分。', '算式“10+5=16分”不对，应为15分。'],
  ['10+5=16分，其中3+5分。', '算式“10+5=16分”不对，应为15分。'],
  ['全年共检查12次。10+5=16分。', '算式“10+5=16分”不对，应为15分。'],
])('%s is worked out again', (text, message) => {
  const found = sentencesOf(proseOf(text)).flatMap(formulas);
  expect(found.map((claim) => claim.message)).toEqual([message]);
});

test.each([
  ['45÷50×100=90%。', ['90% holds 90%']],
  ['45÷50=90%。', ['90% holds 90%']],
  ['10+15=25万元。', ['25万元 holds 25万元']],
  ['10+5=17分左右。', []],
  ['10+5=合计16分。', []],
  ['10+5=12+4。', []],
  ['10+5=12 ×4。', []],
  ['10+5=。', []],
  ['10、5=16。', []],
  ['全年检查10次、督办5次，共16次。', []],
])('%s holds, or is not stated', (text, expected) => {
  expect(told(formulas, text)).toEqual(expected);
});

test('a formula that comes to a percentage is a rate, another a sum', () => {
  const claims = sentencesOf(proseOf('45÷50=91%，10+5=16分。')).flatMap(formulas);
  expect(claims).toMatchObject([
    { kind: 'rate', certain: true },
    { kind: 'sum', certain: true },
  ]);
});

const MANY = '部门年初批复的基本支出和项目支出以及年中追加的各项专项资金预算合计金额共';

test.each([
  ['执行率为91%（45万元/50万元）。', ['91% wrong 90%']],
  ['执行率为91% （支出45万元/预算50万元）。', ['91% wrong 90%']],
  ['执行率为91%，其中（45万元/50万元）。', []],
  ['执行率为91%（见附表），支出45万元/预算50万元。', []],
  ['（45人/50人）=91%。', ['91% wrong 90%']],
  ['（45人/50人）×100% ≈ 91%。', ['91% wrong 90%']],
  ['（45人/50人）×100=91%。', ['91% wrong 90%']],
  ['（50万元-5万元）/50万元×100%=91%。', ['91% wrong 90%']],
  ['支出5万元，（45万元/50万元）×100%=91%。', ['91% wrong 90%']],
  ['（45人/50人）×100%为91%。', []],
  ['（45人/50人），合计×100%=91%。', []],
  ['（45万元/50人）×100%=91%。', ['91% unclear 900000%']],
  [`支出45万元/${MANY}年初数50万元=91%。`, ['91% wrong 90%']],
  [`支出45万元/${MANY}年初数额50万元=91%。`, []],
])('%s: a fraction that is written out', (text, expected) => {
  expect(told(formulaRates, text)).toEqual(expected);
});

test.each([
  ['全年支出45万元，占预算50万元的91%。', ['91% wrong 90%']],
  ['全年支出45万元，占预算50万元 的91%。', ['91% wrong 90%']],
  ['全年支出45万元，占预算（50万元）的91%。', ['91% wrong 90%']],
  ['全年支出45万元，占预算50万元的12万元。', []],
  ['全年支出45万元，预算50万元的91%。', []],
  ['全年支出45万元，完成任务50万元后增长91%。', []],
  ['累计治理86.4公里，其中今年12.6公里，完成任务120公里的72%。', ['72% holds 72%']],
  ['累计治理30公里，其中今年12公里，完成任务120公里的72%。', ['72% wrong 10%']],
  ['检查45次，占预算50万元的91%。', []],
  ['全年支出45万元，占比（见附表）、全年预算50万元的91%。', []],
  ['超额完成任务，服务35万人，占总人口（38万人）的91%。', ['91% wrong 92.11%']],
  ['服务35万人，超额完成全年任务（38万人）的91%。', []],
])('%s: the base stands right before the percentage', (text, expected) => {
  expect(told(directRates, text)).toEqual(expected);
});

test.each([
  ['的71%，增长29%。', ['71% holds 71%']],
  ['的71%（含配套）和29%。', ['71% holds 71%']],
  ['的30%，和71%。', ['30% holds 30%', '71% holds 71%']],
  ['的30%和72%。', ['30% holds 30%', '72% wrong 71%']],
  ['的30%、41%和29%。', []],
])('甲30万元、乙71万元，分别占总额100万元%s', (ending, expected) => {
  expect(told(directRates, `甲30万元、乙71万元，分别占总额100万元${ending}`)).toEqual(expected);
});

test('three percentages are each of the amount in its place', () => {
  const text = '甲45万元、乙30万元、丙25万元，分别占总额100万元的45%、31%和25%。';
  expect(told(directRates, text)).toEqual(['45% holds 45%', '31% wrong 30%', '25% holds 25%']);
});
