import { expect, test } from 'vitest';
import { corrected, findingsOf } from './findings';

test.each([
  '（某财字〔2022〕17号）',
  '（2020）赣01民初3号判决',
  '第17号令（2022年修订）',
  '截至2022年，完成17号楼改造[注]。',
  '《预算法》（2018年）第3条',
])('passes: %s', (text) => {
  expect(findingsOf('R20', text)).toEqual([]);
});

test.each([
  ['（某财绩[2020]3号）', '[2020]3号', '（某财绩〔2020〕3号）'],
  ['某财字［2022］17号', '［2022］17号', '某财字〔2022〕17号'],
  ['某财字【2022】17号', '【2022】17号', '某财字〔2022〕17号'],
  ['某财字（2022）17号', '（2022）17号', '某财字〔2022〕17号'],
  ['某财字(2022) 17 号', '(2022) 17 号', '某财字〔2022〕17号'],
  ['某财字〔2022〕第17号', '〔2022〕第17号', '某财字〔2022〕17号'],
])('fails and mends: %s', (text, quote, right) => {
  const found = findingsOf('R20', text);
  expect(found).toMatchObject([{ severity: 'warning', quote }]);
  expect(corrected(text, found[0])).toBe(right);
});

test('boundary: 7号 passes, 07号 does not', () => {
  expect(findingsOf('R20', '某财字〔2022〕7号')).toEqual([]);
  expect(findingsOf('R20', '某财字〔2022〕07号')).toMatchObject([{ expected: '〔2022〕7号' }]);
});

test('fails: half a bracket is lost; where it was a person must say', () => {
  expect(findingsOf('R20', '（某政发〔201910号）')).toMatchObject([
    { found: '〔201910号', expected: '〔2019〕10号', fix: null },
  ]);
});

test.each([
  ['清财字2024年8号', '2024年8号', '〔2024〕8号'],
  ['某政办发2023第12号', '2023第12号', '〔2023〕12号'],
  ['某财绩2024 8号', '2024 8号', '〔2024〕8号'],
])('without brackets: %s', (text, quote, expected) => {
  const found = findingsOf('R20', `根据《通知》（${text}）要求。`);
  expect(found).toMatchObject([{ quote, expected, fix: null }]);
});

test.each([
  '按照通知要求，2024年8号台风影响较大。',
  '公布的某省人民政府令2024年第8号已经施行。',
  '该文2024年8号前印发。',
  '省厅印发2024年8号文件。',
  '房产证字20240512号',
])('a year and a number that are no document number pass: %s', (text) => {
  expect(findingsOf('R20', text)).toEqual([]);
});

test('boundary: the year in four figures passes, in two it does not', () => {
  expect(findingsOf('R20', '（某财字〔2024〕8号）')).toEqual([]);
  expect(findingsOf('R20', '（某财字〔24〕8号）')).toMatchObject([
    { severity: 'warning', quote: '〔24〕8号', expected: '〔2024〕8号', fix: null },
  ]);
});

test('a table cell counts too', () => {
  expect(findingsOf('R20', '| 依据 | 某财字[2022]17号 |')).toHaveLength(1);
});
