import { describe, expect, test } from 'vitest';
import { tableOf } from '../../../prose';
import { allTold, told } from '../told';
import { BLANK, named } from './forms';

describe('预算执行率', () => {
  test('tells the typed mark and what it lost', () => {
    expect(allTold(named('预算执行率'))).toEqual({
      weight: ['10分 G5'],
      score: ['9.75分 I5'],
      deducted: ['0.25分 I5'],
      scoreRate: ['97.5% I5'],
    });
  });

  test('tells what the policy works out where nothing or something else is typed', () => {
    const blank = tableOf({ funds: [['年度资金总额', 90, 100, 50, 10, null, null]] });
    expect(told(named('预算执行率', blank), 'score')).toEqual(['5分 I5 未填']);
    const other = tableOf({ funds: [['年度资金总额', 90, 100, 50, 10, null, 6]] });
    expect(allTold(named('预算执行率', other))).toMatchObject({
      score: ['6分 I5', '5分 I5 填6'],
      deducted: ['4分 I5', '5分 I5'],
      scoreRate: ['60% I5', '50% I5'],
    });
  });

  test('tells nothing where it is not scored', () => {
    expect(allTold(named('预算执行率', BLANK))).toEqual({});
  });

  test('is called so in messages', () => {
    const { weight, score, deducted, scoreRate } = named('预算执行率')?.values ?? {};
    const names = [weight, score, deducted, scoreRate].map((cells) => cells?.[0]?.name);
    expect(names).toEqual([
      '“预算执行率”的分值',
      '“预算执行率”的得分',
      '“预算执行率”的扣分',
      '“预算执行率”的得分率',
    ]);
  });
});
