import { describe, expect, test } from 'vitest';
import { indicatorHeader } from '../../src/read/indicatorHeader';
import type { Put } from '../support/sheets';
import { readouts } from './readout';
import { on, table } from './table';

const MARKS: Put[] = ['指标值', '完成值', '分值', '得分'];
const MET: Put[] = ['≥5场', '6场', 10, 10];

/** Levels and names of what is read below these headers. */
const namesOf = (heads: readonly Put[], ...rows: Put[][]): string[] =>
  table(
    rows.map((row) => [...row, ...MET]),
    [],
    [...heads, ...MARKS],
  ).indicators.map(({ level1, level2, level3 }) => [level1, level2, level3].join('|'));

describe('the names of indicators', () => {
  test.each(['指标内容', '绩效指标', '指标', '指标内容（名称）', '考核指标'])(
    'stand under %s where the levels stand before it',
    (name) => {
      expect(namesOf(['一级指标', '二级指标', name], ['产出指标', '数量指标', '场次'])).toEqual([
        '产出指标|数量指标|场次',
      ]);
    },
  );

  test('a column of codes between them is no name and is not asked about', () => {
    const heads = ['一级指标', '二级指标', '指标编码', '绩效指标', ...MARKS];
    const row = ['产出指标', '数量指标', 'ZB0011', '场次', ...MET];
    const [read] = readouts([['2023年度项目支出绩效自评表'], heads, row]);
    const told = read?.filter((line) => /^(列 indicators.level|问)/.test(line));
    expect(told).toEqual([
      '列 indicators.level1 A‹A2› 一级指标 word',
      '列 indicators.level2 B‹B2› 二级指标 word',
      '列 indicators.level3 D‹D2› 绩效指标 pattern',
    ]);
  });

  test('指标内容 before 绩效指标, wherever they stand', () => {
    expect(namesOf(['一级指标', '绩效指标', '指标内容'], ['产出指标', '甲', '场次'])).toEqual([
      '产出指标||场次',
    ]);
  });

  test('of four levels the fourth names them', () => {
    expect(
      namesOf(
        ['一级指标', '二级指标', '三级指标', '四级指标'],
        ['产出', '数量指标', '建设任务', '新建农田面积'],
      ),
    ).toEqual(['产出|数量指标|新建农田面积']);
  });

  test('a column called 三级指标 goes before, and 指标内容 only explains it', () => {
    expect(
      namesOf(['一级指标', '三级指标', '指标内容'], ['产出指标', '场次', '举办讲座的场次']),
    ).toEqual(['产出指标||场次']);
  });

  test('without levels they may stand first', () => {
    expect(namesOf(['指标内容'], ['场次'])).toEqual(['||场次']);
  });

  test('绩效指标 at the left of the levels is the heading of the table', () => {
    const heads = ['绩效指标', '一级指标', '二级指标'];
    expect(namesOf(heads, [null, '产出指标', '场次'])).toEqual(['产出指标|场次|']);
  });

  test('so it is where it is merged down over the rows', () => {
    const rows = [
      ['绩效指标', '二级指标', ...MARKS],
      [null, '场次', ...MET],
    ];
    expect(indicatorHeader(on(rows, ['A1:A2']), 0).columns).not.toHaveProperty('level3');
    const alone = [
      ['绩效指标', ...MARKS],
      [null, ...MET],
    ];
    expect(indicatorHeader(on(alone, ['A1:A2']), 0).columns).not.toHaveProperty('level3');
  });

  test('behind the target it explains, and without a target nothing is guessed', () => {
    const columnsOf = (...heads: Put[]) => indicatorHeader(on([heads]), 0).columns;
    expect(columnsOf('一级指标', '指标值', '指标内容', '完成值')).not.toHaveProperty('level3');
    expect(columnsOf('一级指标', '指标内容', '完成值')).not.toHaveProperty('level3');
  });
});

describe('指标类别', () => {
  test('of two levels only is level 1 where 产出指标 stands in it', () => {
    expect(
      namesOf(['指标类别', '指标名称'], ['产出指标', '场次'], ['效益指标', '受益人数']),
    ).toEqual(['产出指标||场次', '效益指标||受益人数']);
  });

  test('is level 2 where 数量指标 stands in it', () => {
    expect(namesOf(['指标类别', '指标名称'], ['成本指标', '单价'], ['数量指标', '场次'])).toEqual([
      '|成本指标|单价',
      '|数量指标|场次',
    ]);
  });

  test('指标类型 and 指标分类 are both levels of a flat list', () => {
    expect(
      namesOf(
        ['指标类型', '指标分类', '指标名称'],
        ['产出指标', '数量指标', '场次'],
        ['产出指标', '质量指标', '合格率'],
      ),
    ).toEqual(['产出指标|数量指标|场次', '产出指标|质量指标|合格率']);
  });

  test('says nothing of levels where 定量 and 定性 stand in it', () => {
    expect(namesOf(['指标类型', '指标名称'], ['定量', '场次'])).toEqual(['||场次']);
    expect(namesOf(['指标类别', '指标名称'], ['共性指标', '场次'])).toEqual(['||场次']);
  });

  test('nor where the level has a column of its own, or behind the names', () => {
    expect(namesOf(['一级指标', '指标类别', '三级指标'], ['产出指标', '产出指标', '场次'])).toEqual(
      ['产出指标||场次'],
    );
    expect(namesOf(['指标名称', '指标类别'], ['场次', '产出指标'])).toEqual(['||场次']);
  });

  test('is looked into down to sixty rows', () => {
    const at = (row: number) => {
      const rows = Array.from({ length: row }, (): Put[] => [null, '场次', ...MET]);
      rows[row - 1] = ['产出指标', '场次', ...MET];
      return indicatorHeader(on([['指标类别', '指标名称', ...MARKS], ...rows]), 0).columns.level1;
    };
    expect([at(60), at(61)]).toEqual([0, undefined]);
  });
});

describe('the column for reasons', () => {
  test.each(['备注（未完成说明原因）', '原因说明', '说明（偏差原因）'])('%s', (head) => {
    const [row] = table(
      [['产出指标', '场次', '≥5场', '4场', 10, 8, '雨天停办']],
      [],
      ['一级指标', '三级指标', ...MARKS, head],
    ).indicators;
    expect(row?.reason).toBe('雨天停办');
  });

  test('备注 is taken for it where no other is; with other words in its brackets it is none', () => {
    const of = (...heads: string[]) =>
      indicatorHeader(on([['三级指标', ...MARKS, ...heads]]), 0).columns.reason;
    const first = MARKS.length + 1;
    expect(of('备注')).toBe(first);
    expect(of('备注', '偏差原因')).toBe(first + 1);
    expect(of('备注（数据来源）')).toBeUndefined();
  });
});
