import { expect, test } from 'vitest';
import { amissIn, claimsIn } from '../prose';

test('about, near and at least are not held to the digit', () => {
  expect(amissIn('共有党员约50人，其中女党员20人，占45%。')).toEqual([]);
  expect(amissIn('全年预算近100万元，实际支出80万元，执行率90%。')).toEqual([]);
  expect(amissIn('发放问卷200余份，收回196份，回收率90%。')).toEqual([]);
});

test('units are converted before figures are compared', () => {
  expect(amissIn('全年预算数0.5亿元，实际支出4500万元，执行率90%。')).toEqual([]);
  expect(amissIn('全年预算数120.5万元，执行数1,084,500元，执行率90%。')).toEqual([]);
  expect(amissIn('全年预算数120.5万元，执行数108.45元，执行率90%。')).toEqual([
    'rate wrong 90% → null',
  ]);
});

test('years, document numbers, dates and list numbers are no figures', () => {
  expect(
    claimsIn(
      '1、按照《通知》（财预〔2020〕10号）要求，2022年12月31日前完成2022年度第3批A4纸采购。',
    ),
  ).toEqual([]);
});

test('a claim names its place in its paragraph', () => {
  const [, claim] = claimsIn(
    '第一段。\n全年预算数100万元，执行数80万元，执行率80%，产出指标分值50分，得50分，未扣分。',
  );
  expect(claim?.place.paragraph).toBe(1);
  const text = '　全年预算数１００万元，执行数８０万元，执行率９０％。';
  const [wide] = claimsIn(text);
  expect(wide).toMatchObject({ verdict: 'wrong', stated: '90%' });
  expect(text.slice(wide?.place.start, wide?.place.end)).toBe('９０％');
});
