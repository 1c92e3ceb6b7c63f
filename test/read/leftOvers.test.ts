import { expect, test } from 'vitest';
import { readForms } from '../../src/read';
import { readActual, readTarget } from '../../src/values/reading';
import { formWorkbook, GOOD_INDICATOR, type IndicatorPut } from '../support/forms';
import { sheet, workbook } from '../support/sheets';

const named = (...indicators: IndicatorPut[]) =>
  readForms(formWorkbook({ indicators }))[0]?.indicators.map(({ level3 }) => level3);

test('places of the printed form that nothing was written into are no indicators', () => {
  const left = (name: string): IndicatorPut => ['产出指标', '数量指标', name];
  expect(named(GOOD_INDICATOR, left('指标2：'), left('……'))).toEqual(['检查次数']);
  expect(named(left('指标1：'), left('指标2：'))).toBeUndefined();
});

test('a row of dashes is no indicator, unless it has weight', () => {
  expect(named(GOOD_INDICATOR, ['效益指标', '经济效益指标', '—', '—', '—', '—', '—'])).toEqual([
    '检查次数',
  ]);
  expect(named(GOOD_INDICATOR, ['效益指标', '经济效益指标', '/'])).toEqual(['检查次数']);
  expect(named(['效益指标', '经济效益指标', '/', '/', '/', 10])).toEqual(['/']);
});

test('a place with a value, and a name that only begins so, are indicators', () => {
  expect(named(['产出指标', '数量指标', '指标1', '≥10次'])).toEqual(['指标1']);
  expect(named(['产出指标', '数量指标', '指标1：巡查'])).toEqual(['指标1：巡查']);
});

test.each([
  ['12600卷*', '12600'],
  ['95%※', '95'],
  ['30*', '30'],
])('%s is read without the mark of its note', (text, value) => {
  expect(readActual(text).value?.toFixed()).toBe(value);
  expect(readTarget(text).value?.toFixed()).toBe(value);
});

test('a mark in place of a number is none', () => {
  expect(readTarget('≥**个').nature).toBe('unfilled');
});

const HEAD = ['一级指标', '二级指标', '三级指标', '年度指标值', '全年完成值', '分值', '得分'];

test('a table that goes on behind its title printed again is one form', () => {
  const [form, ...others] = readForms(
    workbook(
      sheet([
        ['部门整体支出绩效自评表'],
        HEAD,
        ['产出指标', '数量指标', '检查次数', '≥10次', '10次', 60, 60],
        ['本页小计', null, null, null, null, 60, 60],
        ['部门整体支出绩效自评表（续表）'],
        HEAD,
        ['效益指标', '社会效益指标', '知晓率', '≥90%', '91%', 40, 40],
        ['总分', null, null, null, null, 100, 100],
      ]),
    ),
  );
  expect(others).toEqual([]);
  expect(form?.indicators.map(({ row }) => row)).toEqual([3, 7]);
  expect(form?.stated.total?.toFixed()).toBe('100');
});

test('8月 beside ≤8月 is so many months; beside a day it is a day', () => {
  const months = readTarget('≤8月');
  expect(readActual('8月', { target: months })).toMatchObject({ nature: 'quantity', unit: '月' });
  expect(readActual('8月', { target: months }).value?.toFixed()).toBe('8');
  expect(
    readActual('8月', { target: readTarget('8月底前', { year: 2023 }), year: 2023 }),
  ).toMatchObject({ nature: 'date', date: '2023-08-31' });
});
