import { expect, test } from 'vitest';
import { type Figure, figuresOf } from '../../../src/proof/claims/figure';
import { marksIn } from '../../../src/proof/claims/marks';
import { gapsOf, slackOf } from '../../../src/proof/claims/parts';
import { eachOf, fitsUnit } from '../../../src/proof/claims/rates';
import { isAmount } from '../../../src/proof/claims/roles';
import { satisfactionMarks } from '../../../src/proof/claims/satisfaction';
import { scoreTree, weightsOf } from '../../../src/proof/claims/scoreTree';
import { sentencesOf } from '../../../src/proof/claims/sentence';
import { wordNumber } from '../../../src/proof/claims/wordNumber';
import { proseOf } from '../prose';

const all = (text: string): Figure[] => figuresOf(text, 0, text.length);
const first = (text: string): Figure => {
  const [figure] = all(text);
  if (!figure) throw new Error('no figure');
  return figure;
};

test('money and numbers without a unit may be amounts, what is counted is none', () => {
  expect(['预算5元', '预算5', '预算5人'].map((text) => isAmount(first(text)))).toEqual([
    true,
    true,
    false,
  ]);
});

test.each([
  ['5', 5],
  ['12', 12],
  ['四', 4],
  ['十二', 12],
  ['多', Number.NaN],
])('the number %s says is %s', (word, number) => {
  expect(wordNumber(word)).toBe(number);
});

test('a price in 万元 says not what it is for', () => {
  expect(eachOf(first('设备单价5万元'))).toEqual({ units: [], mean: false });
  expect(eachOf(first('设备单价5元'))).toEqual({ units: [], mean: false });
  expect(eachOf(first('设备单价5分'))).toBeNull();
});

test('5个村 counts villages, 5件村志 does not', () => {
  expect(fitsUnit(first('共5个村'), '村')).toBe(true);
  expect(fitsUnit(first('共5件村志'), '村')).toBe(false);
});

test.each([
  ['5元、5元', '0'],
  ['5.5元、5.5元', '0.1'],
  ['5万元、5万元', '10000'],
  ['5.5万元、0.0万元', '500'],
])('what rounding of %s may add up to is %s', (text, slack) => {
  expect(slackOf(all(text)).toFixed()).toBe(slack);
});

test('what stands between parts', () => {
  const text = '甲5个，乙3个；丙2个。';
  expect(gapsOf(text, all(text))).toEqual(['，乙', '；丙']);
});

test.each([
  ['一、满意度（10分），得9分', ['9', '10']],
  ['一、满意度（10分）', null],
  ['一、满意度，得9分', null],
  ['一、满意度（10分）\n（一）服务对象（10分）\n二、公众满意度（5分），得4分', ['4', '5']],
])('the marks a text gives to satisfaction: %s', (text, marks) => {
  const found = satisfactionMarks(sentencesOf(proseOf(text)));
  expect(found && [found.score.toFixed(), found.weight.toFixed()]).toEqual(marks);
});

test('only items that carry a weight have one', () => {
  const items = scoreTree(sentencesOf(proseOf('一、产出（60分）\n二、效益\n三、满意度（10分）')));
  expect(weightsOf(items).map((weight) => weight.toFixed())).toEqual(['60', '10']);
});

test.each([
  ['产出（50分）得48分', ['weight', 'score']],
  ['产出（50分，得48分）', ['plain', 'score']],
  ['总分100分，得94分', ['weight', 'score']],
  ['总分数为100分，得94分', ['plain', 'score']],
  ['总分100分，共得94分', ['plain', 'score']],
  ['总分为100分，得94分', ['plain', 'score']],
  ['权重分别为10分、40分', ['weight', 'weight']],
  ['权重10分、产出40分', ['weight', 'plain']],
  ['产出扣1分，得4分', ['deducted', 'score']],
])('what the marks are of: %s', (text, kinds) => {
  const [sentence] = sentencesOf(proseOf(text));
  expect(sentence && marksIn(sentence).map(({ kind }) => kind)).toEqual(kinds);
});

test.each([
  ['总分值100分、得分93分', [true, true]],
  ['总分值100分、实际得分93分', [true, true]],
  ['总分值100分、产出实际得分93分', [true, false]],
  ['总分值100分、产出93分', [true, false]],
  ['总分值100分、分值93分', [true, false]],
  ['总得分100分、得分93分', [true, false]],
  ['产出分值100分、得分93分', [false, false]],
])('which marks are of the whole: %s', (text, totals) => {
  const [sentence] = sentencesOf(proseOf(text));
  expect(sentence && marksIn(sentence).map(({ isTotal }) => isTotal)).toEqual(totals);
});
