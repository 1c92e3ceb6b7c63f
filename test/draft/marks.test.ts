import { describe, expect, test } from 'vitest';
import { draft } from '../../src/draft/draft';
import { decimal } from '../../src/numbers/decimal';
import { build, type IndicatorSpec } from './builder';
import { linesOf } from './print';
import { outline, ROW, text } from './simple';

describe('marks that a reader has to know about', () => {
  const suggested: IndicatorSpec = { ...ROW, name: '氛围', score: 7, status: 'suggested' };
  const set: IndicatorSpec = { ...ROW, name: '覆盖', score: 9, override: '按复核意见' };
  const gone: IndicatorSpec = {
    ...ROW,
    name: '出国',
    actual: '不适用',
    score: 0,
    isVoid: true,
  };

  test('suggested marks say so, and ask to be confirmed', () => {
    const drafted = text({ indicators: [suggested, suggested] });
    expect(drafted).toContain('得7分（建议分），扣3分。');
    expect(drafted).toContain('扣3分（建议分，待单位确认）。');
    expect(drafted).toContain('|7〔建议分〕');
    expect(drafted).toContain('其中2项定性指标的得分为建议分，须由单位确认：【请补充：2项定性');
    expect(text({ indicators: [{ ...suggested, status: 'kept' }] })).not.toMatch(
      /建议分|确认意见/u,
    );
  });

  test('a group with suggested marks is not simply full', () => {
    const full = { ...suggested, score: 10 };
    const drafted = text({ indicators: [full, { ...ROW, score: 10 }] }, 'prose');
    expect(drafted).toContain('上述指标中，2项得满分，其中1项的得分为建议分，须由单位确认。');
    expect(drafted).toContain('自评表各项均得满分（含待单位确认的建议分），');
  });

  test('marks set by hand say so', () => {
    const drafted = text({ indicators: [set] });
    expect(drafted).toContain('得9分（人工改分），扣1分。');
    expect(drafted).toContain('|9〔人工改分〕');
    expect(drafted).toContain('1项指标的得分经人工修改，理由见文后所附说明。');
    expect(drafted).toContain('附：自评情况说明');
  });

  test.each(['prose', 'itemised'] as const)('a row that does not apply, %s', (style) => {
    const rest: IndicatorSpec = { ...ROW, name: '培训', score: 20, rebased: 20 };
    const drafted = text({ indicators: [gone, rest] }, style);
    expect(drafted).toContain('出国不适用，分值已调整到其他指标');
    expect(drafted).toContain('调整后分值20分，得20分');
    expect(drafted).toContain('|不适用|—');
    expect(drafted).toContain('自评表各项均得满分，');
    expect(drafted).toContain('自评表中1项不适用，分值已调整到其他指标。');
    expect(drafted).not.toMatch(/出国”?未得满分|2项(指标)?(均|全部)?得满分|均得满分。/u);
  });

  test('a group of nothing but such rows claims no points', () => {
    for (const style of ['prose', 'itemised'] as const) {
      const drafted = text({ indicators: [gone, gone, { ...ROW, level2: '质量指标' }] }, style);
      expect(drafted).not.toMatch(/合计0分|得0分/u);
    }
  });
});

test('a capped total is told with what the cap takes away', () => {
  const sample = build({
    unitName: '某县林业局',
    year: 2023,
    funds: [{ role: 'total', label: '年度资金总额', initial: 10, budget: 10, executed: 5 }],
    goals: [],
    indicators: [{ ...ROW, weight: 90, score: 88 }],
    executionScore: 5,
    grade: '中',
  });
  const cap = { limit: decimal(69), belowPercent: decimal(60), rate: decimal(50), source: '' };
  const score = { ...sample.score, total: decimal(69), cap };
  const drafted = linesOf(draft({ ...sample, score, outline, style: 'prose' })).join('\n');
  expect(drafted).toContain(
    '有2项未得满分，共扣7分；另因预算执行率偏低、总分按评分办法封顶，减24分。',
  );
  expect(drafted).toContain('各项得分合计93分，因预算执行率50%低于60%，按评分办法总分最高为69分。');
});
