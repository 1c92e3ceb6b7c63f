import { expect, test } from 'vitest';
import { findingsOf } from './findings';

test.each([
  '在区政府网站（http://www.qinghe.gov.cn/）公开。',
  '在https://www.qinghe.gov.cn/art/2024/4/16/art_1.html公开。',
  '在www.qinghe.gov.cn公开。',
  '在https://mp.weixin.qq.com/s/abc公开。',
  '学校官网www.abc.edu.cn。',
  '联系邮箱abc@163.com，时间8:00/9:00。',
  '比例为3：1/2。',
])('passes: %s', (text) => {
  expect(findingsOf('R21', text)).toEqual([]);
});

test.each([
  ['在门户网站(ttp://www.poiraudeau.com/)公开。', 'ttp://www.poiraudeau.com/'],
  ['在http://www.example.com公开。', 'http://www.example.com'],
  ['在http：//www.qinghe.gov.cn公开。', 'http：//www.qinghe.gov.cn'],
  ['在http:/www.qinghe.gov.cn公开。', 'http:/www.qinghe.gov.cn'],
  ['在www.example.com公开。', 'www.example.com'],
  ['在http//www.qinghe.gov.cn公开。', 'http//www.qinghe.gov.cn'],
])('fails: %s', (text, quote) => {
  expect(findingsOf('R21', text)).toMatchObject([{ severity: 'warning', quote, fix: null }]);
});

test('boundary: gov.cn passes, gov.com and mygov.cn do not', () => {
  expect(findingsOf('R21', 'http://x.gov.cn/a')).toEqual([]);
  expect(findingsOf('R21', 'http://x.gov.com/a')).toMatchObject([{ found: 'http://x.gov.com/a' }]);
  expect(findingsOf('R21', 'http://mygov.cn/a')).toMatchObject([{ found: 'http://mygov.cn/a' }]);
});
