import { describe, expect, test } from 'vitest';
import { decimal } from '../../src/numbers/decimal';
import { policyOf } from '../../src/policies';
import { readForms } from '../../src/read';
import { scoreForm } from '../../src/score';
import { scoreLine } from '../../src/score/line';
import { overridden } from '../../src/score/override';
import { formWorkbook } from '../support/forms';
import type { Put } from '../support/sheets';
import { indicatorOf, lineOf } from './lines';

const TIERS = '（财预〔2020〕10号：定性指标按三档对应的分值区间记分；条文待核对）';
const national = policyOf('national-2020');

describe('a tier', () => {
  test.each<[string, Put, string, string]>([
    ['达成年度指标', null, '8–10分', '建议记10分，请确认'],
    ['部分达成年度指标并具有一定效果', null, '6–8（不含8）分', '建议记7分，请确认'],
    ['未达成年度指标且效果较差', null, '0–6（不含6）分', '建议记3分，请确认'],
    ['达成年度指标', 7.5, '8–10分', '所填7.5分不在范围内，建议记10分，请确认'],
    ['达成年度指标', 9, '8–10分', '采用单位所定9分'],
  ])('%s typed as %s: %s', (tier, typed, range, verdict) => {
    const line = lineOf('健全', tier, 10, { typed });
    expect(line.working).toBe(`“${tier}”一档可得${range}，${verdict}${TIERS}`);
    const suggested = verdict.includes('建议');
    expect(line.basis).toEqual(['财预〔2020〕10号', ...(suggested ? ['定性档次常用分'] : [])]);
    expect(line).toMatchObject({ overFulfilled: false, byRule: null });
  });
});

describe('a formula in the score cell', () => {
  const typed = { value: 9, formula: '=G9-1' };

  test('stands beside what the rule gives', () => {
    expect(lineOf('≥100个', '95个', 10, { typed }).working).toBe(
      '得分格内是公式，保留其结果9；按办法为95÷100×10=9.5（财预〔2020〕10号：未完成指标值的，按照完成值与指标值的比例记分；条文待核对）',
    );
  });

  test('stands alone where no rule gives anything', () => {
    expect(lineOf('健全', '成效颇丰', 10, { typed })).toMatchObject({
      status: 'kept',
      working: '得分格内是公式，保留其结果9',
    });
  });

  test('is no mark above the weight, below 0 or without a weight', () => {
    for (const value of [10.01, -0.01]) {
      const line = lineOf('≥100个', '95个', 10, { typed: { ...typed, value } });
      expect(line.status).toBe('computed');
    }
    expect(lineOf('≥100个', '95个', null, { typed })).toMatchObject({ status: 'undecided' });
  });
});

describe('a mark where only a person can judge', () => {
  test('is kept, to 2 places, with the reason it could not be worked out', () => {
    const line = lineOf('健全', '成效颇丰', 10, { typed: 9.005 });
    expect(line).toMatchObject({
      status: 'kept',
      working: '完成情况没有写明达成、部分达成还是未达成，采用单位判断的9.005分，请核对',
    });
    expect(line.score?.toFixed()).toBe('9.01');
  });

  test.each<[string, Put, Put, Put]>([
    ['numbers cannot be compared', '≥10次', '95%', 6],
    ['there is no completed value', '健全', null, 6],
    ['there is no target', null, '10次', 6],
    ['it is above the weight', '健全', '成效颇丰', 10.01],
  ])('is not kept where %s', (_, target, actual, typed) => {
    expect(lineOf(target, actual, 10, { typed })).toMatchObject({ status: 'undecided' });
  });

  test('chosen in the pane it is kept where numbers cannot be compared', () => {
    const row = { ...indicatorOf('≥10次', '95%'), weight: decimal('10') };
    expect(scoreLine(row, national, decimal('6'))).toMatchObject({ status: 'kept', cell: null });
    expect(scoreLine(row, national)).toMatchObject({ status: 'undecided', tier: null });
  });
});

test('choices and overrides go by the score cell; a row without one has none', () => {
  const [form] = readForms(
    formWorkbook({ indicators: [['产出指标', '数量指标', '指标', '≥10次', '95%', 90]] }),
  );
  if (!form) throw new Error('no form');
  const cell = `自评表!${form.indicators[0]?.cells.score}`;
  const choices = new Map([[cell, decimal('60')]]);
  const overrides = new Map([[cell, { score: decimal('70'), reason: '复核认定' }]]);
  const bare = { ...form, indicators: form.indicators.map((row) => ({ ...row, cells: {} })) };
  const scoreOf = (one: typeof form) =>
    scoreForm(one, national, choices, overrides).indicators[0]?.score?.toFixed();
  expect(scoreForm(form, national, choices).indicators[0]?.score?.toFixed()).toBe('60');
  expect(scoreOf(form)).toBe('70');
  expect(scoreOf(bare)).toBeUndefined();
});

describe('an override', () => {
  const row = lineOf('≥10次', '95%', 10);
  const set = (score: string, line = row) =>
    overridden(line, { score: decimal(score), reason: '复核认定' });

  test('tells the mark before it, or that there was none', () => {
    expect(set('8.005').working).toBe(
      '人工改为8.01分，理由：复核认定。按办法无法确定：指标值的单位是“次”，完成值的单位是“%”，无法比较，暂不能计分',
    );
    expect(set('8', lineOf('≥10次', '9次', 10)).working).toMatch(
      /^人工改为8分，理由：复核认定。按办法为9分：9÷10×10=9（/,
    );
  });

  test('holds from 0 to the weight and nowhere else', () => {
    expect(set('0')).toMatchObject({ status: 'kept' });
    expect(set('10')).toMatchObject({ status: 'kept' });
    expect(set('-0.01')).toBe(row);
    expect(set('10.01')).toBe(row);
    expect(set('5', { ...row, weight: null })).toMatchObject({ status: 'undecided' });
  });
});
