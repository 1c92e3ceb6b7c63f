import { expect, test } from 'vitest';
import { type FormPut, findingsOf } from '../support/forms';
import type { Put } from '../support/sheets';
import { form, row } from './rows';

const fund = (...amounts: Put[]): FormPut => ({ funds: [['年度资金总额', ...amounts]] });
const third = (target: Put, actual: Put, score: Put = 29) =>
  row({ target, actual, score, weight: 30 });

test.each<[string, string, FormPut]>([
  ['T03', 'a row without a weight', form({ weight: null, score: 91 })],
  ['T05', 'a grade without a total', form({}, { total: [100, null, '良'] })],
  ['T05', 'a total without a grade', form({}, { total: [100, 95, null] })],
  ['T07', 'nothing budgeted, nothing said', form({}, fund(null, null, 5, 10))],
  ['T07', 'nothing spent, nothing said', form({}, fund(100, 100, null, 10))],
  ['T08', 'execution that is not weighed', form({ weight: 100 }, fund(100, 100, 90, null))],
  ['T11', 'a row without a weight', form({ weight: null, score: 5 })],
  ['T11', 'a row nobody can score yet', form({ target: '健全', actual: '成效颇丰' })],
  ['T16', 'a number beside a vague word', form({ target: '≥10次', actual: '推进', score: 90 })],
  ['T19', 'a price with its own dash', form({ target: '≥5元/人', actual: '6 元/人' })],
  ['T19', 'a range', form({ target: '5-8天', actual: '6天' })],
  ['T20', 'two bare numbers', form({ target: '≥95', actual: '0.98' })],
  ['T20', 'words beside a date', form({ target: '2022年12月31日前', actual: '完成' })],
  ['T20', 'a number beside words', form({ target: '健全', actual: '5次' })],
  ['T21', 'a change above a whole', form({ target: '增长120%以上', actual: '增长130%' })],
  ['T21', 'more than none', form({ target: '＞0次', actual: '1次' })],
  ['T21', 'a count above a hundred', form({ target: '≥120次', actual: '130次' })],
  ['T21', 'degrees below zero', form({ target: '≥-18℃', actual: '-15℃' })],
  ['T22', 'forms sent out', form({ level3: '满意度', target: '≥90%', actual: '95%（发放12份）' })],
  [
    'T23',
    'rows without full marks',
    { indicators: [third('≥9次', '9次'), third('≥9次', '8次'), third('≥9次', '9次')] },
  ],
  [
    'T23',
    'two equal numbers only',
    { indicators: [third('≥9次', '9次'), third('≥9次', '9次'), third('健全', '达成年度指标')] },
  ],
  [
    'T23',
    'a row still open',
    {
      indicators: [
        third('≥9次', '9次', 30),
        third('≥9次', '9次', 30),
        third('≥9次', '9次', 30),
        row({ actual: null, weight: 10 }),
      ],
    },
  ],
  [
    'T24',
    'rows that differ',
    form(
      {},
      {
        funds: [
          ['年度资金总额', 200, 200, 190, 10],
          ['其中：财政拨款', 100, 100, 100],
        ],
      },
    ),
  ],
  [
    'T26',
    'at least so much',
    form({ level2: '成本指标', target: '≥200万元', actual: '210万元', score: 90 }),
  ],
  [
    'T26',
    'more than so much',
    form({ level2: '成本指标', target: '＞200万元', actual: '210万元', score: 90 }),
  ],
  ['T26', 'growth', form({ level2: '成本指标', target: '增长5%', actual: '增长8%', score: 90 })],
  ['T26', 'no number', form({ level2: '成本指标', target: '健全', actual: '健全', score: 90 })],
  ['T30', 'a row still open', form({ actual: null }, fund(100, 100, 50, 10))],
  ['T31', 'a rate of something', form({}, fund(100, 100, 100, 10, '100%'))],
])('%s says nothing of %s', (code, _, put) => {
  expect(findingsOf(code, put)).toEqual([]);
});
