import { describe, expect, test } from 'vitest';
import { tableOf } from '../../../prose';
import { allTold, told } from '../told';
import { BLANK, DECIDED, FILLED, wholeOf } from './forms';

describe('the form as a whole', () => {
  test('that is decided tells its total, what was lost and how many rows', () => {
    expect(allTold(wholeOf(DECIDED))).toEqual({
      weight: ['100分 H11'],
      score: ['90分 H11', '88分 H11 填90'],
      deducted: ['12分 H11', '10分 H11', '12分 H11', '8分 H11', '10分 H11'],
      scoreRate: ['90% H11', '88% H11'],
      count: ['2 B9', '3 B9'],
      short: ['2 B9', '2 B9', '2 B9', '1 B9', '1 B9', '1 B9'],
      full: ['1 B9', '1 B9', '1 B9', '1 B9', '1 B9', '1 B9'],
      measured: ['2 B9', '2 B9'],
      undecided: ['0 B9'],
      judged: ['0 B9', '0 B9'],
    });
  });

  test('whose budget was spent in full has one more row with full marks', () => {
    const table = tableOf({
      indicators: [
        ['产出指标', '数量指标', '检查次数', '≥50次', '48次', 50, 48],
        ['产出指标', '质量指标', '合格率', '≥90%', '95%', 40, 40],
      ],
      total: [100, 98, '优'],
    });
    const whole = wholeOf(table);
    expect(told(whole, 'short')).toEqual(['1 B9', '1 B9', '1 B9', '1 B9', '1 B9', '1 B9']);
    expect(told(whole, 'full')).toEqual(['1 B9', '1 B9', '1 B9', '2 B9', '2 B9', '2 B9']);
  });

  test('with a row undecided and no total tells no marks', () => {
    expect(allTold(wholeOf(FILLED))).toEqual({
      weight: ['100分 H17'],
      count: ['5 B12', '6 B12'],
      measured: ['4 B12', '4 B12'],
      undecided: ['1 B12'],
      judged: ['1 B12', '0 B12'],
    });
  });

  test('with a row undecided and a total tells the typed total', () => {
    const table = tableOf({
      indicators: [
        ['产出指标', '数量指标', '检查次数', '≥50次', '50次', 50, 50],
        ['产出指标', '质量指标', '合格率', null, null, 50, null],
      ],
      total: [110, 95, '优'],
    });
    expect(allTold(wholeOf(table))).toMatchObject({
      weight: ['110分 H11', '100分 H11'],
      score: ['95分 H11', '60分 H11 填95'],
      measured: ['1 B9', '2 B9'],
      undecided: ['1 B9'],
    });
  });

  test('whose marks are suggested in part asks about total, loss and rate', () => {
    const table = tableOf({
      indicators: [
        ['产出指标', '数量指标', '检查次数', '≥50次', '48次', 70, null],
        ['产出指标', '质量指标', '综合水平', '得到提升', '部分达成', 20, null],
      ],
      total: [100, null, null],
    });
    expect(allTold(wholeOf(table))).toMatchObject({
      score: ['91.2分 H11 未填 建议'],
      deducted: ['8.8分 H11 建议', '8.8分 H11 建议', '8.8分 H11 建议'],
      judged: ['1 B9', '1 B9'],
    });
  });

  test('without indicators weighs what the form says, or 100', () => {
    const { form, score } = DECIDED;
    const whole = wholeOf({
      form: { ...form, indicators: [], stated: { ...form.stated, weight: null } },
      score: { ...score, indicators: [] },
    });
    expect(told(whole, 'weight')).toEqual(['100分 H11']);
    expect(told(whole, 'count')).toEqual(['0 无', '1 无']);
  });

  test('without 一级指标, total or scored execution is held to its rows', () => {
    const whole = wholeOf(BLANK);
    expect(told(whole, 'weight')).toEqual(['100分 H17']);
    expect(told(whole, 'count')).toEqual(['7 B10', '8 B10']);
    expect(told(whole, 'judged')).toEqual(['2 B10', '0 B10']);
  });

  test('is called so in messages', () => {
    const { values } = wholeOf(DECIDED) ?? {};
    const names = Object.values(values ?? {}).map((cells) => cells[0]?.name);
    expect(names).toEqual([
      '满分',
      '总分',
      '总扣分',
      '总得分率',
      '三级指标的项数',
      '未得满分的项数',
      '得满分的项数',
      '定量指标的项数',
      '得分未确定的项数',
      '定性指标的项数',
    ]);
    expect(wholeOf(DECIDED)?.label).toBe('自评表');
  });

  test.each([
    ['道路养护', ['道路养护项目', '道路养护']],
    ['道路养护项目', ['道路养护项目', '道路养护']],
    ['道路养护经费', ['道路养护经费项目', '道路养护经费', '道路养护']],
    ['360101220000-道路养护', ['道路养护项目', '道路养护']],
    ['项目管理中心建设项目', ['项目管理中心建设项目', '项目管理中心建设']],
    ['经费管理工作经费', ['经费管理工作经费项目', '经费管理工作经费', '经费管理工作']],
    ['绿化费', ['绿化费项目', '绿化费']],
    ['养护', ['养护项目']],
    ['', []],
  ])('its project %s may be called %o', (project, names) => {
    const { form, score } = DECIDED;
    const whole = wholeOf({ form: { ...form, project }, score });
    expect(whole?.names).toEqual(names);
  });
});
