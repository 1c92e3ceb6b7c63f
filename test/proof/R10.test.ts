import { expect, test } from 'vitest';
import { corrected, findingsOf } from './findings';
import { report } from './report';

const saying = (words: string) => report(['均达到目标。', words]);

test.each([
  '我局、我单位、本单位均达到目标。',
  '我区市容面貌改善。',
  '我们将继续努力，我会继续加强。',
  '我院落地窗前的我所知道的事。'.replace('我院', '医院').replace('我所知道', '大家知道'),
  '由区财政局组建评价小组。',
  '“该部门不存在违纪情况”是审计结论。',
  '各部门协同配合。',
  '清河区环卫所负责清扫保洁，该单位为我局下属事业单位。',
  '道路养护委托市政公司实施。该单位按合同完成了养护任务。',
  '下设2个二级单位，其中清河区绿化所编制8名。该单位负责绿化养护。',
  '新建社区服务中心1个，该中心已投入使用。',
  '受区财政局委托的第三方评价机构对项目进行了评价。',
  '财政局组织评价小组进行了重点评价。',
  '我局成立了由局长任组长的绩效自评工作小组。评价小组查阅了资料。',
])('passes: %s', (words) => {
  expect(findingsOf('R10', saying(words))).toEqual([]);
});

test('boundary: the usual self-name passes, another one does not, and is corrected', () => {
  expect(findingsOf('R10', saying('我局无车辆。'))).toEqual([]);
  const text = saying('我办无车辆。');
  const found = findingsOf('R10', text);
  expect(found).toMatchObject([
    { severity: 'warning', quote: '我办', found: '我办', expected: '我局' },
  ]);
  expect(corrected(text, found[0])).toContain('我局无车辆。');
});

test('fails: the unit is left out', () => {
  const text = saying('完成全部任务。我将切实加强管理。');
  const found = findingsOf('R10', text);
  expect(found).toMatchObject([{ quote: '我', expected: '我局' }]);
  expect(corrected(text, found[0])).toContain('我局将切实加强管理。');
});

test('fails: a third person’s words, told once each', () => {
  expect(
    findingsOf('R10', saying('该单位制度健全。该单位管理规范。评价小组随机开展调查。')),
  ).toMatchObject([
    { quote: '该单位', expected: '我局', also: [{ fix: null }] },
    { quote: '评价小组', expected: '我局' },
  ]);
  expect(findingsOf('R10', saying('按照上级要求，该局完成了任务。'))).toHaveLength(1);
  expect(findingsOf('R10', saying('完成任务。各部门负责组织开展绩效自评。'))).toHaveLength(1);
});

test('boundary: the unit’s full name passes, the name with one character left out is a hint', () => {
  expect(findingsOf('R10', saying('清河区城市管理局完成了任务。'))).toEqual([]);
  expect(findingsOf('R10', saying('清河城市管理局完成了任务。'))).toMatchObject([
    { severity: 'hint', quote: '清河城市管理局', expected: '清河区城市管理局' },
  ]);
});

test('fails: the page names another publisher', () => {
  const page = (unit: string) => `发布机构: | ${unit} | 生成日期: | 2024-05-30 |\n${report()}`;
  expect(findingsOf('R10', page('清河区城市管理局'))).toEqual([]);
  expect(findingsOf('R10', page('清河区墩子街道'))).toMatchObject([{ quote: '清河区墩子街道' }]);
});

test('two endings of one name allow two self-names', () => {
  const text = report(
    ['清河区城市管理局部门', '清河区发展和改革局部门'],
    ['清河区城市管理局\n2024', '清河区城乡委办公室\n2024'],
  );
  expect(
    findingsOf('R10', text.replaceAll('我局', '我办').replace('均达到目标。', '我委完成任务。')),
  ).toEqual([]);
});

test('fails: a publisher in the line of its label is another than the unit', () => {
  expect(
    findingsOf('R10', `发布机构：东湖区水务局\n${report()}`).map(({ quote }) => quote),
  ).toEqual(['东湖区水务局']);
  expect(findingsOf('R10', `发布机构：清河区城市管理局\n${report()}`)).toEqual([]);
});

test('fails: 该单位 in a line without headings and marks', () => {
  expect(findingsOf('R10', '我局完成了全部任务，该单位全年没有事故')).toMatchObject([
    { quote: '该单位', expected: '我局' },
  ]);
});

test.each([
  ['发布机构：东湖区水务局', ['东湖区水务局']],
  ['发布机构:东湖区水务局', ['东湖区水务局']],
  ['公开单位 东湖区水务局', ['东湖区水务局']],
  ['  发布单位：  东湖区水务局  ', ['东湖区水务局']],
  ['发布机构：\n　东湖区水务局', ['东湖区水务局']],
  ['本页发布机构：东湖区水务局', []],
  ['发布机构：东湖区人民政府办公室', []],
  ['发布机构：东湖新城人民政府办公室', ['东湖新城人民政府办公室']],
  ['发布机构：东湖区', []],
  ['发布机构：东湖区水务局专栏', []],
  ['发布机构：清河区办公室', []],
  ['发布机构：省清河区城市管理局', []],
  ['发布机构：城市管理局', []],
])('the publisher of a page: %s', (line, quotes) => {
  expect(findingsOf('R10', `${line}\n${report()}`).map(({ quote }) => quote)).toEqual(quotes);
});

test('a publisher is looked for at the top of the page only', () => {
  const lines = Array.from({ length: 30 }, (_, at) => `第${at}行导航`).join('\n');
  const page = (top: string) => findingsOf('R10', `${top}发布机构：东湖区水务局\n${report()}`);
  expect(page(`${lines.slice(0, lines.lastIndexOf('\n'))}\n`)).toHaveLength(1);
  expect(page(`${lines}\n`)).toEqual([]);
});

test('without the unit’s name another self-name is told, but not corrected', () => {
  const [found] = findingsOf('R10', '我局完成任务，我局验收合格，我办无车辆。');
  expect(found).toMatchObject({ found: '我办', expected: '我局', fix: null });
  expect(findingsOf('R10', '我局完成任务。\n发布机构：东湖区水务局')).toEqual([]);
});

test('another’s words count in a report that says 自评 or 我局; elsewhere they do not', () => {
  expect(findingsOf('R10', '该单位全年没有事故')).toEqual([]);
  expect(findingsOf('R10', '2023年度绩效自评报告\n该单位全年没有事故')).toMatchObject([
    { expected: '我单位' },
  ]);
});

test('a town that calls itself 我镇 is no bureau', () => {
  const text = (self: string, unit = '石坝镇人民政府') =>
    `2023年度石坝镇部门整体支出绩效自评报告\n一、概况\n我镇下设4个办公室。\n二、改进措施\n一是${self}将安排施工。\n${unit}\n2024年3月22日`;
  const found = (...words: [string, string?]) =>
    findingsOf('R10', text(...words)).map(({ found: self, expected }) => [self, expected]);
  expect(found('我局')).toEqual([['我局', '我镇']]);
  expect(found('我镇')).toEqual([]);
  expect(found('我局', '石坝镇水利局')).toEqual([]);
  expect(found('我局', '石坝乡人民政府')).toEqual([]);
});

test.each([
  ['东乡岭县林业局', '东乡岭县林业和草原局', true],
  ['东乡岭县林业和草原局', '东乡岭县林业局', true],
  ['东乡岭县林业局', '东乡岭县林业局', false],
  ['东乡岭县林业局', '东乡岭县财政局', false],
  ['东乡岭县林业局', '东乡岭县林业局造林站', false],
  ['水务局', '水务和渔业局', false],
])('of the title %s, signed by %s', (title, signed, isTold) => {
  const text = (line: string) =>
    `${title}2023年度造林项目支出绩效自评报告\n一、概况\n${line}\n${signed}\n2024年2月26日`;
  const found = findingsOf('R10', text('造林4200亩。')).filter(({ quote }) => quote === signed);
  expect(found.map(({ expected }) => expected)).toEqual(isTold ? [title] : []);
  expect(findingsOf('R10', text('2024年1月单位更名。'))).toEqual([]);
});

test('a report without a unit in its title, or without a signature, is signed by none other', () => {
  expect(
    findingsOf('R10', '绩效自评报告\n一、概况\n造林。\n东乡岭县林业局\n2024年2月26日'),
  ).toEqual([]);
  expect(findingsOf('R10', '东乡岭县林业局2023年度绩效自评报告\n一、概况\n造林。')).toEqual([]);
});

test('boundary: of a name of eight characters one left out is told, of a shorter name it is not', () => {
  const found = (unit: string, words: string) =>
    findingsOf('R10', `${unit}绩效自评报告\n一、概况\n${words}\n${unit}\n2024年4月16日`).map(
      (finding) => finding.found,
    );
  expect(found('清河区城市管理局', '清河城市管理局负责保洁。')).toEqual(['清河城市管理局']);
  expect(found('清河市住建局', '清河住建局负责保洁。')).toEqual([]);
});

test('the one character that stands without its unit is told as found', () => {
  expect(findingsOf('R10', saying('完成全部任务。我将切实加强管理。'))).toMatchObject([
    { found: '我', message: '“我将”漏了单位，应为“我局将”。' },
  ]);
});
