import { describe, expect, test } from 'vitest';
import { formIndex } from '../../../../../src/proof/claims/form';
import { namesOf, plainName } from '../../../../../src/proof/claims/form/things/thing';
import { tableOf } from '../../../prose';

describe('the name of a row', () => {
  test.each([
    ['其中：基本支出', '基本支出'],
    ['指标1：检查次数', '检查次数'],
    ['1.检查次数', '检查次数'],
    ['（2）检查次数', '检查次数'],
    ['①检查次数', '检查次数'],
    ['检查次数（次）', '检查次数'],
    ['检查 次数(次)全年', '检查次数'],
    ['检查次数：不少于50次', '检查次数'],
    ['检查次数:50次', '检查次数'],
  ])('%s is %s', (label, name) => {
    expect(plainName(label)).toBe(name);
  });

  test.each([
    ['检查次数', ['检查次数']],
    ['1.检查次数（次）', ['检查次数', '检查次数(次)']],
    ['“一站式”的服务', ['“一站式”的服务', '一站式的服务', '“一站式”服务']],
    ['次（数）', ['次(数)']],
    ['次', []],
  ])('%s may be written %o', (label, names) => {
    expect(namesOf(label)).toEqual(names);
  });
});

test('the names of a form, those that count only with a mark in brackets', () => {
  const index = formIndex([
    tableOf({
      funds: [
        ['年度资金总额', 90, 100, 97.5, 10, '97.5%', 9.75],
        ['其他资金', 60, 60, 60, null, null, null],
        ['资金', 30, 40, 37.5, null, null, null],
      ],
      indicators: [
        ['产出指标(50分)', '数量指标', '检查次数', '≥50次', '48次', 60, 60],
        ['满意度指标', '质', '满意', '≥90%', '98%', 30, 30],
      ],
    }),
  ]);
  const names = [...index.byHead.values()]
    .flat()
    .map(({ name, isShort }) => (isShort ? `（${name}）` : name));
  expect(names.sort()).toEqual(
    [
      '其他资金',
      '产出指标',
      '年度资金总额',
      '总预算',
      '数量指标',
      '检查次数',
      '满意',
      '满意度指标',
      '质指标',
      '资金总额',
      '资金执行率',
      '预算总额',
      '预算执行',
      '预算执行情况',
      '预算执行率',
      '（产出）',
      '（数量）',
      '（满意度）',
      '（满意率）',
    ].sort(),
  );
});

test('of names that begin alike the longest is found first', () => {
  const index = formIndex([tableOf()]);
  expect(index.byHead.get('预算')?.map(({ name }) => name)).toEqual([
    '预算执行情况',
    '预算执行率',
    '预算执行',
    '预算总额',
  ]);
});

test('a name that two rows have means both; a short name that is a full one elsewhere is a full one', () => {
  const index = formIndex([
    tableOf({
      indicators: [
        ['产出指标', '数量指标', '检查次数', '≥50次', '48次', 30, 30],
        ['产出指标', '质量指标', '检查次数', '≥50次', '48次', 30, 30],
        ['效益指标', '社会效益指标', '满意度', '≥90%', '98%', 30, 30],
      ],
    }),
    tableOf({ indicators: [['满意度指标', '满意度指标', '群众评价', '≥90%', '98%', 90, 90]] }),
  ]);
  const named = (name: string) =>
    index.byHead.get(name.slice(0, 2))?.find((each) => each.name === name);
  expect(named('检查次数')?.things).toHaveLength(2);
  expect(named('满意度')?.isShort).toBe(false);
  expect(named('满意度')?.things.map(({ kind }) => kind)).toEqual(['indicator', 'group', 'group']);
  expect(named('满意率')?.isShort).toBe(true);
});
