import { expect, test } from 'vitest';
import { datesIn, dayNumber, isBefore, unrealDateIn } from '../../../src/proof/claims/dates';

const shown = (text: string): string[] =>
  datesIn(text, 0, text.length).map(
    ({ year, month, day, hasYear, start, end }) =>
      `${year}-${month}-${day ?? ''}${hasYear ? ' with its year' : ''}: ${text.slice(start, end)}`,
  );

test.each([
  ['2023年5月8日', ['2023-5-8 with its year: 2023年5月8日']],
  ['2023 年 5 月 8 日', ['2023-5-8 with its year: 2023 年 5 月 8 日']],
  ['5月8日', ['0-5-8: 5月8日']],
  ['2023年5月', ['2023-5- with its year: 2023年5月']],
  ['5月底', ['0-5-: 5月底']],
  ['5月份', ['0-5-: 5月份']],
  ['5月上旬', ['0-5-: 5月上旬']],
  [
    '2022年12月至次年3月5日',
    ['2022-12- with its year: 2022年12月', '2023-3-5 with its year: 次年3月5日'],
  ],
  ['2022年12月，同年3月', ['2022-12- with its year: 2022年12月', '2022-3- with its year: 同年3月']],
  ['12月，次年3月', ['0-12-: 12月', '0-3-: 次年3月']],
  ['2023-05-08', ['2023-5-8 with its year: 2023-05-08']],
  ['2023/5/8', ['2023-5-8 with its year: 2023/5/8']],
  ['2023.5.8', ['2023-5-8 with its year: 2023.5.8']],
  ['2023-5/8', []],
  ['2023.5.81', []],
  ['5月8日至12日', ['0-5-8: 5月8日', '0-5-12: 12日']],
  ['5月8日至12号', ['0-5-8: 5月8日', '0-5-12: 12号']],
  ['13月8日', []],
  ['2月30日', []],
  ['2024年2月29日', ['2024-2-29 with its year: 2024年2月29日']],
  ['2023年2月29日', []],
  ['12日', []],
  ['每日至5日', []],
  ['1999年12月31日', ['1999-12-31 with its year: 1999年12月31日']],
  ['1899年12月31日', ['0-12-31: 12月31日']],
  ['第二年3月', ['0-3-: 第二年3月']],
  ['2022年5月，翌年3月', ['2022-5- with its year: 2022年5月', '2023-3- with its year: 翌年3月']],
  ['2022年5月，本年3月', ['2022-5- with its year: 2022年5月', '2022-3- with its year: 本年3月']],
  ['今年3月', ['0-3-: 今年3月']],
  ['5月8号', ['0-5-8: 5月8号']],
  ['15月末', []],
  ['2023年5月8日～12日', ['2023-5-8 with its year: 2023年5月8日']],
  ['2023.13.8', []],
])('%s tells of days and months', (text, dates) => {
  expect(shown(text)).toEqual(dates);
});

test.each([
  ['于13月8日完成', '13月8日'],
  ['于2月30日完成', '2月30日'],
  ['于2023年2月29日完成', '2023年2月29日'],
])('%s: no calendar has such a day', (text, day) => {
  const at = unrealDateIn(text, 0, text.length);
  expect(at && text.slice(at.start, at.end)).toBe(day);
});

test.each(['2024年2月29日', '2月29日', '2023年5月', '12日', '第13月'])(
  '%s is no unreal day',
  (text) => {
    expect(unrealDateIn(text, 0, text.length)).toBeNull();
  },
);

test('only the stretch that is asked for is looked at', () => {
  const text = '2月30日，2023年5月8日，6月31日';
  expect(datesIn(text, 6, 15).map(({ start, end }) => text.slice(start, end))).toEqual([
    '2023年5月8日',
  ]);
  expect(unrealDateIn(text, 6, 15)).toBeNull();
  expect(unrealDateIn(text, 6, text.length)).toEqual({ start: 16, end: 21 });
});

const dateIn = (text: string) => {
  const [date] = datesIn(text, 0, text.length);
  if (!date) throw new Error(text);
  return date;
};

test('a month begins on its first day and ends on its last', () => {
  const [month, first, last] = ['2024年2月', '2024年2月1日', '2024年2月29日'].map(dateIn);
  if (!month || !first || !last) throw new Error('no dates');
  expect(dayNumber(month, 'first')).toBe(dayNumber(first, 'first'));
  expect(dayNumber(month, 'last')).toBe(dayNumber(last, 'last'));
  expect(dayNumber(last, 'first') - dayNumber(first, 'last')).toBe(28);
});

test.each([
  ['2023年5月', '2023年6月1日', true],
  ['2023年5月', '2023年5月31日', false],
  ['2023年5月31日', '2023年5月31日', false],
  ['2023年5月30日', '2023年5月31日', true],
  ['2023年6月', '2023年5月', false],
])('%s is over before %s: %s', (one, other, is) => {
  expect(isBefore(dateIn(one), dateIn(other))).toBe(is);
});
