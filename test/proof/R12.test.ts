import { expect, test } from 'vitest';
import { findingsOf } from './findings';

import { tableOf } from './prose';
import { REPORT, report } from './report';

const answering = (problem: string, measure: string): string =>
  `一、存在的问题\n${problem}。\n二、改进措施\n${measure}`;

const FIRST = '1.提前做好项目前期工作，按季度核对支付进度。';
const SECOND = '2.组织各股室逐项补充绩效指标的计算口径。';

test.each([
  ['every problem has a measure', REPORT],
  [
    'told together',
    report(['（一）主要问题及原因分析\n', ''], ['（二）改进的方向和具体措施\n', '']),
  ],
  [
    'no known topic',
    report([
      '1.预算执行不够均衡。公厕改造项目招标用时较长，资金支付集中在第四季度。',
      '1.天气影响较大。',
    ]),
  ],
  ['a measure more than there are problems', report([SECOND, `${SECOND}\n3.加强资产管理。`])],
])('passes: %s', (_, text) => {
  expect(findingsOf('R12', text)).toEqual([]);
});

test('boundary: a measure on the topic answers, one beside it does not', () => {
  expect(findingsOf('R12', report([FIRST, '1.加快预算执行。']))).toEqual([]);
  expect(findingsOf('R12', report([FIRST, '1.加强资产管理。']))).toMatchObject([
    {
      severity: 'warning',
      found: expect.stringContaining('预算执行'),
      quote: '1.预算执行不够均衡',
    },
  ]);
});

test('fails: all measures are about other things', () => {
  const text = report([FIRST, '1.加大招商引资力度。'], [`\n${SECOND}`, '']);
  expect(findingsOf('R12', text).map(({ quote }) => quote)).toEqual([
    '1.预算执行不够均衡',
    '2.绩效指标设置不够细',
    '1.加大招商引资力度',
  ]);
});

test('boundary: raising a rate of 99% is in place, of 100% it is not', () => {
  const rate = (percent: number) =>
    findingsOf(
      'R12',
      report([FIRST, '1.进一步提高预算执行率。'], ['预算执行率95%', `预算执行率${percent}%`]),
    );
  expect(rate(99)).toEqual([]);
  expect(rate(100)).toMatchObject([
    { quote: '1.进一步提高预算执行率', expected: '预算执行率100%' },
  ]);
});

test('the form tells the rate where there is one', () => {
  const text = report([FIRST, '1.进一步提高预算执行率。']);
  const tables = [tableOf({ funds: [['年度资金总额', 100, 100, 100, 10]] })];
  expect(findingsOf('R12', text)).toEqual([]);
  expect(findingsOf('R12', text, { tables })).toHaveLength(1);
});

test('a form without a rate leaves it to the text', () => {
  const text = report([FIRST, '1.进一步提高预算执行率。'], ['预算执行率95%', '预算执行率100%']);
  const tables = [tableOf({ funds: [['年度资金总额', null, null, null, 10]] })];
  expect(tables[0]?.score.execution?.rate ?? null).toBeNull();
  expect(findingsOf('R12', text, { tables })).toHaveLength(1);
});

test('boundary: raising satisfaction of 99% is in place, of 100% it is not', () => {
  const rate = (percent: string) =>
    findingsOf(
      'R12',
      report([FIRST, `${FIRST}进一步提升群众满意度。`], ['满意度为93.96%', `满意度为${percent}%`]),
    );
  expect(rate('99')).toEqual([]);
  expect(rate('100')).toMatchObject([{ found: '提升群众满意度', expected: '满意度100%' }]);
});

test('boundary: a measure that shares two of the problem’s own nouns answers it, one that shares one does not', () => {
  const found = (measure: string) =>
    findingsOf(
      'R12',
      report(
        [
          '1.预算执行不够均衡。公厕改造项目招标用时较长，资金支付集中在第四季度。',
          '1.与电力部门对接不够，迁改工期延误。',
        ],
        [FIRST, `1.${measure}`],
      ),
    ).map(({ quote }) => quote);
  expect(found('开工前与电力、通信部门签订迁改时限。')).toEqual([]);
  expect(found('开工前与电力、通信部门签订时限。')).toEqual(['1.与电力部门对接不够，迁改工期延误']);
});

test('a rate is perfect where every statement of it is', () => {
  const rates = (words: string) =>
    findingsOf('R12', report([FIRST, '1.进一步提高预算执行率。'], ['预算执行率95%', words]));
  expect(rates('预算执行率100%，项目支出执行率95%')).toEqual([]);
  expect(rates('预算执行率100%，项目支出执行率100%')).toHaveLength(1);
  expect(rates('预算执行较好')).toEqual([]);
});

test('every form has to be spent in full', () => {
  const text = report([FIRST, '1.进一步提高预算执行率。']);
  const of = (executed: number) => tableOf({ funds: [['年度资金总额', 100, 100, executed, 10]] });
  expect(findingsOf('R12', text, { tables: [of(100), of(90)] })).toEqual([]);
  expect(findingsOf('R12', text, { tables: [of(100), of(100)] })).toHaveLength(1);
});

test('a measure that is told as needless is not told as off the topic too', () => {
  const text = report(
    [FIRST, '1.进一步提升群众满意度。'],
    [`\n${SECOND}`, ''],
    ['满意度为93.96%', '满意度为100%'],
  );
  const found = findingsOf('R12', text).filter(({ quote }) => quote.includes('满意度'));
  expect(found).toMatchObject([{ found: '提升群众满意度' }]);
});

test('measures without a topic, or one of them on it, are not off the topic', () => {
  const measures = (first: string, second: string) =>
    findingsOf('R12', report([FIRST, first], [SECOND, second])).filter(({ message }) =>
      message.includes('没有对上'),
    );
  expect(measures('1.加大招商引资力度。', '2.增加税收。')).toHaveLength(1);
  expect(measures('1.加大招商引资力度。', '2.加快预算执行。')).toEqual([]);
  expect(measures('1.加大招商引资力度。', '2.认真对待。')).toEqual([]);
});

test('without measures or problems nothing is set against them', () => {
  const alone = (from: string, to: string) => {
    const start = REPORT.indexOf(from);
    return findingsOf('R12', REPORT.slice(0, start) + REPORT.slice(REPORT.indexOf(to)));
  };
  expect(alone('（二）改进的方向', '四、绩效')).toEqual([]);
  expect(alone('（一）主要问题', '（二）改进的方向')).toEqual([]);
});

test('of lists of the same length the measure at the same place answers in its own words', () => {
  const found = (measure: string) =>
    findingsOf(
      'R12',
      `一、存在的问题\n一是乡镇队伍夜间集结慢。二是采购偏晚。\n二、改进措施\n${measure}`,
    ).map(({ found: topics }) => topics);
  const purchase = '二是提前启动采购。';
  expect(found(`一是每季度开展1次夜间拉动演练，提高集结速度。${purchase}`)).toEqual([]);
  expect(found(`一是每季度开展1次清扫，提高整洁程度。${purchase}`)).toEqual(['人员队伍']);
  expect(found(`一是每季度开展1次夜间拉动演练，提高集结速度。${purchase}三是更新设备。`)).toEqual([
    '人员队伍',
  ]);
});

const LONG = '1.预算执行不够均衡。公厕改造项目招标用时较长，资金支付集中在第四季度。';
const OTHER = '2.绩效指标设置不够细。部分指标没有写明计算口径。';

test('a problem without a measure is told with its topics', () => {
  expect(findingsOf('R12', report([FIRST, '1.加强资产管理。']))).toMatchObject([
    {
      found: '预算执行、采购',
      message: '这个问题涉及预算执行、采购，改进措施里没有相应的内容。请逐条写明改进措施。',
    },
  ]);
});

const missed = (...changes: readonly (readonly [from: string, to: string])[]) =>
  findingsOf('R12', report(...changes)).flatMap(({ message }) =>
    message.includes('没有对上') ? [message] : [],
  );

test('measures off the topic are told with both topics', () => {
  expect(missed([FIRST, '1.加大招商引资力度。'], [`\n${SECOND}`, ''])).toEqual([
    '改进措施说的是招商税收，所列问题说的是预算执行、采购、绩效管理，没有对上。请针对所列问题写改进措施。',
  ]);
});

test('a measure that shares words, or one of its topics, with a problem is not off the topic', () => {
  const only = (measure: string) => missed([FIRST, `1.${measure}`], [`\n${SECOND}`, '']);
  expect(only('公开公厕改造的招标用时。')).toEqual([]);
  expect(only('把公厕改造一事列入公开栏。')).toEqual([]);
  expect(only('把路灯更换一事列入公开栏。')).toHaveLength(1);
  expect(only('加快预算执行，公开路灯更换结果。')).toEqual([]);
});

test('problems without a topic set no topic for the measures', () => {
  const weather = [LONG, '1.天气影响较大。'] as const;
  expect(missed(weather, [OTHER, '2.路途较远。'], [FIRST, '1.加强资产管理。'])).toEqual([]);
});

test('characters that stood apart are no word of the problem', () => {
  const found = (problem: string) =>
    findingsOf(
      'R12',
      report([LONG, `1.预算编制不够科学，${problem}没有区分。`], [FIRST, '1.补齐桥梁灯杆档案。']),
    ).map((finding) => finding.found);
  expect(found('桥梁、灯杆')).toEqual([]);
  expect(found('桥和梁、灯和杆')).toEqual(['预算编制']);
});

test('a needless measure and one off the topic are told each for itself', () => {
  const text = report(
    [FIRST, '1.加大招商引资力度。'],
    [SECOND, '2.进一步提升群众满意度。'],
    ['满意度为93.96%', '满意度为100%'],
  );
  expect(
    findingsOf('R12', text)
      .map(({ quote }) => quote)
      .slice(-2),
  ).toEqual(['1.加大招商引资力度', '2.进一步提升群众满意度']);
  expect(findingsOf('R12', text).at(-1)?.message).toBe(
    '满意度已是100%，改进措施却写“提升群众满意度”，没有针对实际问题。请对照存在的问题改写。',
  );
});

test('a form without money leaves the rate to the text', () => {
  const text = report([FIRST, '1.进一步提高预算执行率。'], ['预算执行率95%', '预算执行率100%']);
  const table = tableOf();
  const tables = [{ ...table, score: { ...table.score, execution: null } }];
  expect(findingsOf('R12', text, { tables })).toHaveLength(1);
});

const numbered = (items: readonly string[]) =>
  items.map((item, at) => `${at + 1}.${item}`).join('\n');
/** What is told of problems and measures, as the opening of each message. */
const set = (problems: readonly string[], measures: readonly string[]) =>
  findingsOf(
    'R12',
    `一、存在的问题\n${numbered(problems)}\n二、改进措施\n${numbered(measures)}`,
  ).map(({ message }) => message.slice(0, 4));
const POWER = '与电力公司对接不够，迁改工期延误。';
const ANSWER = '开工前与电力公司签订迁改时限。';
const idle = (count: number, words = '天气影响较大。') => Array<string>(count).fill(words);

test('boundary: items are read word by word up to the thirtieth', () => {
  expect(set([POWER], [ANSWER])).toEqual([]);
  expect(set([...idle(29), POWER], [ANSWER])).toEqual([]);
  expect(set([...idle(30), POWER], [ANSWER])).toEqual(['这个问题']);
  expect(set([POWER], [...idle(29, '认真对待。'), ANSWER])).toEqual([]);
  expect(set([POWER], [...idle(30, '认真对待。'), ANSWER])).toEqual(['这个问题']);
});

test('boundary: of a problem six sentences are read, of a measure ten clauses, of each 120 characters', () => {
  expect(set([`${'天气热。'.repeat(5)}${POWER}`], [ANSWER])).toEqual([]);
  expect(set([`${'天气热。'.repeat(6)}${POWER}`], [ANSWER])).toEqual(['这个问题']);
  expect(set([POWER], [`${'认真，'.repeat(9)}${ANSWER}`, '认真。'])).toEqual([]);
  expect(set([POWER], [`${'认真，'.repeat(10)}${ANSWER}`, '认真。'])).toEqual(['这个问题']);
  expect(set([`${'热'.repeat(100)}${POWER}`], [ANSWER])).toEqual([]);
  expect(set([`${'热'.repeat(120)}${POWER}`], [ANSWER])).toEqual(['这个问题']);
});

test('boundary: measures off the topic are looked for among thirty problems and thirty measures', () => {
  const open = '公开电力公司迁改结果。';
  const off = ['改进措施'];
  const about = (problems: readonly string[], measures: readonly string[]) =>
    set(problems, measures).filter((told) => told === off[0]);
  expect(about([...idle(29), POWER], [open])).toEqual([]);
  expect(about([...idle(30), POWER], [open])).toEqual(off);
  expect(about([POWER], idle(30, '公开路灯结果。'))).toEqual(off);
  expect(about([POWER], idle(31, '公开路灯结果。'))).toEqual([]);
});

test('all topics of the measure off the topic are named', () => {
  expect(missed([FIRST, '1.加大招商引资力度，公开结果。'], [`\n${SECOND}`, ''])).toEqual([
    expect.stringMatching(/^改进措施说的是招商税收、公开，所列问题/),
  ]);
});

test('boundary: what came late is answered by bringing it forward, where the measure at its place shares a noun', () => {
  const found = (problem: string, measure: string) =>
    findingsOf(
      'R12',
      report(
        ['1.预算执行不够均衡。公厕改造项目招标用时较长，资金支付集中在第四季度。', `1.${problem}`],
        [FIRST, `1.${measure}`],
      ),
    ).map(({ quote }) => quote);
  const late = '运维计划滞后，进口备件报关时间延长。';
  expect(found(late, '建立常用备件库，提前一个季度下单。')).toEqual([]);
  expect(found(late, '建立常用备件库，多方询价。')).toEqual([
    '1.运维计划滞后，进口备件报关时间延长',
  ]);
  expect(found(late, '提前一个季度下单。')).toEqual(['1.运维计划滞后，进口备件报关时间延长']);
  const cause = '运维计划粗略，进口备件报关手续繁琐。';
  expect(found(cause, '建立常用备件库，提前一个季度下单。')).toHaveLength(1);
});

test('a problem without a measure at its place is not answered by one brought forward', () => {
  const text = report([`${SECOND}`, `${SECOND}\n3.运维计划滞后，进口备件报关时间延长。`]);
  expect(findingsOf('R12', text)).toEqual([]);
});

test('a measure whose title names the subject of the problem answers it, whatever topics either touches', () => {
  const found = (problems: string, measures: string) =>
    findingsOf('R12', `五、存在的问题\n${problems}\n六、改进措施\n${measures}`).map(
      ({ quote }) => quote,
    );
  const weather = '（一）天气影响较大。雨天较多。';
  const beds = '（二）床位利用不充分。宣传和动员不够，部分老人有顾虑。';
  const other = '（一）科学安排时间。雨天停工。';
  const full = '（二）提高床位使用率。由村干部上门讲解，组织老人参观。';
  expect(found(`${weather}\n${beds}`, `${other}\n${full}`)).toEqual([]);
  expect(found(`${weather}\n${beds}`, `${other}\n（二）提高住房使用率。`)).toHaveLength(1);
  expect(found(`${weather}\n${beds}`, `${full}\n（二）按时施工。`)).toHaveLength(1);
  const study = '（二）统计分析质量有待提高。分析多停留在数据描述上。';
  const staff = '（三）基层统计岗位不稳。变动频繁。';
  const better = '提升统计分析水平。每季度确定两个重点选题。';
  expect(found(`${weather}\n${study}\n${staff}`, `${other}\n（二）${better}`)).toEqual([]);
  expect(found(`${weather}\n${study}`, `（一）${better}\n（二）按时施工。`)).toEqual([]);
  expect(
    found(`${weather}\n${study}\n${staff}`, `${other}\n（二）稳定统计岗位。定岗。`),
  ).toHaveLength(1);
  expect(found('一是床。宣传不够。\n二是路。', '一是床。\n二是路。')).toHaveLength(1);
});

test('a measure whose title names the subject of a problem is not off the topic', () => {
  const found = (measure: string) =>
    findingsOf(
      'R12',
      `五、存在的问题\n1.床位利用不充分。宣传不够。\n六、改进措施\n1.${measure}`,
    ).map(({ message }) => message.slice(0, 4));
  expect(found('提高床位使用率。开展业务培训。')).toEqual([]);
  expect(found('提高住房使用率。开展业务培训。')).toEqual(['这个问题', '改进措施']);
});

test('a measure that does something about a topic without naming it answers it', () => {
  const found = (measure: string) =>
    findingsOf(
      'R12',
      `一、存在的问题\n一是巡查以人工为主，信息化手段不足。二是采购偏晚。\n二、改进措施\n${measure}二是提前启动采购。`,
    ).map(({ found: topics }) => topics);
  expect(found('一是在险段安装视频监控设备，人防与技防相结合。')).toEqual([]);
  expect(found('一是在险段安装护栏，按期复核。')).toEqual(['信息化']);
});

test('measures that answer the problems without naming their topic are not off the topic', () => {
  const missing = (measure: string) =>
    findingsOf('R12', `一、存在的问题\n信息化手段不足。\n二、改进措施\n${measure}`).filter(
      ({ message }) => message.includes('没有对上'),
    );
  expect(missing('由安全员使用无人机巡查。')).toEqual([]);
  expect(missing('由安全员使用钢尺巡查。')).toHaveLength(1);
});

test.each([
  ['人员不足', '引进急需紧缺人才3名。'],
  ['人员不足', '从下属单位调剂编制2个，抽调业务骨干两名。'],
  ['人员不足', '配齐网格员，充实一线力量。'],
  ['人员不足', '通过政府购买服务增加窗口人手，增加3名护理员。'],
  ['人员不足', '通过购买服务配备保洁员，招募志愿者。'],
  ['信息化水平不高', '开发电子围栏系统，实行线上审批。'],
  ['信息化水平不高', '安装视频监控，推广扫码登记。'],
  ['配套资金不足', '多渠道筹措建设款，申报专项债。'],
])('%s is answered: %s', (problem, measure) => {
  expect(findingsOf('R12', answering(problem, measure))).toEqual([]);
});

test.each([
  ['人员不足', '严格预算调剂管理，优化支出。', '人员队伍'],
  ['人员不足', '引进机器人、名优品种，充实台账资料。', '人员队伍'],
  ['人员不足', '引进先进设备，充实台账资料。', '人员队伍'],
  ['人员不足', '规范政府购买服务预算，配齐办公设备。', '人员队伍'],
  ['人员不足', '随机抽调资料复核，增加人民群众获得感。', '人员队伍'],
  ['信息化水平不高', '收集电子发票，及时报账。', '信息化'],
  ['信息化水平不高', '拍摄视频，多渠道宣讲。', '信息化'],
  ['配套资金不足', '多渠道宣传政策，按时向上申报绩效自评表。', '资金不足'],
])('the words of budgets and offices do not answer %s: %s', (problem, measure, topic) => {
  expect(
    findingsOf('R12', answering(problem, measure)).some(({ found }) => found?.includes(topic)),
  ).toBe(true);
});
