import { describe, expect, test } from 'vitest';
import { formIndex } from '../../../../../src/proof/claims/form';
import { tableOf } from '../../../prose';
import { allTold, thingsNamed, told } from '../told';

/** Filled but for one qualitative mark; 培训人次 has a mark other than the policy's. */
const FILLED = tableOf({
  funds: [
    ['年度资金总额', 90, 100, 97.5, 10, '97.5%', 9.75],
    ['其中：基本支出', 60, 60, 60, null, null, null],
    ['项目支出', 30, 40, 37.5, null, null, null],
    ['财政拨款', null, 80, 77.5, null, null, null],
  ],
  indicators: [
    ['产出指标(50分)', '数量指标', '检查次数', '≥50次', '48次', 20, 19.2],
    ['产出指标(50分)', '数量指标', '培训人次', '≥200人次', '250人次', 15, 12],
    ['产出指标(50分)', '成本指标', '设备购置费', '≤30万元', '28.5万元', 15, 15],
    ['效益指标(40分)', '社会效益指标', '投诉办结率', '≥80%', '100%', 20, 20],
    ['满意度指标', '服务对象满意度指标', '市民满意度', '良好', '基本达到', 20, null],
  ],
  total: [100, null, null],
});

/** Filled and decided, with the total. */
const DECIDED = tableOf({
  funds: [['年度资金总额', 100, 100, 80, 10, '80%', 8]],
  indicators: [
    ['产出指标(50分)', '数量指标', '检查次数', '≥50次', '50次', 50, 50],
    ['效益指标(40分)', '社会效益指标', '投诉办结率', '≥80%', '60%', 40, 32],
  ],
  total: [100, 90, '优'],
});

/** Where much is blank: no total row, no 一级指标, no marks. */
const BLANK = tableOf({
  funds: [
    ['本级财政资金', null, 100, 97.5, null, null, null],
    ['上年结转资金', null, 20, null, null, null, null],
  ],
  indicators: [
    ['', '', '检查次数', '≥50次', null, null, null],
    ['效益', '', '综合水平', '得到提升', '基本提升', 20, null],
    ['', '服务对象满意度', '群众满意度', '≥90', '约85%', 20, null],
    ['产出', '数量', '出版课题', '6个课题，出版2期', '完成课题约6个，出版不少于2期', 20, null],
    ['产出', '数量', '购置设备', '20万元', '近20万元', 0, 0],
    ['产出', '数量', '慰问户数', '3-6户', '4户', 10, 10],
    ['产出', '质', '走访次数', '6', '5', 10, null],
  ],
  total: [null, null, null],
});

const named = (name: string, table = FILLED) => thingsNamed(name, table)[0];
const wholeOf = (table: typeof FILLED) => formIndex([table]).tables[0]?.whole;

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
});

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

describe('the form as a whole', () => {
  test('that is decided tells its total, what was lost and how many rows', () => {
    expect(allTold(wholeOf(DECIDED))).toEqual({
      weight: ['100分 H11'],
      score: ['90分 H11', '88分 H11 填90'],
      deducted: ['12分 H11', '10分 H11', '12分 H11'],
      scoreRate: ['90% H11', '88% H11'],
      count: ['2 B9', '3 B9'],
      short: ['2 B9', '2 B9', '2 B9', '1 B9', '1 B9', '1 B9'],
      full: ['1 B9', '1 B9', '1 B9', '1 B9', '1 B9', '1 B9'],
      measured: ['2 B9', '2 B9'],
      undecided: ['0 B9'],
      judged: ['0 B9', '0 B9'],
    });
  });

  test('whose budget was spent in full has one more row with full marks', () => {
    const table = tableOf({
      indicators: [
        ['产出指标', '数量指标', '检查次数', '≥50次', '48次', 50, 48],
        ['产出指标', '质量指标', '合格率', '≥90%', '95%', 40, 40],
      ],
      total: [100, 98, '优'],
    });
    const whole = wholeOf(table);
    expect(told(whole, 'short')).toEqual(['1 B9', '1 B9', '1 B9', '1 B9', '1 B9', '1 B9']);
    expect(told(whole, 'full')).toEqual(['1 B9', '1 B9', '1 B9', '2 B9', '2 B9', '2 B9']);
  });

  test('with a row undecided and no total tells no marks', () => {
    expect(allTold(wholeOf(FILLED))).toEqual({
      weight: ['100分 H17'],
      count: ['5 B12', '6 B12'],
      measured: ['4 B12', '4 B12'],
      undecided: ['1 B12'],
      judged: ['1 B12', '0 B12'],
    });
  });

  test('with a row undecided and a total tells the typed total', () => {
    const table = tableOf({
      indicators: [
        ['产出指标', '数量指标', '检查次数', '≥50次', '50次', 50, 50],
        ['产出指标', '质量指标', '合格率', null, null, 50, null],
      ],
      total: [110, 95, '优'],
    });
    expect(allTold(wholeOf(table))).toMatchObject({
      weight: ['110分 H11', '100分 H11'],
      score: ['95分 H11', '60分 H11 填95'],
      measured: ['1 B9', '2 B9'],
      undecided: ['1 B9'],
    });
  });

  test('whose marks are suggested in part asks about total, loss and rate', () => {
    const table = tableOf({
      indicators: [
        ['产出指标', '数量指标', '检查次数', '≥50次', '48次', 70, null],
        ['产出指标', '质量指标', '综合水平', '得到提升', '部分达成', 20, null],
      ],
      total: [100, null, null],
    });
    expect(allTold(wholeOf(table))).toMatchObject({
      score: ['91.2分 H11 未填 建议'],
      deducted: ['8.8分 H11 建议', '8.8分 H11 建议'],
      judged: ['1 B9', '1 B9'],
    });
  });

  test('without indicators weighs what the form says, or 100', () => {
    const { form, score } = DECIDED;
    const whole = wholeOf({
      form: { ...form, indicators: [], stated: { ...form.stated, weight: null } },
      score: { ...score, indicators: [] },
    });
    expect(told(whole, 'weight')).toEqual(['100分 H11']);
    expect(told(whole, 'count')).toEqual(['0 无', '1 无']);
  });

  test('without 一级指标, total or scored execution is held to its rows', () => {
    const whole = wholeOf(BLANK);
    expect(told(whole, 'weight')).toEqual(['100分 H17']);
    expect(told(whole, 'count')).toEqual(['7 B10', '8 B10']);
    expect(told(whole, 'judged')).toEqual(['2 B10', '0 B10']);
  });

  test('is called so in messages', () => {
    const { values } = wholeOf(DECIDED) ?? {};
    const names = Object.values(values ?? {}).map((cells) => cells[0]?.name);
    expect(names).toEqual([
      '满分',
      '总分',
      '总扣分',
      '总得分率',
      '三级指标的项数',
      '未得满分的项数',
      '得满分的项数',
      '定量指标的项数',
      '得分未确定的项数',
      '定性指标的项数',
    ]);
    expect(wholeOf(DECIDED)?.label).toBe('自评表');
  });

  test.each([
    ['道路养护', ['道路养护项目', '道路养护']],
    ['道路养护项目', ['道路养护项目', '道路养护']],
    ['道路养护经费', ['道路养护经费项目', '道路养护经费', '道路养护']],
    ['360101220000-道路养护', ['道路养护项目', '道路养护']],
    ['养护', ['养护项目']],
    ['', []],
  ])('its project %s may be called %o', (project, names) => {
    const { form, score } = DECIDED;
    const whole = wholeOf({ form: { ...form, project }, score });
    expect(whole?.names).toEqual(names);
  });
});
