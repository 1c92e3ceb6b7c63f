import { expect, test } from 'vitest';
import { factsOf } from '../../../src/draft/facts';
import { baseName } from '../../../src/draft/fund';
import { build } from '../builder';
import { told } from '../cited';
import { BASE_FORM, outline } from '../simple';
import { FUNDS, TRAINING } from './training';

const { total: TOTAL } = FUNDS;

test('the budget: its change, its sources, its purposes', () => {
  expect(told('budget', TRAINING)).toEqual([
    '我局2023‹A2›年年初预算数为100万元‹D5›，全年预算数为120万元‹E5›，较年初预算数增加20万元‹=D5 E5›，增长20%‹=D5 E5›。预算调整的原因为：【请补充：年中预算调整的原因和批复依据】‹D5 E5›。',
    '全年预算数按资金来源划分：财政拨款‹C6›110万元‹E6›，占91.67%‹=E6 E5›；单位资金‹C7›10万元‹E7›，占8.33%‹=E7 E5›。',
    '全年预算数按支出性质划分：基本支出‹C8›60万元‹E8›，占50%‹=E8 E5›；项目支出‹C9›60万元‹E9›，占50%‹=E9 E5›。',
  ]);
});

test('a budget that fell, that stayed, that came from nothing', () => {
  const lead = (initial: number, budget: number) =>
    told('budget', { funds: [{ ...TOTAL, initial, budget }] })[0];
  expect(lead(100, 80)).toEqual(
    '我局2023‹A2›年年初预算数为100万元‹D5›，全年预算数为80万元‹E5›，较年初预算数减少20万元‹=D5 E5›，下降20%‹=D5 E5›。预算调整的原因为：【请补充：年中预算调整的原因和批复依据】‹D5 E5›。',
  );
  expect(lead(100, 100)).toEqual(
    '我局2023‹A2›年年初预算数为100万元‹D5›，全年预算数为100万元‹E5›，与年初预算数一致。',
  );
  expect(lead(0, 80)).toEqual(
    '我局2023‹A2›年年初预算数为0万元‹D5›，全年预算数为80万元‹E5›，较年初预算数增加80万元‹=D5 E5›，变动幅度不适用‹=D5 E5›。预算调整的原因为：【请补充：年中预算调整的原因和批复依据】‹D5 E5›。',
  );
});

test('where the money comes from is asked while the form does not say, and told once typed', () => {
  const texts = { fundSources: '财政拨款120万元', adjustmentReason: '年中追加。' };
  expect(told('budget', { funds: [TOTAL] })).toHaveLength(1);
  expect(told('budget', { funds: [TOTAL] }, { texts })).toEqual([
    '我局2023‹A2›年年初预算数为100万元‹D5›，全年预算数为120万元‹E5›，较年初预算数增加20万元‹=D5 E5›，增长20%‹=D5 E5›。预算调整的原因为：年中追加。',
    '按资金来源划分：财政拨款120‹报告素材!C2›万元。',
  ]);
});

test('parts that do not add up to the whole are asked about', () => {
  const funds = [TOTAL, { ...FUNDS.basic, budget: 50 }, { ...FUNDS.projects, executed: null }];
  expect(told('budget', { funds })).toEqual([
    '我局2023‹A2›年年初预算数为100万元‹D5›，全年预算数为120万元‹E5›，较年初预算数增加20万元‹=D5 E5›，增长20%‹=D5 E5›。预算调整的原因为：【请补充：年中预算调整的原因和批复依据】‹D5 E5›。',
    '全年预算数按支出性质划分：基本支出‹C6›50万元‹E6›，占41.67%‹=E6 E5›；项目支出‹C7›60万元‹E7›，占50%‹=E7 E5›。【请补充：支出性质各项合计与全年预算数不一致的原因，请先核对自评表】‹E5›。',
  ]);
  expect(told('execution', { funds })).toEqual([
    '我局2023‹A2›年全年执行数为90万元‹F5›，其中：基本支出‹C6›60万元‹F6›（执行率120%‹=E6 F6›）。【请补充：各项执行数合计与全年执行数不一致的原因，请先核对自评表】‹E5 F5›。',
    '以全年预算数为基数，预算执行率为75%‹=E5 F5›，分值10分‹G5›，得10分‹=E5 F5›。全年预算数与全年执行数相抵，尚有30万元‹=E5 F5›未执行，该部分资金的情况为：【请补充：未执行的资金属于结转还是结余，以及后续安排】‹E5 F5›。',
  ]);
});

test('parts without a whole have no share of it', () => {
  expect(told('budget', { funds: [FUNDS.basic, FUNDS.projects] })).toEqual([
    '我局2023‹A2›年年初预算数为【请补充：年初预算数】，全年预算数为【请补充：全年预算数】。',
    '全年预算数按支出性质划分：基本支出‹C5›60万元‹E5›；项目支出‹C6›60万元‹E6›。',
  ]);
  expect(told('execution', { funds: [FUNDS.basic, FUNDS.projects] })).toEqual([
    '我局2023‹A2›年全年执行数为【请补充：全年执行数】，其中：基本支出‹C5›60万元‹F5›（执行率100%‹=E5 F5›）、项目支出‹C6›30万元‹F6›（执行率50%‹=E6 F6›）。',
    '以全年预算数为基数，预算执行率为【请补充：全年预算数和全年执行数，据以计算预算执行率】‹A1›。',
  ]);
});

test('what was spent: on what, at which rate, what is left', () => {
  expect(told('execution', TRAINING)).toEqual([
    '我局2023‹A2›年全年执行数为90万元‹F5›，其中：基本支出‹C8›60万元‹F8›（执行率100%‹=E8 F8›）、项目支出‹C9›30万元‹F9›（执行率50%‹=E9 F9›）。',
    '以全年预算数为基数，预算执行率为75%‹=E5 F5›，分值10分‹G5›，得7.5分‹=E5 F5›。全年预算数与全年执行数相抵，尚有30万元‹=E5 F5›未执行，该部分资金的情况为：【请补充：未执行的资金属于结转还是结余，以及后续安排】‹E5 F5›。',
    '自评表另列：公用经费‹C10›4万元‹F10›（执行率80%‹=E10 F10›）。',
  ]);
});

test('what was spent is told by source where it is not told by purpose; idle sources are left out', () => {
  const idle = { role: 'other', label: '其他资金', initial: 0, budget: 0, executed: 0 } as const;
  const unused = {
    role: 'carryover',
    label: '上年结转',
    initial: 0,
    budget: 0,
    executed: null,
  } as const;
  const funds = [TOTAL, FUNDS.fiscal, FUNDS.unit, idle, unused];
  expect(told('execution', { funds })[0]).toEqual(
    '我局2023‹A2›年全年执行数为90万元‹F5›，其中：财政拨款‹C6›80万元‹F6›（执行率72.73%‹=E6 F6›）、单位资金‹C7›10万元‹F7›（执行率100%‹=E7 F7›）。',
  );
});

test('spent to the last yuan, and more than there was', () => {
  const of = (executed: number, texts = {}) =>
    told('execution', { funds: [{ ...TOTAL, executed }], executionScore: 10 }, { texts });
  expect(of(120)).toEqual([
    '我局2023‹A2›年全年执行数为120万元‹F5›。',
    '以全年预算数为基数，预算执行率为100%‹=E5 F5›，分值10分‹G5›，得10分‹=E5 F5›。全年执行数与全年预算数一致。',
  ]);
  expect(of(150)).toEqual([
    '我局2023‹A2›年全年执行数为150万元‹F5›。',
    '以全年预算数为基数，预算执行率为125%‹=E5 F5›，分值10分‹G5›，得10分‹=E5 F5›。全年执行数超出全年预算数30万元‹=E5 F5›，超出部分的资金来源为：【请补充：超出全年预算数部分的资金来源，如上年结转，与决算核对一致】‹E5 F5›。',
  ]);
  expect(of(150, { overspending: '上年结转。' })[1]).toEqual(
    '以全年预算数为基数，预算执行率为125%‹=E5 F5›，分值10分‹G5›，得10分‹=E5 F5›。全年执行数超出全年预算数30万元‹=E5 F5›，超出部分的资金来源为：上年结转。',
  );
});

test('a part of the budget with its section: what the form says, what is asked beside it', () => {
  expect(told('basicExpenditure', TRAINING)).toEqual([
    '自评表列明，2023‹A2›年度基本支出‹C8›年初预算数为60万元‹D8›，全年预算数为60万元‹E8›，全年执行数为60万元‹F8›，执行率为100%‹=E8 F8›。',
    '2023‹A2›年度基本支出的具体情况为：【请补充：基本支出的年初预算数、全年预算数和实际支出数，其中人员经费、日常公用经费的数额及占比，与决算一致】。',
  ]);
  expect(told('projectExpenditure', TRAINING)).toEqual([
    '自评表列明，2023‹A2›年度项目支出‹C9›年初预算数为40万元‹D9›，全年预算数为60万元‹E9›，全年执行数为30万元‹F9›，执行率为50%‹=E9 F9›。',
    '2023‹A2›年度项目支出的具体情况为：【请补充：项目支出的年初预算数、全年预算数和实际支出数，列明各项目的名称和用途，与决算一致】。',
  ]);
  expect(told('governmentFund', TRAINING)).toEqual([
    '2023‹A2›年度政府性基金预算支出情况为：【请补充：政府性基金预算的支出数额和用途；没有的，写“2023年度无政府性基金预算支出”】‹A2›。',
  ]);
  expect(told('stateCapital', TRAINING)).toEqual([
    '2023‹A2›年度国有资本经营预算支出情况为：【请补充：国有资本经营预算的支出数额和用途；没有的，写“2023年度无国有资本经营预算支出”】‹A2›。',
  ]);
});

test('a kind of budget that shows 0 needs no more words; of basic expenditure they are always asked', () => {
  const nothing = { initial: 0, budget: 0, executed: null };
  const fund = { role: null, label: '政府性基金预算', ...nothing };
  const capital = { role: null, label: '国有资本经营预算', ...nothing };
  const basic = { role: 'basic', label: '基本支出', ...nothing } as const;
  const funds = [TOTAL, fund, capital, basic];
  expect(told('governmentFund', { funds })).toEqual([
    '自评表列明，2023‹A2›年度政府性基金预算‹C6›年初预算数为0万元‹D6›，全年预算数为0万元‹E6›。',
  ]);
  expect(told('stateCapital', { funds })).toEqual([
    '自评表列明，2023‹A2›年度国有资本经营预算‹C7›年初预算数为0万元‹D7›，全年预算数为0万元‹E7›。',
  ]);
  expect(told('basicExpenditure', { funds })).toEqual([
    '自评表列明，2023‹A2›年度基本支出‹C8›年初预算数为0万元‹D8›，全年预算数为0万元‹E8›。',
    '2023‹A2›年度基本支出的具体情况为：【请补充：基本支出的年初预算数、全年预算数和实际支出数，其中人员经费、日常公用经费的数额及占比，与决算一致】。',
  ]);
  const some = [TOTAL, { ...fund, executed: 3 }];
  expect(told('governmentFund', { funds: some })).toEqual([
    '自评表列明，2023‹A2›年度政府性基金预算‹C6›年初预算数为0万元‹D6›，全年预算数为0万元‹E6›，全年执行数为3万元‹F6›，执行率不适用‹=E6 F6›。',
    '2023‹A2›年度政府性基金预算支出情况为：【请补充：政府性基金预算的支出数额和用途；没有的，写“2023年度无政府性基金预算支出”】‹A2›。',
  ]);
  const silent = [TOTAL, { ...fund, initial: null, budget: null }];
  expect(told('governmentFund', { funds: silent })).toEqual([
    '2023‹A2›年度政府性基金预算支出情况为：【请补充：政府性基金预算的支出数额和用途；没有的，写“2023年度无政府性基金预算支出”】‹A2›。',
  ]);
});

test('a part of the whole too small for two places is not called 0%', () => {
  const funds = [
    { ...TOTAL, initial: 100000, budget: 100001 },
    { ...FUNDS.unit, budget: 1 },
  ];
  expect(told('budget', { funds })).toEqual([
    '我局2023‹A2›年年初预算数为100000万元‹D5›，全年预算数为100001万元‹E5›，较年初预算数增加1万元‹=D5 E5›，增长不足0.01%‹=D5 E5›。预算调整的原因为：【请补充：年中预算调整的原因和批复依据】‹D5 E5›。',
    '全年预算数按资金来源划分：单位资金‹C6›1万元‹E6›，占不足0.01%‹=E6 E5›。【请补充：资金来源各项合计与全年预算数不一致的原因，请先核对自评表】‹E5›。',
  ]);
});

test('what is left of a formula is no change of the budget', () => {
  const funds = [{ ...TOTAL, budget: 100.00000001 }];
  expect(told('budget', { funds })).toEqual([
    '我局2023‹A2›年年初预算数为100万元‹D5›，全年预算数为100万元‹=E5›，与年初预算数一致。',
  ]);
});

test('parts of 财政拨款 stand by themselves where no row names the whole of it', () => {
  const part = { ...FUNDS.fiscal, label: '一般公共预算财政拨款' };
  expect(told('budget', { funds: [TOTAL, part, FUNDS.unit] })[1]).toEqual(
    '全年预算数按资金来源划分：一般公共预算财政拨款‹C6›110万元‹E6›，占91.67%‹=E6 E5›；单位资金‹C7›10万元‹E7›，占8.33%‹=E7 E5›。',
  );
});

test('what stands beside the whole is named as the form names it, or as other', () => {
  const funds = [
    { ...TOTAL, role: null },
    { ...FUNDS.office, label: '公用经费（按定额）' },
    { ...FUNDS.office, label: '' },
    { ...FUNDS.office, executed: null },
  ];
  expect(told('execution', { funds }).at(-1)).toEqual(
    '自评表另列：年度资金总额‹C5›90万元‹F5›（执行率75%‹=E5 F5›）、公用经费（按定额）‹C6›4万元‹F6›（执行率80%‹=E6 F6›）、其他‹C7›4万元‹F7›（执行率80%‹=E7 F7›）。',
  );
  expect(told('execution', { funds: funds.slice(0, 1) })).toEqual([
    '我局2023‹A2›年全年执行数为90万元‹F5›。',
    '以全年预算数为基数，预算执行率为75%‹=E5 F5›。全年预算数与全年执行数相抵，尚有30万元‹=E5 F5›未执行，该部分资金的情况为：【请补充：未执行的资金属于结转还是结余，以及后续安排】‹E5 F5›。',
  ]);
});

test('a form that has neither amounts nor a column for them is asked for the whole year’s', () => {
  const { form, score } = build({
    ...BASE_FORM,
    funds: [{ ...TOTAL, budget: null, executed: null }],
  });
  const funds = form.funds.map((row) => ({ ...row, cells: { label: 'C5' } }));
  const bare = factsOf({ form: { ...form, funds }, score, outline, style: 'prose' });
  expect(baseName(bare.total)).toBe('全年预算数');
  const unscored = { ...score, funds: [] };
  const open = factsOf({ form: { ...form, funds }, score: unscored, outline, style: 'prose' });
  expect(open.total).toMatchObject({ base: 'budget', rate: null });
});
