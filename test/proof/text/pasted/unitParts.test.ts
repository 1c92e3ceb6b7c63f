import { expect, test } from 'vitest';
import { partsOfUnit } from '../../../../src/proof/text/pasted/unitParts';

test.each([
  ['浦新区文化馆', '浦新区', 'county', '文化馆'],
  ['湘浦区市场监督管理局', '湘浦区', 'county', '市场监督管理局'],
  ['攀枝花市西区人民政府办公室', '西区', 'county', '人民政府办公室'],
  ['江西省清江市清河区教育局', '清河区', 'county', '教育局'],
  ['中共莱宁县委办公室', '莱宁县', 'county', '委办公室'],
  ['越清市政务服务管理办公室', '越清市', 'city', '政务服务管理办公室'],
  ['岭东县石坝镇人民政府', '石坝镇', 'town', '人民政府'],
  ['石坝乡人民政府', '石坝乡', 'town', '人民政府'],
  ['赣州市民政局', '赣州市', 'city', '民政局'],
  ['长沙市市场监督管理局', '长沙市', 'city', '市场监督管理局'],
  ['龙胜各族自治县教育局', '龙胜各族自治县', 'county', '教育局'],
  ['广西壮族自治区南宁市兴宁区教育局', '兴宁区', 'county', '教育局'],
  ['恩施土家族苗族自治州利川市教育局', '利川市', 'city', '教育局'],
  ['清河区公园街道办事处', '公园街道', 'street', '办事处'],
])('%s is of a place and of a kind', (name, place, level, kind) => {
  expect(partsOfUnit(name)).toEqual({ place, level, kind });
});

test.each([
  '华岭植物资源研究中心',
  '市教育局',
  '县城',
  '县民政局',
  '广西壮族自治区教育厅',
  '广西壮族自治区市场监督管理局',
  '江西省市场监督管理局',
  '江西省区域合作办公室',
  '湘西土家族苗族自治州住房保障局',
  '湘西自治州市场监督管理局',
  '湘西自治州市政管理局',
])('%s names no place below a province', (name) => {
  expect(partsOfUnit(name)).toBeNull();
});
