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

const BROKEN = '写得不完整或者有错（应以“http://”或“https://”开头，不含空格和全角符号）';
const FOREIGN = '不是政府网站的域名（.gov.cn）';

test.each([
  ['http//www.qinghe.gov.cn', BROKEN, '完整的网址'],
  ['http：//www.qinghe.gov.cn', BROKEN, '完整的网址'],
  ['http:／／www.qinghe.gov.cn', BROKEN, '完整的网址'],
  ['www. qinghe.gov.cn/a', BROKEN, '完整的网址'],
  ['http:/WWW.QINGHE.GOV.CN', BROKEN, '完整的网址'],
  ['http://www.example.com', FOREIGN, '政府网站的网址'],
  ['http:/www.example.com', `${BROKEN}，而且${FOREIGN}`, '政府网站的网址'],
])('what is told of %s', (address, faults, expected) => {
  expect(findingsOf('R21', `在${address}...公开。`)).toMatchObject([
    {
      found: address,
      quote: address,
      message: `网址“${address}”${faults}。请核对，写公开报告的政府网站网址。`,
      expected,
    },
  ]);
});
