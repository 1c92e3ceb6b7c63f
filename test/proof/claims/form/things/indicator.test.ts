import { describe, expect, test } from 'vitest';
import { tableOf } from '../../../prose';
import { allTold, told } from '../told';
import { BLANK, named } from './forms';

describe('an indicator', () => {
  test('below its target', () => {
    expect(allTold(named('检查次数'))).toEqual({
      target: ['50次 E12'],
      actual: ['48次 F12'],
      completion: ['96% F12'],
      excess: ['2次 F12', '4% F12'],
      weight: ['20分 G12'],
      score: ['19.2分 H12'],
      deducted: ['0.8分 H12'],
      scoreRate: ['96% H12'],
    });
  });

  test('above its target may be called done in full; a mark other than the policy’s has both', () => {
    expect(allTold(named('培训人次'))).toMatchObject({
      completion: ['125% F13', '100% F13'],
      excess: ['50人次 F13', '25% F13'],
      score: ['12分 H13', '15分 H13 填12'],
      deducted: ['3分 H13', '0分 H13'],
      scoreRate: ['80% H13', '100% H13'],
    });
  });

  test('of money is told in 元, of a percentage its gap in 个百分点', () => {
    expect(allTold(named('设备购置费'))).toMatchObject({
      target: ['300000元 E14'],
      actual: ['285000元 F14'],
      completion: ['95% F14'],
      excess: ['15000元 F14', '5% F14'],
    });
    expect(told(named('投诉办结率'), 'excess')).toEqual(['20个百分点 F15', '25% F15']);
  });

  test('whose cells hold words, numbers among them', () => {
    expect(allTold(named('出版课题', BLANK))).toEqual({
      target: ['6个 E13', '2期 E13'],
      actual: ['6个 F13 around', '2期 F13'],
      weight: ['20分 G13'],
    });
  });

  test('whose cell tells several things, one of them roughly', () => {
    const table = tableOf({
      indicators: [
        ['产出', '数量', '督查工作', '督查有效', '督查通报约7期，按时办结100%', 20, null],
        [
          '产出',
          '质量',
          '值班值守',
          '全天值班',
          '坚持每日值班约24小时、随时响应群众来电',
          20,
          null,
        ],
      ],
    });
    expect(told(named('督查工作', table), 'actual')).toEqual(['7期 F9 around', '100% F9']);
    expect(told(named('值班值守', table), 'actual')).toEqual([
      '24小时 F10 around “坚持每日值班约24小时、随时响应群众来电”',
    ]);
  });

  test('whose 完成值 is 余, 近 or 约 is quoted in its own words', () => {
    expect(told(named('购置设备', BLANK), 'actual')).toEqual(['200000元 F14 below “近20万元”']);
    expect(told(named('群众满意度', BLANK), 'actual')).toEqual(['85% F12 around “约85%”']);
  });

  test('whose cells hold only words is told by the numbers in them', () => {
    const table = tableOf({
      indicators: [
        [
          '产出指标',
          '数量指标',
          '值班',
          '24小时值班',
          '约24小时值班，办结率达到100%，通报不少于7期',
          90,
          null,
        ],
      ],
    });
    expect(allTold(named('值班', table))).toEqual({
      target: ['24小时 E9'],
      actual: ['24小时 F9 around', '100% F9', '7期 F9'],
      weight: ['90分 G9'],
    });
  });

  test('with a range tells both ends; without units nothing is added', () => {
    expect(told(named('慰问户数', BLANK), 'target')).toEqual(['3户 E15', '6户 E15']);
    expect(told(named('走访次数', BLANK), 'excess')).toEqual([
      '1 F16',
      '16.66666666666666666667% F16',
    ]);
  });

  test('whose units differ is not reckoned; that weighs nothing has no rate', () => {
    expect(told(named('群众满意度', BLANK), 'completion')).toEqual([]);
    expect(told(named('群众满意度', BLANK), 'excess')).toEqual([]);
    expect(told(named('购置设备', BLANK), 'scoreRate')).toEqual([]);
    expect(allTold(named('检查次数', BLANK))).toEqual({ target: ['50次 E10'] });
  });

  test('without a weight tells no loss and no rate', () => {
    const table = tableOf({
      funds: [['年度资金总额', 90, 100, 50, null, null, 6]],
      indicators: [['产出指标', '数量指标', '检查次数', '≥50次', '50次', null, 10]],
    });
    const { form, score } = table;
    const bare = { form, score: { ...score, execution: null } };
    expect(told(named('检查次数', bare), 'score')).toEqual(['10分 H9']);
    expect(told(named('检查次数', bare), 'deducted')).toEqual([]);
    expect(told(named('预算执行率', bare), 'score')).toEqual(['6分 I5']);
    expect(told(named('预算执行率', bare), 'deducted')).toEqual([]);
    expect(told(named('预算执行率', bare), 'scoreRate')).toEqual([]);
  });

  test('keeps its cells’ words, and is called so in messages', () => {
    const { words, values } = named('检查次数') ?? {};
    expect(words).toBe('≥50次48次');
    expect(Object.values(values ?? {}).map((cells) => cells[0]?.name)).toEqual([
      '“检查次数”的年度指标值',
      '“检查次数”的实际完成值',
      '“检查次数”的完成率',
      '“检查次数”与年度指标值的差距',
      '“检查次数”的分值',
      '“检查次数”的得分',
      '“检查次数”的扣分',
      '“检查次数”的得分率',
    ]);
  });

  test('that is judged has a suggested mark, and the marks of its tier', () => {
    const table = tableOf({
      indicators: [['效益指标', '社会效益指标', '“综合”水平', '得到提升', '部分达成', 20, null]],
    });
    expect(allTold(named('综合水平', table))).toMatchObject({
      score: ['14分 H9 未填 建议 12-16'],
      deducted: ['6分 H9 建议 4-8'],
      scoreRate: ['70% H9'],
    });
    expect(named('综合水平', table)?.values.score?.[0]?.name).toBe('“综合水平”的得分');
  });

  test('without 完成值 has nothing that follows from it', () => {
    const row = ['产出指标', '数量指标', '检查次数', '≥50次', null, 40, null];
    expect(allTold(named('检查次数', tableOf({ indicators: [row] })))).toEqual({
      target: ['50次 E9'],
      weight: ['40分 G9'],
    });
  });

  test.each([
    ['2023年11月20日', '2023-11-20'],
    ['2023年11月20日前', undefined],
    ['11个工作日', undefined],
  ])('done on %s', (actual, iso) => {
    const row = ['产出指标', '时效指标', '完成时间', '11月底前', actual, 40, 40];
    expect(named('完成时间', tableOf({ indicators: [row] }))?.day?.iso).toBe(iso);
  });

  test('told in words has a tier, told in a number none', () => {
    const row = (actual: string) => [
      '效益指标',
      '社会效益指标',
      '综合水平',
      '≥90%',
      actual,
      40,
      40,
    ];
    const tierOf = (actual: string) =>
      named('综合水平', tableOf({ indicators: [row(actual)] }))?.tier?.tier;
    expect(tierOf('部分达成')).toBe('partial');
    expect(tierOf('95%')).toBeUndefined();
  });
});
