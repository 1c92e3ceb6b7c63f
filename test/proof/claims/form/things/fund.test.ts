import { describe, expect, test } from 'vitest';
import { formIndex } from '../../../../../src/proof/claims/form';
import { tableOf } from '../../../prose';
import { allTold, told } from '../told';
import { BLANK, named } from './forms';

describe('a funding row', () => {
  test('tells its amounts in 元, what lies between them, its rate and its share', () => {
    expect(allTold(named('项目支出'))).toEqual({
      initial: ['300000元 D7'],
      budget: ['400000元 E7'],
      executed: ['375000元 F7'],
      change: ['100000元 E7'],
      changeRate: ['33.33333333333333333333% E7'],
      left: ['25000元 F7', '75000元 F7'],
      rate: ['93.75% H7'],
      share: ['40% E7', '38.46153846153846153846% F7', '33.33333333333333333333% D7'],
    });
  });

  test('tells nothing of an amount that is blank', () => {
    expect(allTold(named('财政拨款'))).toEqual({
      budget: ['800000元 E8'],
      executed: ['775000元 F8'],
      left: ['25000元 F8'],
      rate: ['96.875% H8'],
      share: ['80% E8', '79.48717948717948717949% F8'],
    });
  });

  test.each([
    ['年度资金总额', 'budget', '“年度资金总额”的全年预算数'],
    ['年度资金总额', 'change', '“年度资金总额”全年预算数与年初预算数之差'],
    ['年度资金总额', 'changeRate', '“年度资金总额”全年预算数较年初的增减'],
    ['年度资金总额', 'left', '“年度资金总额”全年预算数与全年执行数之差'],
    ['年度资金总额', 'rate', '“年度资金总额”的执行率'],
    ['基本支出', 'share', '“基本支出”占总额的比例'],
  ] as const)('%s: its %s is called %s', (name, attribute, expected) => {
    expect(named(name)?.values[attribute]?.[0]?.name).toBe(expected);
  });

  test('a rate is told to two places, an amount to the cent of its unit', () => {
    const { rate = [], budget = [] } = named('基本支出')?.values ?? {};
    expect(rate.map(({ step }) => step.toFixed())).toEqual(['0.01']);
    expect(budget.map(({ step }) => step.toFixed())).toEqual(['100']);
  });

  test('the typed rate counts beside the one worked out', () => {
    const table = tableOf({ funds: [['年度资金总额', 90, 100, 97.5, 10, '97%', 9.7]] });
    expect(told(named('年度资金总额', table), 'rate')).toEqual(['97.5% H5', '97% H5']);
  });

  test.each([
    ['年度资金总额', ['年度资金总额', '资金总额', '预算总额', '总预算']],
    ['财政拨款', ['财政拨款', '财政资金']],
    ['项目支出', ['项目支出']],
  ])('%s may be called %o', (name, names) => {
    expect(named(name)?.names).toEqual(names);
  });

  test('without a total there are no shares; the only row is the total', () => {
    expect(told(named('本级财政资金', BLANK), 'share')).toEqual([]);
    const only = tableOf({ funds: [['上级补助', null, 100, 50, 10, null, null]] });
    expect(told(named('上级补助', only), 'share')).toEqual(['100% E5', '100% F5']);
    expect(formIndex([only]).tables[0]?.total?.label).toBe('上级补助');
    expect(formIndex([BLANK]).tables[0]?.total).toBeNull();
  });
});
