import { expect, test } from 'vitest';
import { houseStyle } from '../../src/draft/houseStyle';

test.each([
  ['项目支出1,316.69万元,基本支出179.93万元', '项目支出1316.69万元，基本支出179.93万元'],
  ['发放8,069,400元', '发放8069400元'],
  // Numbers in a row are no thousands.
  ['第101,102,103号房', '第101,102,103号房'],
  ['东财绩[2020]3号', '东财绩〔2020〕3号'],
  ['东财绩【2020】3 号', '东财绩〔2020〕3号'],
  ['洪发（2019) 13号', '洪发〔2019〕13号'],
  ['（2023年度）', '（2023年度）'],
  ['(一)工作;完成情况:良好', '（一）工作；完成情况：良好'],
  ['整治验收合格率(%)', '整治验收合格率（%）'],
  ['在"政府信息公开"栏目', '在“政府信息公开”栏目'],
  ['我办 2023 年全年预算为 200 万元', '我办2023年全年预算为200万元'],
  ['中共南昌市委 南昌市人民政府', '中共南昌市委 南昌市人民政府'],
  ['网址 http://www.gov.cn/a,b', '网址 http://www.gov.cn/a,b'],
  ['8:30至17:30', '8:30至17:30'],
  ['比例1:1', '比例1:1'],
  ['见f(x)说明', '见f(x)说明'],
  ['方案(A)通过', '方案（A）通过'],
  ['Rate 50%, see (a)', 'Rate 50%, see (a)'],
  ['=HYPERLINK("http://x",1)', '=HYPERLINK("http://x",1)'],
  ['', ''],
])('%j becomes %j', (text, expected) => {
  expect(houseStyle(text)).toBe(expected);
  expect(houseStyle(expected)).toBe(expected);
});

test('long hostile text is read in linear time', () => {
  const hostile =
    '（'.repeat(50_000) + '(甲'.repeat(50_000) + '"'.repeat(50_000) + '1,'.repeat(50_000);
  expect(houseStyle(`甲${hostile}`).startsWith('甲')).toBe(true);
});
