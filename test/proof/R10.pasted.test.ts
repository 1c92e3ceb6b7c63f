import { expect, test } from 'vitest';
import { findingsOf } from './findings';
import { tableOf } from './prose';

/** The report of a unit, with words among its measures. */
const reportOf = (unit: string, words: string, signed = unit): string =>
  `${unit}2023年度部门整体支出绩效自评报告\n我单位开展了自评。\n一、概况\n完成任务。\n二、改进措施\n${words}\n${signed}\n2024年2月28日`;

const toldOf = (unit: string, words: string, signed?: string) =>
  findingsOf('R10', reportOf(unit, words, signed)).map(({ quote }) => quote);

test.each([
  '2.徐闵区文化馆将利用新媒体平台增加线上预约，扩大青年群体参与面。',
  '一是徐闵区文化馆将增加场次。',
  '活动均按期完成，徐闵区文化馆拟进一步扩大受众。',
  '二、徐闵区文化馆将继续办展',
  '申海市浦新区文化馆承办活动。\n徐闵区文化馆将继续办展。',
  '徐闵区文化馆（以下简称“我馆”）组织开展了自评。',
  '我馆（徐闵区文化馆）组织开展了自评。',
  '我单位（徐闵区文化馆）组织开展了自评。',
])('the like unit of another place stands for the own one: %s', (words) => {
  expect(toldOf('浦新区文化馆', words)).toEqual(['徐闵区文化馆']);
});

test('where the name is sure, what else is told of the unit is told with it', () => {
  const words = '徐闵区文化馆将增加场次。\n由徐闵区文化馆承担配送任务，徐闵区文化馆内设办公室。';
  expect(findingsOf('R10', reportOf('浦新区文化馆', words))).toMatchObject([
    { quote: '徐闵区文化馆', also: [{ place: {} }, { place: {} }] },
  ]);
});

test.each([
  '加强管理，配合区财政局开展绩效评价。',
  '提交区财政局组织复核。',
  '统一汇总区财政局对绩效目标的意见。',
  '2.提请区财政局将绩效目标纳入预算。',
  '督促区财政局将加强监管作为重点。',
  '呈送区财政局，上传区财政局',
  '县区财政局严格落实主体责任，县区财政局将进一步加强监管。',
  '届时区财政局将进一步加强监管。下一步区财政局将继续完善制度。',
  '项目县财政局将进一步加强监管，各有关县财政局将继续配合。',
  '开发区财政局将进一步加强监管。',
  '由试点县财政局组织开展自评，核定区财政局内设机构8个。',
  '按照计划区财政局将继续推进。年中区财政局将继续推进。',
  '其中区财政局将继续推进的项目列入计划。指导区财政局将继续推进的项目列入计划。',
  '联系区财政局将持续开展。\n按时报区财政局备案。',
  '相互衔接区财政局将继续推进。\n做好衔接。',
])('a verb, an adverb or a kind of place before the unit is no name: %s', (words) => {
  expect(toldOf('浦新区财政局', words)).toEqual([]);
});

test.each([
  ['a partner', '与徐闵区文化馆轮流承接展览。'],
  ['an example', '借鉴经验，徐闵区文化馆将派员授课。'],
  ['one of several', '徐闵区文化馆将办展，嘉定县文化馆将供展品。'],
  ['beside the own unit', '我单位负责东片，徐闵区文化馆负责西片。'],
  ['beside the own place', '浦新区负责东片，徐闵区文化馆负责西片。'],
  ['a higher one', '市文化馆将派员指导，申海市文化馆将考核。'],
  ['no one place', '各区文化馆将轮流承办。'],
  ['the own one in full', '申海市浦新区文化馆将承办。'],
  ['the own one in short', '新区文化馆将承办。'],
  ['one that does its own part', '由徐闵区文化馆承担配送任务。'],
  ['whose posts are counted', '活动按期完成，徐闵区文化馆内设办公室。'],
  ['beside another in a list', '区图书馆、徐闵区文化馆将继续办展。'],
  ['somebody else who does something', '徐闵区文化馆收藏展品12件。'],
  ['no name at all', '文化馆将承办。'],
  ['a longer word before the kind', '大石景山区文化馆将继续办展。'],
  ['by whom it is done', '由徐闵区文化馆将继续办展。'],
  [
    'the own place beside another that calls itself so',
    '浦新区活动由徐闵区文化馆（以下简称我馆）承办。',
  ],
  ['told of as another elsewhere', '徐闵区文化馆将办展。\n向兄弟单位徐闵区文化馆致谢。'],
])('passes: %s', (_, words) => {
  expect(toldOf('浦新区文化馆', words)).toEqual([]);
});

test('another unit that signs, or that the title names where the form has the own one, is told', () => {
  expect(toldOf('浦新区文化馆', '改进服务。', '徐闵区文化馆')).toEqual(['徐闵区文化馆']);
  expect(toldOf('浦新区文化馆', '区文化馆改进服务。', '徐闵区文化馆')).toEqual(['徐闵区文化馆']);
  const table = tableOf();
  const tables = [{ ...table, form: { ...table.form, unitName: '浦新区文化馆' } }];
  const found = findingsOf('R10', reportOf('徐闵区文化馆', '改进服务。'), { tables });
  expect(found).toMatchObject([
    { quote: '徐闵区文化馆', expected: '浦新区文化馆', also: [{ place: {} }] },
  ]);
  expect(found[0]?.message).toMatch(/^标题写的是/);
});

test('a town is held to towns', () => {
  expect(toldOf('岭东县石坝镇人民政府', '红星镇人民政府将加强管护。')).toEqual(['红星镇人民政府']);
  expect(toldOf('岭东县石坝镇人民政府', '岭东县人民政府将加强管护。')).toEqual([]);
  expect(toldOf('石坝镇人民政府', '乡镇人民政府将加强管护，各镇人民政府将继续落实。')).toEqual([]);
  expect(toldOf('清河区公园街道办事处', '幸福街道办事处将加强管护。')).toEqual(['幸福街道办事处']);
  expect(toldOf('清河区公园街道办事处', '镇街道办事处将加强管护。')).toEqual([]);
  expect(toldOf('华岭研究中心', '徐闵区研究中心将加强管护。')).toEqual([]);
  expect(toldOf('广西壮族自治区教育厅', '兴宁区教育厅将加强管护。')).toEqual([]);
});

test.each([
  ['长沙市公安局', '由浏阳市公安局负责实施。'],
  ['长沙市公安局', '浏阳市公安局将加强巡查。'],
  ['瑞昌市教育局', '2023年5月，九江市教育局组织开展了督导检查。'],
  ['越清市水务局', '临台县水务局将加强管护。'],
])('the city above and the city below act for themselves: %s, %s', (unit, words) => {
  expect(toldOf(unit, words)).toEqual([]);
});

test('another city is told where it reports itself: in the signature, or as 我局', () => {
  expect(toldOf('越清市水务局', '改进服务。', '赣州市水务局')).toEqual(['赣州市水务局']);
  const short = '赣州市水务局（以下简称我局）组织开展了自评。';
  expect(toldOf('越清市水务局', short)).toEqual(['赣州市水务局']);
  expect(toldOf('越清市水务局', '我局（临台市水务局）开展了自评。')).toEqual(['临台市水务局']);
});

const BUREAU = '湘浦区市场监督管理局';

test.each([
  ['根据《雁山区财政局关于开展自评工作的通知》要求。', ['雁山区']],
  ['根据《申海市雁山区财政局关于开展自评工作的通知》要求。', ['雁山区']],
  ['按照三江县财政局印发的文件开展自评。', ['三江县']],
  ['在雁山区委、区政府的领导下完成。', ['雁山区']],
  ['在本溪县委和县政府坚强领导下完成。', ['本溪县']],
])('another district stands for the own one: %s', (words, quotes) => {
  expect(toldOf(BUREAU, words)).toEqual(quotes);
});

test('what is raised in a district is told where the district is known by another place', () => {
  const words = '在雁山区委、区政府的领导下完成。\n切实提高雁山区食品快检能力。';
  expect(findingsOf('R10', reportOf(BUREAU, words))).toMatchObject([
    { quote: '雁山区', expected: '湘浦区', also: [{ place: {} }] },
  ]);
});

test('it is told with the own place, and at the start of a line too', () => {
  const words = '在雁山区委、区政府的领导下完成。\n提高雁山区食品快检能力。';
  expect(findingsOf('R10', reportOf(BUREAU, words))).toMatchObject([
    {
      quote: '雁山区',
      message: expect.stringContaining('本单位在湘浦区，这里写的是“雁山区”，'),
      also: [{ place: {} }],
    },
  ]);
});

test('a district that is named in part is the own one', () => {
  const words = '在湘浦区委、区政府的领导下完成。';
  expect(toldOf('新湘浦区市场监督管理局', words)).toEqual([]);
});

test.each([
  '更新装备，切实提高雁山区食品快检能力。',
  '优化平安县建设环境，提升丘陵县发展水平。',
  '提高大湾区服务能力，改善长江湖区生态环境。',
  '提高医院南区服务能力，改善医院东区就医环境。',
  '提高临江县人民医院服务能力。',
  '提高湘浦区食品快检能力，在湘浦区委、区政府领导下完成。',
  '负责承办区委、区政府交办的其他事项。',
  '在完成区委、区政府部署任务的同时，在争取区委、区政府支持下提升服务。',
  '在坚持区委、区政府领导下，在市委区委、区政府领导下完成。',
  '在雁山区委、区政府支持下完成。',
  '根据各区财政局要求，按照县财政局的部署，经呈报区财政局同意。',
  '根据《转发区财政局关于开展自评的通知》要求，按照批转县财政局《关于开展自评的通知》执行。',
  '按时报送区财政局的材料，根据提交区财政局要求的格式填写。',
  '根据市县区财政局关于自评的要求，根据有关县财政局印发的文件。',
  '对口支援，根据《雁山区财政局关于帮扶的通知》开展。',
  '根据《雁山区财政局关于自评的通知》要求，按照《雁云区财政局关于自评的通知》开展。',
  '根据《雁山区财政局关于自评的通知》要求。\n雁山区的企业供货。',
  '根据《雁山区财政局关于自评的通知》要求，按照《雁云区财政局关于自评的通知》开展。\n雁山区供货。',
  '在湘浦区委、区政府的领导下完成。',
  '在大湘浦区委、区政府的领导下完成。',
  '根据《雁山区财政局关于自评的通知》要求。\n对口支援，提高雁山区供水能力。今年提高雁山区供水能力。',
  '根据《雁山区财政局关于自评的通知》要求。\n对口支援，提高雁山区供水能力。',
])('passes: %s', (words) => {
  expect(toldOf(BUREAU, words)).toEqual([]);
});

test('the districts of a city, and where the unit names none, are not held against each other', () => {
  const words = '根据《雁山区财政局关于自评的通知》要求。';
  expect(toldOf('越清市水务局', words)).toEqual([]);
  expect(toldOf('华岭研究中心', words)).toEqual([]);
  expect(toldOf('广西壮族自治区教育厅', words)).toEqual([]);
});

test.each([
  ['楚平县卫生健康局', '自评结果在楚平县民政局门户网站公开。', ['楚平县民政局']],
  ['楚平县卫生健康局', '自评结果备案，并在楚平县民政局网站主动公开，接受监督。', ['楚平县民政局']],
  ['楚平县卫生健康局', '在楚平县民政局网站公开部门决算。', ['楚平县民政局']],
  ['楚平县卫生健康局', '自评结果在楚平县卫生健康局门户网站公开。', []],
  ['楚平县卫生健康局', '自评结果在楚平县卫生局门户网站公开。', ['楚平县卫生局']],
  ['楚平县卫生健康局', '自评结果在楚平县财政局门户网站公开。', []],
  ['楚平县卫生健康局', '自评结果在楚平县人民政府门户网站公开。', []],
  ['楚平县卫生健康局', '自评结果在楚江市民政局网站公开。', []],
  ['楚平县卫生健康局', '会同县民政局实施。\n自评结果在楚平县民政局门户网站公开。', []],
  ['楚平县卫生健康局', '自评结果在楚平县民政局网站公开。\n自评结果在楚平县教育局网站公开。', []],
  ['楚平县健康局', '自评结果在楚平县卫生健康局门户网站公开。', []],
  ['楚平县疾控中心', '自评结果在楚平县卫生健康局门户网站公开。', []],
  ['华岭研究中心', '自评结果在楚平县民政局门户网站公开。', []],
  ['楚平县卫生健康局', '自评结果在市住建部门网站公开。', []],
  ['浦新区卫生健康局', '在浦新区市场监督管理局网站查询企业信用情况。', []],
  ['浦新区卫生健康局', '自评时在浦新区市场监督管理局网站查询企业信用情况。', []],
  ['浦新区卫生健康局', '项目绩效目标明确，在浦新区发展和改革局网站发布公告。', []],
  ['浦新区卫生健康局', '加强预算管理，在浦新区文广局公众号公开宣传。', []],
  ['浦新区卫生健康局', '招聘名单在浦新区民政局网站公示。自评结果归档。', []],
])('of %s: %s', (unit, words, quotes) => {
  expect(toldOf(unit, words)).toEqual(quotes);
});

test('a report without a title is held to the unit that signs it', () => {
  const text = '一、概况\n徐闵区文化馆将办展。\n浦新区文化馆\n2024年2月28日';
  expect(findingsOf('R10', text).map(({ message }) => message)).toEqual([
    '这里写的是“徐闵区文化馆”，本报告的单位是“浦新区文化馆”，可能是从别的单位的报告复制来的，请核对。',
  ]);
});

test('without a unit of its own a report is held to none', () => {
  expect(findingsOf('R10', '绩效自评报告\n一、概况\n徐闵区文化馆将办展。')).toEqual([]);
});
