import { expect, test } from 'vitest';
import { OUTLINES, outlineOf } from '../../src/outlines';
import { proofread } from '../../src/proof';
import { findingsOf } from './findings';
import { REPORT, report } from './report';

const held = (text: string) => findingsOf('R01', text, { outlines: OUTLINES });

test.each([
  ['a report with all sections', REPORT],
  [
    'headings in other words',
    report(['主要问题及原因分析', '存在的主要问题和原因'], ['部门概况', '单位基本情况']),
  ],
  ['half-width numbers', REPORT.replaceAll('（一）', '(一)').replaceAll('（二）', '(二)')],
  [
    'score and grade after some headings',
    report(['（一）履职完成情况', '（一）履职完成情况（40分）']),
  ],
  ['a passage on its own', '一、部门概况\n我局负责市容管理。'],
  [
    'a free report that tells all there is to tell',
    '关于2023年度绩效自评的报告\n一、工作情况\n按计划完成。\n二、不足之处\n存在人手不足的问题。\n三、今后打算\n下一步加强培训。\n四、自评结论\n自评得分95分，等级为优。',
  ],
])('passes: %s', (_, text) => {
  expect(held(text)).toEqual([]);
});

test('fails: a section of the first or second level is missing', () => {
  const text = report(['四、绩效自评结果拟应用和公开情况\n', '']);
  expect(held(text)).toMatchObject([
    { severity: 'error', place: null, expected: '绩效自评结果拟应用和公开情况' },
  ]);
  expect(held(report(['（二）履职效果情况\n', '']))).toMatchObject([
    { severity: 'error', expected: '履职效果情况' },
  ]);
});

test('boundary: one level deeper a missing section is a warning', () => {
  expect(held(REPORT)).toEqual([]);
  expect(held(report(['3.资产情况\n', '']))).toMatchObject([
    { severity: 'warning', expected: '资产情况' },
  ]);
});

test('boundary: the first of the two that changed places is out of order, in their order none is', () => {
  const [head = '', first = '', rest = ''] = REPORT.split(/(?=二、部门整体|三、部门整体)/);
  const [second = '', tail = ''] = rest.split(/(?=四、绩效)/);
  expect(held(head + first + second + tail)).toEqual([]);
  const swapped = held(head + second + first + tail);
  expect(swapped).toHaveLength(1);
  expect(swapped[0]).toMatchObject({ severity: 'error' });
  expect(swapped[0]?.quote).toMatch(/^[二三]、/);
});

test('an outline that is named is held to, whatever the headings look like', () => {
  const text = '一、概况\n甲。\n二、情况\n乙。\n三、其他\n丙。';
  expect(findingsOf('R01', text, { outline: outlineOf('jiangxi') }).length).toBeGreaterThan(2);
});

test('boundary: a project report may call 履职完成情况 项目完成情况; without it the section is missed by that name', () => {
  const project = (second: string) =>
    `清河区环卫设施项目支出绩效自评报告\n一、项目概况\n二、项目支出绩效实现情况\n（一）项目完成情况\n更新果皮箱400个。\n${second}三、存在问题及改进措施\n（一）主要问题及原因分析\n进度慢。\n（二）改进的方向和具体措施\n加快。\n四、绩效自评结果拟应用和公开情况\n公开。`;
  const expectedOf = (text: string) =>
    findingsOf('R01', text, { outline: outlineOf('jiangxi') }).map(({ expected }) => expected);
  const effects = '（二）项目效果情况\n投诉减少。\n';
  expect(expectedOf(project(effects)).filter((name) => /^项目/.test(name ?? ''))).toEqual([
    '项目预算绩效管理开展情况',
  ]);
  expect(expectedOf(project(''))).toContain('项目效果情况');
});

test('fails: three kinds of outputs have a heading, one is not mentioned', () => {
  const text = report(['4.成本指标完成情况\n公厕改造平均每座支出18万元，没有超过预算。\n', '']);
  expect(held(text)).toMatchObject([
    { severity: 'warning', quote: '1.数量指标完成情况', expected: '成本指标' },
  ]);
});

test('a free report without problems, measures and result is asked for them', () => {
  const text = `一、工作情况\n全年完成三项任务。\n二、资金情况\n资金已全部支付。\n三、成效\n环境更加整洁。`;
  expect(held(text).map(({ expected, severity }) => [expected, severity])).toEqual([
    ['存在的问题', 'warning'],
    ['改进措施或者建议', 'warning'],
    ['自评结论', 'warning'],
  ]);
});

test('a section that should stand first is told to, below the first level as a warning', () => {
  const found = (text: string) =>
    findingsOf('R01', text, { outline: outlineOf('jiangxi') }).filter(({ message }) =>
      message.includes('顺序'),
    );
  const from = REPORT.indexOf('（一）履职完成情况');
  const middle = REPORT.indexOf('（二）履职效果情况');
  const end = REPORT.indexOf('三、部门整体支出');
  const outputs = REPORT.slice(from, middle).replace('（一）', '（三）');
  const effects = REPORT.slice(middle, end).replace('（二）', '（一）').replace('（三）', '（二）');
  expect(found(REPORT)).toEqual([]);
  expect(found(REPORT.slice(0, from) + effects + outputs + REPORT.slice(end))).toMatchObject([
    { severity: 'warning', quote: '（三）履职完成情况', expected: '在最前面' },
  ]);
});

test('boundary: a text with no heading and no word of a report is none; a passage of a report passes', () => {
  for (const text of ['你好', '今天天气很好。\n明天见。'])
    expect(held(text)).toMatchObject([{ severity: 'error', place: null }]);
  for (const text of ['我局清扫主次干道26条。', '全年预算200万元。', '一、你好\n再见。'])
    expect(held(text)).toEqual([]);
});

test.each([
  [
    '一、工作情况\n全部完成。\n二、存在的问题\n进度慢。\n三、资金情况\n已经支付。',
    ['改进措施或者建议', '自评结论'],
  ],
  [
    '一、工作情况\n不足之处是进度慢。\n二、下一步打算\n加快。\n三、资金情况\n已经支付。',
    ['自评结论'],
  ],
  ['一、工作情况\n进度较快。\n二、改进措施\n加快。\n三、评价结论\n良好。', ['存在的问题']],
])('a free report is asked for what no heading and no line tells: %s', (text, expected) => {
  expect(held(text).map((finding) => finding.expected)).toEqual(expected);
});

test('a free report is told what is missing word for word', () => {
  const [first] = held('一、工作情况\n完成。\n二、资金\n支付。\n三、成效\n整洁。');
  expect(first?.message).toBe(
    '报告没有写明存在的问题。各地的自评报告提纲都要求写明这一项，请补写。',
  );
});

test.each([
  ['', 0],
  ['你好\n\n再见', 1],
  ['| 你好 | 再见 |', 0],
  ['你好\n某局绩效自评报告', 0],
  ['你好\n资金已经支付', 0],
])('a text unlike a report: %s', (text, count) => {
  expect(held(text)).toHaveLength(count);
});

test('one kind of output on its own asks for no others; those mentioned are not missing', () => {
  const outputs = (text: string) =>
    findingsOf('R01', `一、工作情况\n完成。\n二、产出\n${text}\n三、存在的问题\n进度慢。`)
      .filter(({ message }) => message.startsWith('产出指标列了'))
      .map(({ expected }) => expected);
  expect(outputs('1.数量指标完成情况\n完成。')).toEqual([]);
  expect(outputs('1.数量指标完成情况\n完成。\n2.质量指标完成情况\n合格。')).toEqual([
    '时效、成本指标',
  ]);
  expect(outputs('1.数量指标完成情况\n完成，没有成本指标。\n2.质量指标完成情况\n合格。')).toEqual([
    '时效指标',
  ]);
});

test('a section out of order is told what it stands behind', () => {
  const [head = '', first = '', rest = ''] = REPORT.split(/(?=二、部门整体|三、部门整体)/);
  const [second = '', tail = ''] = rest.split(/(?=四、绩效)/);
  const [swapped] = held(head + second + first + tail);
  expect(swapped?.message).toMatch(
    /^“部门整体支出绩效.*”的位置与提纲的顺序不同，按提纲应当在“部门.*”之后。请调整顺序。$/,
  );
});

test('a section whose parent is missing is not told on its own', () => {
  const from = REPORT.indexOf('三、部门整体支出绩效中存在问题');
  const end = REPORT.indexOf('四、绩效自评结果');
  expect(
    held(REPORT.slice(0, from) + REPORT.slice(end)).map(({ expected }) => expected),
  ).toHaveLength(1);
});

test.each([
  ['五、偏差原因分析', true],
  ['五、扣分的主要原因', true],
  ['五、未完成指标的原因', true],
  ['五、原因分析', false],
])('%s tells of the problems by another name: %s', (heading, isTold) => {
  const found = findingsOf(
    'R01',
    `某局自评报告\n一、项目概况\n建设公厕12座。\n二、自评结论\n自评得分95分，等级为优。\n${heading}\n招标用时较长。\n六、改进措施\n提前启动。`,
  ).map(({ expected }) => expected);
  expect(found.includes('存在的问题')).toBe(!isTold);
});

const [ANY] = OUTLINES;
/** What is told of a report held to an outline of these headings, each with its level. */
function heldTo(headings: readonly (readonly [string, 1 | 2])[], text: string) {
  if (!ANY) throw new Error('no outline');
  const sections = headings.map(([heading, level]) => ({
    heading,
    level,
    states: [],
    asks: [],
    optional: false,
    fallback: false,
  }));
  const outline = { ...ANY, title: '某地', sections };
  return findingsOf('R01', text, { outline }).map(({ message }) => message);
}

test('boundary: a section is said to lie below the heading of the report where it surely is the one of the outline', () => {
  const missing = (wanted: string, own: string) =>
    heldTo(
      [
        ['部门概况', 1],
        [wanted, 1],
        ['人员培训', 2],
      ],
      `一、部门概况\n甲。\n二、${own}\n乙。\n三、附表\n丙。`,
    );
  const message = (name: string) => [
    `“${name}”之下缺少“人员培训”一节。某地的提纲要求写明这一项，请补写；本单位没有这项内容的，也请写明没有。`,
  ];
  expect(missing('拨款进度', '拨款进程')).toEqual(message('拨款进度'));
  expect(missing('拨款进度表', '拨款进度图')).toEqual(message('拨款进度图'));
});

test('boundary: only what surely is a section, on its own level, is out of order', () => {
  const order = (first: string, text: string) =>
    heldTo(
      [
        [first, 1],
        ['部门概况', 1],
        ['存在问题', 1],
      ],
      text,
    ).filter((message) => message.includes('顺序'));
  const last = (heading: string) => `一、部门概况\n甲。\n二、存在问题\n乙。\n${heading}\n丙。`;
  expect(order('拨款进度表', last('三、拨款进度图'))).toHaveLength(1);
  expect(order('拨款进度', last('三、拨款进程'))).toEqual([]);
  expect(order('拨款进度表', last('（一）拨款进度表'))).toEqual([]);
});

test('a heading in other words tells of problems, measures and the result too', () => {
  const text =
    '一、工作情况\n完成。\n二、主要困难\n进度慢。\n三、对策\n加快。\n四、综合评价\n良好。';
  expect(held(text)).toEqual([]);
});

test('a text unlike a report is told so; blank lines are no text', () => {
  expect(held('你好')).toMatchObject([
    {
      message:
        '这份文字没有标题，也没有自评报告应有的任何一节，不像是绩效自评报告。请核对是否选错了文件或者没有贴全。',
      expected: '自评报告的各节',
    },
  ]);
  const blank = { paragraphs: [{ text: '　 ', cell: null, level: null }] };
  expect(proofread(blank, {})).toEqual([]);
  expect(held('你好\n某事评价报告')).toEqual([]);
});

test('kinds of outputs that are missing are told together', () => {
  const text =
    '一、工作情况\n完成。\n二、产出\n1.数量指标完成情况\n甲。\n2.质量指标完成情况\n乙。\n三、存在的问题\n进度慢。';
  expect(findingsOf('R01', text).map(({ message }) => message)).toContain(
    '产出指标列了“数量指标完成情况”“质量指标完成情况”，没有写时效、成本指标。产出指标一般包括数量、质量、时效、成本，请补写；没有设置的，请说明。',
  );
});

const TRANSFER = (body: string, funds: string, reasons: string) =>
  `清河市老旧小区改造转移支付绩效自评报告
一、绩效目标分解下达情况
${body}
二、绩效自评工作开展情况
各县区先行自评，市级复核。
三、资金投入和管理情况
（一）${funds}
8000万元全部到位。
（二）资金执行情况
支出7440万元。
（三）资金管理情况
专账核算。
四、总体绩效目标完成情况
开工48个小区。
五、绩效指标完成情况分析
（一）产出指标完成情况
开工48个。
（二）效益指标完成情况
绿地增加。
（三）满意度指标完成情况
满意度89%。
六、偏离绩效目标的原因和下一步改进措施
（一）${reasons}
加装电梯少2部。
（二）下一步改进措施
一楼一策。
七、绩效自评结果拟应用和公开情况
公开。`;

test('boundary: a section without headings of its own tells in running text what has a heading in the outline', () => {
  const missed = (body: string, funds = '资金投入情况', reasons = '偏离绩效目标的情况和原因') =>
    findingsOf('R01', TRANSFER(body, funds, reasons), { outline: outlineOf('transfer') }).map(
      ({ expected }) => expected,
    );
  const issued = '上级下达转移支付预算和绩效目标情况';
  const told =
    '2023年上级下达我市补助资金6400万元，同步下达绩效目标；本级安排配套资金1600万元，按户数分解下达到4个城区。';
  expect(missed(told)).toEqual([]);
  expect(missed('资金6400万元。')).toEqual([issued]);
  const other =
    '全市共有小区312个，建成于上世纪八九十年代，管网老化、停车难的问题突出，居民要求改造的愿望强烈。';
  expect(missed(other)).toEqual([issued]);
  expect(missed(`（一）市级资金的安排\n${told}`)).toContain(issued);
  expect(missed(told, '资金到位情况', '偏离原因')).toEqual([]);
  expect(missed(told, '工作部署', '下一步安排')).toEqual([
    '资金投入情况',
    '偏离绩效目标的情况和原因',
  ]);
});

test('boundary: below the second level no heading is asked for in a section of running text', () => {
  const missed = (text: string) => held(text).map(({ expected }) => expected);
  const running = (goal: string) =>
    report(
      [
        '1.部门履职总体目标\n保持城区主次干道整洁有序，提高生活垃圾处理水平。\n2.年度工作任务\n清扫保洁主次干道26条，更新果皮箱400个，改造公厕12座。',
        goal,
      ],
      ['（二）当年部门履职总体目标、工作任务', '（二）当年部门履职总体目标'],
    );
  const goal =
    '保持城区主次干道整洁有序，提高生活垃圾处理水平，抓好道路保洁、公厕改造和果皮箱更新等工作。';
  expect(missed(running(goal))).toEqual([]);
  expect(missed(running('整洁有序。'))).toEqual(['年度工作任务']);
});

test('the funds told under another heading are not missed; a rate among the indicators does not tell them', () => {
  const project = (heading: string, body: string) =>
    `望海区民政局2024年度居家养老服务项目绩效自评报告\n一、基本情况\n（一）项目概况\n为老年人提供服务。\n（二）项目绩效目标\n服务850人。\n二、绩效指标分析\n（一）${heading}\n${body}\n（二）产出指标\n服务860人。`;
  const wanted = (heading: string, body: string) =>
    findingsOf('R01', project(heading, body), { outline: outlineOf('project') })
      .map(({ expected }) => expected)
      .includes('资金投入和使用情况');
  const told = '项目年初预算210.00万元，全年实际支出201.60万元。';
  expect(wanted('项目资金情况', told)).toBe(false);
  expect(wanted('预算执行情况', told)).toBe(false);
  for (const heading of [
    '资金使用及管理情况',
    '财政资金管理和使用情况',
    '年度预算安排与支出情况',
    '预算执行情况分析',
    '收支总体情况',
    '资金到位和使用',
  ])
    expect(wanted(heading, told)).toBe(false);
  for (const heading of [
    '预算执行率',
    '预算绩效管理工作开展情况',
    '资金管理制度执行情况',
    '加强预算约束的经验做法',
    '资金使用效益分析',
    '预算管理情况',
    '资金绩效目标完成情况',
  ])
    expect(wanted(heading, told)).toBe(true);
  expect(wanted('项目资金情况', '项目年初预算210.00万元。')).toBe(true);
  expect(wanted('项目实施情况', told)).toBe(true);
  expect(wanted('决策', `按期完成。\n1.管理\n良好。\n（1）项目资金情况\n${told}`)).toBe(true);
});
