import { expect, test } from 'vitest';
import { corrected, findingsOf } from './findings';
import { REPORT } from './report';

test.each([
  REPORT,
  '联系电话：0812-5550000',
  '地址：清河区建设路1号',
  '根据1-3月的数据，第2页和第3页有误，占比<5%，A&B公司。',
  '江原市云梯区消防救援大队开展自评。',
  '家庭👨\u200d👩\u200d👧活动、维修👷🏽\u200d♂\ufe0f岗位。',
  '（满分100字以上的说明文字除外）'.replace('100字以上的', ''),
])('passes: %s', (text) => {
  expect(findingsOf('R25', text)).toEqual([]);
});

test.each([
  ['[bookmark: _GoBack]根据预算法，我办开展了自评。', '根据预算法，我办开展了自评。'],
  ['支出\u200b合计。', '支出合计。'],
  ['支出\u200d合计👷\u200d。', '支出合计👷。'],
  ['第一段<br/>第二段', '第一段第二段'],
  ['概况PAGEREF _Toc123456789 \\h3', '概况3'],
  ['第 3 页 共 12 页', ''],
])('fails and mends: %s', (text, right) => {
  const found = findingsOf('R25', text);
  expect(found).toMatchObject([{ severity: 'warning' }]);
  expect(corrected(text, found[0])).toBe(right);
});

test.each([
  ['详见错误！未找到引用源。', '错误！未找到引用源。'],
  ['支出&nbsp;合计', '&nbsp;'],
  ['支出��万元', '��'],
  ['全年支出XX万元。', 'XX'],
  ['20XX年度', '20XX年'],
  ['XX市云梯区消防救援大队绩效自评报告', 'XX'],
  ['【请补充：自评得分】', '【请补充：自评得分】'],
  ['（请填写完成情况）', '（请填写完成情况）'],
])('fails: %s', (text, quote) => {
  expect(findingsOf('R25', text)).toMatchObject([{ quote, fix: null }]);
});

test('fails: the lines a portal puts around a text, told once', () => {
  const page = `索引号: | t9450 | 主题分类: | 综合政务 |\n发布机构: | 某街道 | 生成日期: | 2023-05-30 |\n${REPORT}`;
  expect(findingsOf('R25', page)).toMatchObject([{ severity: 'warning', quote: '索引号:' }]);
  expect(
    findingsOf('R25', `${REPORT}\n主办:某区政府\n承办:某中心 网站标识码:5104030003`),
  ).toHaveLength(1);
});

test('boundary: a telephone number alone passes, beside a portal’s lines it belongs to them', () => {
  expect(findingsOf('R25', '填表人：张三\n联系电话：0812-5550000')).toEqual([]);
  expect(findingsOf('R25', '联系电话：0812-5550000\n版权所有：某区政府')).toMatchObject([
    { quote: '联系电话：0812-5550000' },
  ]);
});

const told = (text: string) =>
  findingsOf('R25', text).map(({ found, message }) => [found, message]);

test('a trace is shown where it can be seen, and what to do with it is said', () => {
  expect(told('支出\u200b合计')).toEqual([
    ['\u200b', '这里有看不见的字符，不属于报告正文，请删去。'],
  ]);
  expect(told('支出<br/>合计')).toEqual([['<br/>', '“<br/>”是网页标记，不属于报告正文，请删去。']]);
  expect(told('支出&nbsp;合计')).toEqual([
    ['&nbsp;', '“&nbsp;”是网页标记，不属于报告正文，请删去或者改为原来的内容。'],
  ]);
});

test('of the lines of a portal the first three are shown', () => {
  const lines = ['　　主办：甲', '承办：乙', '版权所有：丙', '技术支持：丁'];
  const shown = '“主办：甲”、“承办：乙”、“版权所有：丙”';
  expect(told(lines.slice(0, 3).join('\n'))).toEqual([
    ['主办：甲', `${shown}是网页的页头或者页脚，不属于报告正文，请删去。`],
  ]);
  expect(told(lines.join('\n'))).toEqual([
    ['主办：甲', `${shown}等是网页的页头或者页脚，不属于报告正文，请删去。`],
  ]);
});

test('boundary: lines of a portal three lines apart are one defect, four apart two', () => {
  const apart = (count: number) =>
    ['主办：甲', ...Array(count).fill('正文。'), '承办：乙'].join('\n');
  expect(told(apart(2))).toHaveLength(1);
  expect(told(apart(3))).toHaveLength(2);
});

test('boundary: a line of 120 characters is text, whatever it opens with', () => {
  expect(told(`版权所有：${'长'.repeat(114)}`)).toHaveLength(1);
  expect(told(`版权所有：${'长'.repeat(115)}`)).toEqual([]);
});

test('passes: a telephone number by itself, set in from the margin', () => {
  expect(told('　　联系电话：0812-5550000')).toEqual([]);
});

test('a unit whose name was left open is told by its kind, letters of a model are not', () => {
  const found = (text: string) => findingsOf('R25', text).map((one) => one.found);
  expect(found('XX职业技术学校财务室负责汇总数据。')).toEqual(['XX']);
  expect(found('××县人民医院和XXX街道参加。')).toEqual(['××', 'XXX']);
  expect(found('购置XX型检测仪1台，由职业技术学校使用。')).toEqual([]);
  expect(found('与AXX中学共建。')).toEqual([]);
});

test('a town or government whose name was left open is told, what is quoted as a form is not', () => {
  const found = (text: string) => findingsOf('R25', text).map((one) => one.found);
  expect(found('XX乡人民政府成立了由乡长任组长的自评小组。')).toEqual(['XX']);
  expect(found('××县人民政府和xx镇按要求报送。')).toEqual(['××', 'xx']);
  expect(found('某某乡人民政府的王某某、李××参加。')).toEqual([]);
  expect(found('购置XXL号工作服，XX染色体检查10例。')).toEqual([]);
  expect(found('台账按“XX乡XX村XX户”的格式登记。')).toEqual([]);
  expect(found('标牌样式为“XX县XX乡”，XX乡人民政府落款。')).toEqual(['XX']);
  expect(found('“XX乡人民政府”印章由专人保管。')).toEqual(['XX']);
});

test('a company of which only the kind stands is told, in the story of a case its name is hidden rightly', () => {
  const found = (text: string) => findingsOf('R25', text).map((one) => one.found);
  expect(found('巡演服务由XX文化传播有限公司承接，维护自行实施。')).toEqual(['XX文化传播有限公司']);
  expect(found('委托××会计师事务所审计。')).toEqual(['××会计师事务所']);
  expect(found('由XX市政工程有限公司施工。')).toEqual(['XX']);
  expect(found('由XX市政工程有限公司施工。举报已办结。XX物业公司中标。')).toEqual([
    'XX',
    'XX物业公司',
  ]);
  expect(found('查处××食品有限公司虚假宣传案件1件。')).toEqual([]);
  expect(found('委托某公司实施，由张某某负责。')).toEqual([]);
  expect(found('合同样式为“XX公司与我局”，由清河物业公司履行。')).toEqual([]);
  expect(found('采购AXX公司设备，×公司和3×2公司除外。')).toEqual([]);
});

test.each([
  ['办理群众来信XX件。', ['XX']],
  ['举办培训班××期、讲座xx场。', ['××', 'xx']],
  ['新建管网XX公里，巡查xx家次，核查XXX条线索。', ['XX', 'xx', 'XXX']],
  ['依据《某办法》（某财〔2023〕XX号）。', ['XX']],
  ['投入XX亿元，得××分。', ['XX', '××']],
])('a number left open before what it counts: %s', (text, quotes) => {
  expect(findingsOf('R25', text).map(({ quote }) => quote)).toEqual(quotes);
});

test.each([
  '举办讲座××场',
  '培训××期',
  '共××小时',
  '第××批已发放',
  '新增网点××个',
  '由XX办牵头',
  '发放××份',
  '调解纠纷XX起',
  '抽检XX批次',
  '新建场馆XX座',
  '修订制度XX条',
  '落实措施XX项',
  '自评得分XX分（满分100分）',
  '本项扣XX分',
])('a number left open: %s', (text) => {
  expect(findingsOf('R25', text)).toHaveLength(1);
});

test.each([
  '购置XX-100型检测仪2台、AXX件套1套。',
  '走访李××家，帮扶王XX户1人。',
  '台账按“来信XX件”的格式登记。',
  '办理群众来信36件，尺寸为3××6米。',
  '由XX分局和XX分校配合。',
  '张××分到补助500元，周××分得住房1套。',
  '由李××办理，补助张××个人500元。',
  '刘××期满释放，王××起诉一案已审结。',
  '赵××条件困难，李××套取补助，孙××份额较小。',
  '××批发市场商户30户，帮助王××座谈2次。',
  'XX分厂停产，XX起重机和XX台式机各1台，王XX起诉。',
  '修订XX条例，举办××座谈会，使用XX场地，XX天然气入户。',
  '组织××期满人员，举办XX期刊，办理××起诉案件。',
])('passes: %s', (text) => {
  expect(findingsOf('R25', text)).toEqual([]);
});
