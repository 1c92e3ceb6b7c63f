import { expect, test } from 'vitest';
import { doubledWords } from '../../../../src/proof/text/typos/doubled';

const line = (text: string) => ({ paragraph: 1, text, shift: 4 });
const shown = (text: string) =>
  doubledWords(line(text)).map(({ found, right }) => `${found} → ${right}`);

test('place, advice and kind of a doubled word', () => {
  expect(doubledWords(line('已支付及时性及时性好'))).toEqual([
    {
      place: { paragraph: 1, start: 7, end: 13 },
      found: '及时性及时性',
      right: '及时性',
      message: '“及时性及时性”有重复的字词，应为“及时性”。',
      alike: '及时性及时性',
    },
  ]);
  expect(doubledWords(line('支付支付'))).toMatchObject([
    { right: null, message: '“支付支付”有重复的字词，请删去重复的部分。' },
  ]);
});

test.each([
  ['支付支付', ['支付支付 → null']],
  ['清扫工清扫工', ['清扫工清扫工 → 清扫工']],
  ['非法车非法车辆', ['非法车非法车 → 非法车']],
  ['非法车的非法车', ['非法车的非法车 → null']],
  ['非法营运各类非法营运', ['非法营运各类非法营运 → null']],
  ['城区主要道路两侧各种城区主要道路两侧', ['城区主要道路两侧各种城区主要道路两侧 → null']],
  ['研究研究', []],
  ['一步步一步步', []],
  ['天天天天', []],
  ['我局局完成', ['我局局 → 我局']],
  ['的确完成', []],
  ['目的的确定', []],
  ['很好的的完成', ['的的 → 的']],
  ['各项工作', []],
  ['甲乙丙丁戊己庚辛壬癸', []],
])('%s', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test('每 may open the next phrase, and a phrase doubled with it is told', () => {
  expect(shown('对薄弱村每村每年补助2万元')).toEqual([]);
  expect(shown('按每人每人补助')).toEqual(['每人每人 → null']);
});
