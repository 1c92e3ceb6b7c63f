import { expect, test } from 'vitest';
import type { Facts } from '../../../src/draft/facts';
import { bareProjectName, projectPhrase } from '../../../src/draft/projectName';
import { tierOf } from '../../../src/draft/projects/tier';
import { textOf } from '../../../src/draft/runs';

test.each([
  ['攀枝花市西区人民政府办公室', '区级'],
  ['某县发展和改革局本级', '县级'],
  ['成都市市场监督管理局', '市级'],
  ['成都市城市管理局', '市级'],
  ['四川省财政厅', '省级'],
  ['甘孜藏族自治州民政局', '州级'],
  ['北川羌族自治县教育局', '县级'],
  ['广西壮族自治区财政厅', '自治区级'],
  ['内江市市中区住房和城乡建设局', '区级'],
  ['衡山县贯塘乡人民政府', '乡级'],
  ['某县乡村振兴局', '县级'],
  ['某区社区矫正中心', '区级'],
  ['政府办公室', '本级'],
  [null, '本级'],
])('%s is of %s', (name, tier) => {
  expect(tierOf(name)).toBe(tier);
});

const named = (text: string): Facts =>
  ({ project: { text, cells: [{ sheet: '表', address: 'B3' }] } }) as unknown as Facts;

test.each([
  ['政府业务经费', '政府业务经费', '政府业务经费项目'],
  ['道路养护项目', '道路养护', '道路养护项目'],
  ['51000021R000000019951-工资性支出', '工资性支出', '工资性支出项目'],
  ['工资、津贴', '工资、津贴', '“工资、津贴”项目'],
  ['2022年村道建设', '2022年村道建设', '2022年村道建设项目'],
  ['项目', '项目', '项目'],
  ['项目库建设', '项目库建设', '项目库建设项目'],
])('%s is called %s in titles and %s in sentences', (text, bare, phrase) => {
  expect(bareProjectName(named(text)).text).toBe(bare);
  expect(textOf(projectPhrase(named(text)))).toBe(phrase);
});
