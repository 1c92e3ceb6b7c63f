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
  '由徐闵区文化馆承担配送任务。',
  '活动均按期完成，徐闵区文化馆内设办公室。',
  '一是徐闵区文化馆将增加场次。',
])('the like unit of another place stands for the own one: %s', (words) => {
  expect(toldOf('浦新区文化馆', words)).toEqual(['徐闵区文化馆']);
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
  ['somebody else who does something', '徐闵区文化馆收藏展品12件。'],
  ['no name at all', '文化馆将承办。'],
  ['told of as another elsewhere', '徐闵区文化馆将办展。\n向兄弟单位徐闵区文化馆致谢。'],
])('passes: %s', (_, words) => {
  expect(toldOf('浦新区文化馆', words)).toEqual([]);
});

test('another unit that signs, or that the title names where the form has the own one, is told', () => {
  expect(toldOf('浦新区文化馆', '改进服务。', '徐闵区文化馆')).toEqual(['徐闵区文化馆']);
  const table = tableOf();
  const tables = [{ ...table, form: { ...table.form, unitName: '浦新区文化馆' } }];
  const found = findingsOf('R10', reportOf('徐闵区文化馆', '改进服务。'), { tables });
  expect(found).toMatchObject([
    { quote: '徐闵区文化馆', expected: '浦新区文化馆', also: [{ place: {} }] },
  ]);
  expect(found[0]?.message).toMatch(/^标题写的是/);
});

test('a town is held to towns, a city to cities', () => {
  expect(toldOf('岭东县石坝镇人民政府', '红星镇人民政府将加强管护。')).toEqual(['红星镇人民政府']);
  expect(toldOf('岭东县石坝镇人民政府', '岭东县人民政府将加强管护。')).toEqual([]);
  expect(toldOf('越清市水务局', '临台市水务局将加强管护。')).toEqual(['临台市水务局']);
  expect(toldOf('越清市水务局', '临台县水务局将加强管护。')).toEqual([]);
  expect(toldOf('华岭研究中心', '徐闵区研究中心将加强管护。')).toEqual([]);
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
  ['楚平县卫生健康局', '在楚平县民政局门户网站公开。', ['楚平县民政局']],
  ['楚平县卫生健康局', '在楚平县卫生健康局门户网站公开。', []],
  ['楚平县卫生健康局', '在楚平县卫生局门户网站公开。', ['楚平县卫生局']],
  ['楚平县卫生健康局', '在楚平县财政局门户网站公开。', []],
  ['楚平县卫生健康局', '在楚平县人民政府门户网站公开。', []],
  ['楚平县卫生健康局', '在楚江市民政局网站公开，在全县官网公开。', []],
  ['楚平县卫生健康局', '会同县民政局实施。\n在楚平县民政局门户网站公开。', []],
  ['楚平县健康局', '在楚平县卫生健康局门户网站公开。', []],
  ['楚平县疾控中心', '在楚平县卫生健康局门户网站公开。', []],
  ['华岭研究中心', '在楚平县民政局门户网站公开。', []],
  ['楚平县卫生健康局', '在市住建部门网站公开。', []],
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
