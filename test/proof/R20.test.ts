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

test.each([
  ['某财字〔2022]17号', '〔2022]17号', '某财字〔2022〕17号'],
  ['某财字[2022〕17号', '[2022〕17号', '某财字〔2022〕17号'],
  ['某财字〔2022〕007号', '〔2022〕007号', '某财字〔2022〕7号'],
  ['某财字[2022]107号', '[2022]107号', '某财字〔2022〕107号'],
])('each bracket and each nought in front counts: %s', (text, found, right) => {
  const [finding] = findingsOf('R20', text);
  expect(finding?.found).toBe(found);
  expect(corrected(text, finding)).toBe(right);
});

test.each([
  ['某财字〔2022〕10号', null],
  [
    '某财字 [2022]3号',
    '文号“[2022]3号”应写作“〔2022〕3号”：年份用六角括号括入，序号不加“第”字、不补零。',
  ],
  ['某财字 〔24〕8号', '文号“〔24〕8号”的年份应当写全四位，可能是“〔2024〕8号”，请核对。'],
  ['某财字 2024年8号', '文号“2024年8号”的年份没有括号，可能是“〔2024〕8号”，请核对。'],
  ['某政发〔201910号', '文号“〔201910号”少了一半括号，可能是“〔2019〕10号”，请核对。'],
])('what is told of %s', (text, message) => {
  const told = findingsOf('R20', text);
  expect(told.map((finding) => finding.message)).toEqual(message === null ? [] : [message]);
  for (const { found } of told) expect(message).toContain(`“${found}”`);
});
