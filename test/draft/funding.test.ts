import { describe, expect, test } from 'vitest';
import { text } from './simple';

describe('funding', () => {
  const total = {
    role: 'total',
    label: '年度资金总额',
    initial: 100,
    budget: 80,
    executed: 80,
  } as const;

  test('amounts stand as in the form, and what is left adds up', () => {
    const odd = { ...total, initial: 90, budget: 89.978, executed: 89.974 };
    const drafted = text({ funds: [odd] });
    expect(drafted).toContain('全年预算数为89.978万元，较年初预算数减少0.022万元，下降0.02%。');
    expect(drafted).toContain('全年执行数为89.974万元');
    expect(drafted).toContain('预算执行率约为100%，');
    expect(drafted).toContain('尚有0.004万元未执行');
  });

  test('what is left of a formula is neither left over nor overspent', () => {
    const odd = { ...total, budget: 80, executed: 79.99999999 };
    const drafted = text({ funds: [odd] });
    expect(drafted).toContain('全年执行数为80万元');
    expect(drafted).toContain('全年执行数与全年预算数一致。');
    expect(drafted).not.toMatch(/尚有|超出全年/u);
  });

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
