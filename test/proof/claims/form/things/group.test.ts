import { describe, expect, test } from 'vitest';
import { tableOf } from '../../../prose';
import { allTold, thingsNamed, told } from '../told';
import { BLANK, FILLED, named } from './forms';

describe('a group', () => {
  test('tells what its rows come to: as typed and as the policy works them out', () => {
    expect(allTold(named('产出指标'))).toEqual({
      count: ['3 B12'],
      weight: ['50分 B12'],
      score: ['46.2分 B12', '49.2分 B12'],
      deducted: ['3.8分 B12', '0.8分 B12'],
      scoreRate: ['92.4% B12', '98.4% B12'],
      short: ['1 B12', '2 B12', '2 B12'],
      full: ['2 B12', '1 B12', '1 B12'],
    });
  });

  test('the weight of its label stands beside the sum of its rows', () => {
    expect(told(named('效益指标'), 'weight')).toEqual(['40分 B15', '20分 B15']);
    expect(told(named('数量指标'), 'weight')).toEqual(['35分 C12']);
  });

  test('of one row tells of that row', () => {
    expect(told(named('成本指标'), 'target')).toEqual(['300000元 E14']);
    expect(told(named('成本指标'), 'actual')).toEqual(['285000元 F14']);
    expect(told(named('数量指标'), 'target')).toEqual([]);
  });

  test('of which no row is decided tells no marks, and counts none as full or short', () => {
    expect(allTold(named('满意度指标'))).toEqual({ count: ['1 B16'], weight: ['20分 B16'] });
  });

  test('whose rows are typed in part tells what is decided so far', () => {
    expect(told(named('产出指标', BLANK), 'score')).toEqual([]);
    const table = tableOf({
      indicators: [
        ['产出指标', '数量指标', '检查次数', '≥50次', '48次', 50, null],
        ['产出指标', '质量指标', '合格率', '≥90%', '95%', 40, 36],
      ],
    });
    expect(told(named('产出指标', table), 'score')).toEqual(['88分 B9', '84分 B9']);
    expect(told(named('产出指标', table), 'short')).toEqual(['1 B9', '2 B9', '1 B9']);
    expect(told(named('产出指标', table), 'full')).toEqual(['1 B9', '0 B9', '0 B9']);
  });

  test('with a judged row is a question', () => {
    const table = tableOf({
      indicators: [
        ['产出指标', '数量指标', '检查次数', '≥50次', '48次', 70, null],
        ['产出指标', '质量指标', '综合水平', '得到提升', '部分达成', 20, null],
      ],
    });
    expect(allTold(named('产出指标', table))).toMatchObject({
      score: ['81.2分 B9 建议'],
      deducted: ['8.8分 B9 建议'],
      scoreRate: ['90.22222222222222222222% B9 建议'],
      weight: ['90分 B9'],
    });
  });

  test.each([
    ['产出指标', ['产出指标'], ['产出']],
    ['满意度指标', ['满意度指标'], ['满意度', '满意度', '满意率']],
    ['服务对象满意度指标', ['服务对象满意度指标'], ['服务对象满意度', '满意度', '满意率']],
  ])('%s may be called %o, and %o before a mark', (name, names, shortNames) => {
    expect(named(name)).toMatchObject({ names, shortNames });
  });

  test('rows without 一级指标 are 其他指标; those without 二级指标 have no such group', () => {
    expect(told(named('其他指标', BLANK), 'count')).toEqual(['1 B10']);
    expect(told(named('效益指标', BLANK), 'count')).toEqual(['2 B11']);
    expect(told(named('服务对象满意度', BLANK), 'count')).toEqual(['1 C12']);
  });

  test('in a form without cells for its levels stands where its first row does', () => {
    const { form, score } = FILLED;
    const indicators = form.indicators.map(({ cells: { level1, level2, ...cells }, ...row }) => ({
      ...row,
      cells,
    }));
    expect(told(named('产出指标', { form: { ...form, indicators }, score }), 'count')).toEqual([
      '3 D12',
    ]);
  });

  test('a group of one character has no short name', () => {
    expect(thingsNamed('质指标', BLANK)).toMatchObject([{ shortNames: [] }]);
  });

  test('is called so in messages', () => {
    const { values } = named('产出指标') ?? {};
    const names = Object.values(values ?? {}).flatMap((cells) => cells[0]?.name ?? []);
    expect(names).toEqual([
      '“产出指标”的项数',
      '“产出指标”的分值',
      '“产出指标”各行得分之和',
      '“产出指标”的扣分',
      '“产出指标”的得分率',
      '“产出指标”未得满分的项数',
      '“产出指标”得满分的项数',
    ]);
  });
});
