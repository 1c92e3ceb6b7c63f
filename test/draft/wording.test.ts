import { describe, expect, test } from 'vitest';
import { draft } from '../../src/draft/draft';
import { outlineOf } from '../../src/outlines';
import { build, type FormSpec, type IndicatorSpec } from './builder';
import { linesOf } from './print';
import { creation } from './samples';

const outline = outlineOf('jiangxi');
const ROW: IndicatorSpec = {
  level1: '产出指标(50分)',
  level2: '数量指标',
  name: '培训场次',
  target: ['≥10场', 'quantity', 10, '场', '>='],
  actual: ['8场', 'quantity', 8, '场'],
  weight: 10,
  score: 8,
};
const BASE: FormSpec = {
  unitName: '某县林业局',
  year: 2023,
  funds: [{ role: 'total', label: '年度资金总额', initial: 10, budget: 10, executed: 10 }],
  goals: [{ expected: '', actual: '' }],
  indicators: [ROW],
  executionScore: 10,
  grade: '优',
};
const lines = (spec: Partial<FormSpec>, style: 'prose' | 'itemised' = 'itemised'): string[] =>
  linesOf(draft({ ...build({ ...BASE, ...spec }), outline, style }));
const text = (spec: Partial<FormSpec>, style?: 'prose' | 'itemised'): string =>
  lines(spec, style).join('\n');

describe('styles', () => {
  test('itemised tells one row a paragraph', () => {
    expect(lines({})).toContain(
      '培训场次，年度指标值：≥10场，实际完成值：8场，分值10分，得8分，扣2分。',
    );
  });

  test('prose writes operators as words and varies its sentences', () => {
    const rows = ['甲', '乙', '丙'].map((name) => ({ ...ROW, name, score: 10 }));
    expect(text({ indicators: rows }, 'prose')).toContain(
      '数量指标共设3项，分值合计30分，自评得30分。其中，' +
        '甲年度指标值为不少于10场，实际完成值为8场，分值10分，得10分；' +
        '乙实际完成值为8场，年度指标值为不少于10场，分值10分，得10分；' +
        '丙以不少于10场为年度指标值，实际完成值为8场，分值10分，得10分。3项指标均得满分。',
    );
  });

  test('full marks are claimed for a group only where every row has them', () => {
    const rows = [ROW, { ...ROW, name: '乙', score: 10 }];
    expect(text({ indicators: rows }, 'prose')).toContain(
      '上述指标中，1项得满分，1项扣分，共扣2分。',
    );
    expect(text({ indicators: rows }, 'prose')).not.toMatch(
      /均得满分|全部得满分|均为满分|全部达标/u,
    );
  });
});

describe('reasons and measures', () => {
  const reason = '因疫情影响，两场未能举办。下一步将提前安排场次。';

  test('come from the row that lost points', () => {
    const drafted = text({ indicators: [{ ...ROW, reason }] });
    expect(drafted).toContain('扣2分。主要原因：因疫情影响，两场未能举办。');
    expect(drafted).toContain('针对“培训场次”未得满分的问题，下一步将提前安排场次。');
  });

  test('are asked for where the row does not give them', () => {
    const drafted = text({ indicators: [{ ...ROW, reason: '无' }] });
    expect(drafted).toContain('主要原因：【请补充：“培训场次”未得满分的原因】。');
    expect(drafted).toContain('我局将【请补充：“培训场次”的改进措施】。');
  });

  test('a form without lost points has no problem of its own', () => {
    const drafted = text({ indicators: [{ ...ROW, score: 10 }] });
    expect(drafted).toContain('自评表各项均得满分，未反映扣分事项。【请补充：');
  });

  test('the reason of a funding row explains the execution rate', () => {
    const funds = [
      { role: 'total', label: '总额', initial: 10, budget: 10, executed: 6, reason: '款项待支付' },
    ] as const;
    expect(text({ funds, executionScore: 6 })).toContain('扣4分。主要原因：款项待支付。');
  });
});

describe('over-fulfilment', () => {
  const over: IndicatorSpec = {
    ...ROW,
    actual: ['15场', 'quantity', 15, '场'],
    score: 10,
    overFulfilled: true,
  };

  test('is stated with its size, and its reason asked for', () => {
    const drafted = text({ indicators: [over] });
    expect(drafted).toContain('实际完成值：15场（超出年度指标值50%），');
    expect(drafted).toContain(
      '培训场次超额完成较多，原因是：【请补充：“培训场次”超额完成较多的原因】。',
    );
  });

  test('takes the reason the row gives', () => {
    const drafted = text({ indicators: [{ ...over, reason: '年中增加任务。' }] }, 'prose');
    expect(drafted).toContain('培训场次超额完成较多，原因是：年中增加任务。');
  });

  test('is not claimed of a cost, of a meeting of the target, or across units', () => {
    const cost: IndicatorSpec = {
      ...ROW,
      target: ['≤10场', 'quantity', 10, '场', '<='],
      actual: over.actual,
    };
    const other: IndicatorSpec = {
      ...over,
      overFulfilled: false,
      actual: ['15%', 'percent', 15, '%'],
    };
    const met: IndicatorSpec = { ...ROW, actual: ['10场', 'quantity', 10, '场'] };
    expect(text({ indicators: [cost, other, met] })).not.toMatch(/高于|超出/u);
  });
});

describe('what is not known', () => {
  const open = { ...ROW, actual: '', score: null };

  test('while a score is undecided the total is 暂计 and there is no grade', () => {
    const drafted = text({ indicators: [open, { ...ROW, score: 10 }], grade: null });
    expect(drafted).toContain('暂计20分，尚有1项得分未确定，暂不评定等级。【请补充：');
    expect(drafted).not.toContain('评价等级为');
    expect(drafted).toContain(
      '实际完成值：【请补充：“培训场次”的实际完成值】，分值10分，得分待上述数值补齐后确定。',
    );
    expect(lines({ indicators: [open], grade: null })).toContain('总分|—|—|—|—|20|暂计10');
  });

  test('goals and groups that the form leaves out are asked for', () => {
    const drafted = text({ goals: [] });
    expect(drafted).toContain('部门整体支出绩效目标为：【请补充：年度总体目标的预期目标】。');
    expect(drafted).toContain('实际完成情况为：【请补充：年度总体目标的实际完成情况】。');
    expect(drafted).toContain('自评表未列满意度指标。【请补充：');
  });

  test('an empty form still gives every section', () => {
    const nothing = {
      unitName: null,
      year: null,
      funds: [],
      goals: [],
      indicators: [],
      grade: null,
    };
    const drafted = text({ ...nothing, executionScore: null });
    expect(drafted).toContain('【请补充：单位全称】部门整体支出绩效自评报告');
    expect(drafted).toContain('（【请补充：评价年度】年度）');
    expect(drafted).toContain('我单位【请补充：评价年度】年年初预算数为【请补充：年初预算数】');
    expect(drafted).not.toContain('均得满分');
  });

  test('a budget of nothing has no rate', () => {
    const funds = [{ role: 'total', label: '总额', initial: 0, budget: 0, executed: 0 }] as const;
    expect(text({ funds, executionScore: null, grade: null })).toContain(
      '以全年预算数为基数，预算执行率不适用，分值10分，得分【请补充',
    );
  });
});

describe('funding', () => {
  const total = {
    role: 'total',
    label: '年度资金总额',
    initial: 100,
    budget: 80,
    executed: 80,
  } as const;

  test('parts that do not add up are asked about', () => {
    const funds = [
      total,
      { role: 'fiscal', label: '其中：财政拨款', initial: 50, budget: 50, executed: 50 },
      { role: 'unit', label: '单位资金', initial: 0, budget: 0, executed: 0 },
    ] as const;
    const drafted = text({ funds });
    expect(drafted).toContain('较年初预算数减少20万元，下降20%。');
    expect(drafted).toContain(
      '全年预算数按资金来源划分：财政拨款50万元，占62.5%。【请补充：资金来源各项合计',
    );
    expect(drafted).not.toContain('单位资金');
  });

  test('the parts of 财政拨款 are not counted beside it', () => {
    const funds = [
      total,
      { role: 'fiscal', label: '财政拨款', initial: 100, budget: 80, executed: 80 },
      { role: 'fiscal', label: '其中：一般公共预算', initial: 100, budget: 80, executed: 80 },
    ] as const;
    const drafted = text({ funds });
    expect(drafted).toContain('按资金来源划分：财政拨款80万元，占100%。\n');
  });
});

describe('the name the unit calls itself', () => {
  test('can be given', () => {
    const report = draft({ ...creation, outline, style: 'prose', selfName: '本办' });
    expect(report.selfName).toBe('本办');
    expect(linesOf(report).join('')).not.toContain('我办');
  });

  test('is derived where the given one is blank', () => {
    expect(draft({ ...creation, outline, style: 'prose', selfName: ' ' }).selfName).toBe('我办');
  });
});
