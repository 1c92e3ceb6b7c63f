import { expect, test } from 'vitest';
import { partsOfUnit } from '../../../../src/proof/text/pasted/unitParts';

test.each([
  ['浦新区文化馆', '浦新区', '区|县|旗', '文化馆'],
  ['湘浦区市场监督管理局', '湘浦区', '区|县|旗', '市场监督管理局'],
  ['攀枝花市西区人民政府办公室', '西区', '区|县|旗', '人民政府办公室'],
  ['江西省清江市清河区教育局', '清河区', '区|县|旗', '教育局'],
  ['中共莱宁县委办公室', '莱宁县', '区|县|旗', '委办公室'],
  ['越清市政务服务管理办公室', '越清市', '市', '政务服务管理办公室'],
  ['岭东县石坝镇人民政府', '石坝镇', '镇|乡', '人民政府'],
  ['石坝乡人民政府', '石坝乡', '镇|乡', '人民政府'],
  ['清河区公园街道办事处', '公园街道', '街道', '办事处'],
])('%s is of a place and of a kind', (name, place, level, kind) => {
  expect(partsOfUnit(name)).toEqual({ place, level, kind });
});

test.each(['华岭植物资源研究中心', '市教育局', '县城', '县民政局'])('%s names no place', (name) => {
  expect(partsOfUnit(name)).toBeNull();
});
