import { describe, expect, test } from 'vitest';
import { draft } from '../../src/draft/draft';
import { policyOf } from '../../src/policies';
import { linesOf } from './print';
import { creation } from './samples';
import { lines, outline, ROW, text } from './simple';

describe('styles', () => {
  test('itemised tells one row a paragraph', () => {
    expect(lines({})).toContain(
      '培训场次，年度指标值：≥10场，实际完成值：8场，分值10分，得8分，扣2分。',
    );
  });

  test('prose writes operators as words and varies its sentences', () => {
    const rows = ['甲', '乙', '丙'].map((name) => ({ ...ROW, name, score: 10 }));
    expect(text({ indicators: rows }, 'prose')).toContain(
      '数量指标共设3项，分值合计30分，得30分。其中，' +
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

test.each([
  [
    'hubei',
    '按照《项目支出绩效评价管理办法》（财预〔2020〕10号）和湖北省预算管理一体化系统绩效自评评分规则评分，',
  ],
  ['hunan-2023', '按照《项目支出绩效评价管理办法》（财预〔2020〕10号）评分，'],
  ['national-2020', '按照《项目支出绩效评价管理办法》（财预〔2020〕10号）评分，'],
  [undefined, '经自评，'],
])('the policy %s is cited as %s', (id, cited) => {
  const policy = id === undefined ? undefined : policyOf(id);
  const report = draft({ ...creation, outline, style: 'prose', policy });
  expect(linesOf(report).join('\n')).toContain(cited);
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
