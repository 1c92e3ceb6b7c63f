import { expect, test } from 'vitest';
import { findingsOf } from './findings';

const FORTY =
  '坚持问题导向推动问题整改突出常态长效有效提升全区文明城市创建整体水平让群众看到实实在在的变化';
const part = (length: number) => FORTY.slice(0, length);
const twice = (text: string) => `一、质量\n${text}。\n二、时效\n先做其他事情，${text}，再做别的。`;

test.each([
  ['nothing twice', `甲部分写甲。\n${FORTY}。\n乙部分写乙。`],
  [
    'the name and number of a notice',
    '按照《某区财政局关于开展单位自评及部门评价工作并报送绩效自评报告的通知》（某财字〔2022〕17号）要求。\n依据《某区财政局关于开展单位自评及部门评价工作并报送绩效自评报告的通知》（某财字〔2022〕17号）评分。',
  ],
  ['rules and dots', `${'—'.repeat(60)}\n甲。\n${'—'.repeat(60)}`],
  ['the same text in a table', `${FORTY}。\n| 目标 | ${FORTY} |\n| 结果 | 好 |`],
])('passes: %s', (_, text) => {
  expect(findingsOf('R02', text)).toEqual([]);
});

test('boundary: 39 characters twice pass, 40 do not', () => {
  expect(FORTY.length).toBeGreaterThan(40);
  expect(findingsOf('R02', twice(part(39)))).toEqual([]);
  expect(findingsOf('R02', twice(part(40)))).toMatchObject([
    { severity: 'warning', quote: part(40), found: '40个字相同' },
  ]);
});

test('boundary: two rows told in the standard words of scores pass; words of the unit’s own do not', () => {
  const row = (own: string) =>
    `年度指标值为不少于100份，实际完成值为100份，分值10分，得10分（满分10分），预算执行率为100%，全年执行数与全年预算数一致${own}。`;
  const report = (own: string) => `一、甲\n${row(own)}\n二、乙\n先写别的，${row(own)}`;
  expect(findingsOf('R02', report(''))).toEqual([]);
  expect(findingsOf('R02', report(part(30)))).toMatchObject([{ severity: 'warning' }]);
});

test('fails: blanks and line ends inside do not hide a repeat', () => {
  const spaced = `${part(20)} ${part(40).slice(20)}`;
  expect(findingsOf('R02', `${part(40)}。\n乙：${spaced}。`)).toMatchObject([
    { severity: 'warning', quote: `${spaced}。` },
  ]);
});

test('fails: each further repeat is told', () => {
  expect(findingsOf('R02', `${FORTY}。\n甲，${FORTY}，乙。\n丙，${FORTY}，丁。`)).toHaveLength(2);
});

test('boundary: two sections open alike for 30 characters, not for 29', () => {
  const open = '某某市西区人民政府办公室为协助区政府领导处理日常工作的机构是部门';
  const both = (length: number) =>
    `一、机构组成\n${open.slice(0, length)}，内设六个股室。\n二、机构职能\n${open.slice(0, length)}；主要职能为起草公文。`;
  expect(findingsOf('R02', both(29))).toEqual([]);
  expect(findingsOf('R02', both(30))).toMatchObject([{ severity: 'hint', quote: '二、机构职能' }]);
});

const quotes = (text: string) => findingsOf('R02', text).map(({ quote }) => quote);
const HAN = FORTY.slice(0, 25);
const FIGURES = '12.5%13.6%14.7%15';

test('rows of figures are no text', () => {
  const row = '1260.50、1370.60、1480.70、1590.80、1600.90、1710.10、';
  expect(quotes(`${row}\n甲。\n${row}`)).toEqual([]);
});

test('boundary: twenty-five words among figures are text, twenty-four are none', () => {
  const text = (words: number) => `${HAN.slice(0, words)}${FIGURES}`;
  expect(quotes(`甲；${text(25)}。\n乙，${text(25)}；`)).toEqual([text(25)]);
  expect(quotes(`甲；${text(24)}。\n乙，${text(24)}；`)).toEqual([]);
});

test('what is alike begins with its first word, or behind the end of the sentence before', () => {
  expect(quotes(`甲，${FORTY}。\n乙，${FORTY}；`)).toEqual([FORTY]);
  expect(quotes(`甲，2023年${FORTY}。\n乙，2023年${FORTY}；`)).toEqual([`2023年${FORTY}`]);
  expect(quotes(`甲已经完成。${FORTY}。\n乙已经完成。${FORTY}；`)).toEqual([FORTY]);
  expect(quotes(`甲，${part(39)}。\n乙，${part(39)}；`)).toEqual([]);
});

test('the finding says where the same words stand', () => {
  const message = (where: string) =>
    `这40个字与${where}的相同：“${part(20)}……${part(40).slice(-10)}”。同一内容只写一次；属于不同指标的，请写各自的完成情况。`;
  expect(findingsOf('R02', `甲。\n${part(40)}。\n乙，${part(40)}；`)).toMatchObject([
    { message: message('第2段') },
  ]);
  expect(findingsOf('R02', twice(part(40)))).toMatchObject([{ message: message('“质量”一节') }]);
});

const OPEN = '某某市西区人民政府办公室为协助区政府领导处理日常工作的机构是部门';
const opening = (...texts: string[]) =>
  findingsOf(
    'R02',
    texts
      .map((text, at) => `${'一二三'.charAt(at)}、职能之${'甲乙丙'.charAt(at)}\n${text}`)
      .join('\n'),
  ).map(({ severity, message }) => `${severity} ${message}`);

test('sections that open alike are told by the first of them, notes and blanks left out', () => {
  const told = (name: string) =>
    `hint “职能之${name}”与“职能之甲”开头相同：“${OPEN.slice(0, 30)}”。请删去其中一处。`;
  expect(
    opening(
      `${OPEN.slice(0, 8)}（以下简称办公室） ${OPEN.slice(8, 30)}，甲。`,
      `${OPEN.slice(0, 30)}；乙。`,
      `${OPEN.slice(0, 12)}　${OPEN.slice(12, 30)}（本级）：丙。`,
    ),
  ).toEqual([told('乙'), told('丙')]);
});

test('boundary: an opening counts with twenty-five words of thirty characters', () => {
  const open = (words: number) => `${HAN.slice(0, words)}${'123456'.slice(0, 30 - words)}`;
  expect(opening(`${open(25)}，甲。`, `${open(25)}；乙。`)).toHaveLength(1);
  expect(opening(`${open(24)}，甲。`, `${open(24)}；乙。`)).toEqual([]);
  expect(opening(`${OPEN.slice(0, 28)}。`, `${OPEN.slice(0, 28)}。`)).toEqual([]);
});

test('a section told for its repeated text is not told again for its opening', () => {
  expect(opening(`${FORTY}。`, `${FORTY}。`)).toEqual([expect.stringMatching(/^warning /)]);
});

const lineTwice = (line: string) => `一、质量\n${line}\n二、时效\n先做其他事情。\n${line}`;

test.each([
  ['下半年开展现场拦访调查，共访问居民200人。', '22个字相同'],
  ['该指标年初目标值12座，实际完成12座公厕的改造和移交群众使用验收，不扣分。', '38个字相同'],
  ['向社会公布监督举报电话12345，安排专人全天值守并回访。', '29个字相同'],
  ['下半年开展 现场拦访调查，共访问居民200人次。', '23个字相同'],
])('fails: a whole paragraph with a figure in it stands twice: %s', (line, found) => {
  expect(findingsOf('R02', lineTwice(line))).toMatchObject([
    { severity: 'warning', quote: line, found },
  ]);
});

test.each([
  '下半年开展现场拦访调查，访问居民9人。',
  '下半年开展现场拦访调查，听取居民的意见建议。',
  '指标值100份，完成值100份，分值10分，得10分。',
  '实施期为2023年1月1日至2023年12月31日。',
  '该指标年初目标值100%，实际完成100%，完成年初设定的绩效目标，不扣分。',
  '根据评分标准，该项指标分值10分，全年实际完成值达到年度指标值，得满分10分。',
  '填报单位：清河区城市管理局办公室　　联系电话：0812-5550000',
  '填表人（签字）：张三　单位负责人（签字）：李四　填报日期：2024年4月16日',
])('passes: what is short, tells no figure or only those of a row: %s', (line) => {
  expect(findingsOf('R02', lineTwice(line))).toEqual([]);
});

test('passes: a like paragraph with a figure of its own', () => {
  const line = (count: number) => `下半年开展现场拦访调查，共访问居民${count}人。`;
  expect(findingsOf('R02', `一、质量\n${line(200)}\n二、时效\n${line(300)}`)).toEqual([]);
});

test('a paragraph that stands twice is told once, though its sections open with it', () => {
  const line = '推动街镇落实兼职科普专干，每个街镇至少1名，并开展业务培训，由科普部门考核。';
  const found = findingsOf('R02', `一、质量\n${line}\n二、时效\n${line}`);
  expect(found).toMatchObject([{ severity: 'warning', quote: line }]);
});

test('boundary: a line with figures is told from twenty characters on, without the blanks around it', () => {
  const line = '开展食品安全检查36次，覆盖全区学校食堂';
  const report = (text: string) => `一、甲\n　${text}\n二、乙\n别的。\n　${text}　\n`;
  expect(quotes(report(line.slice(0, 19)))).toEqual([]);
  expect(findingsOf('R02', report(line))).toMatchObject([
    {
      quote: line,
      message: `这一段与“甲”一节的一段相同：“${line}”。同一内容只写一次；属于不同事项的，请写各自的情况。`,
    },
  ]);
});

test('boundary: fourteen words of a line with figures are enough, thirteen are not', () => {
  const report = (text: string) => `一、甲\n${text}\n二、乙\n别的。\n${text}`;
  const line = '检查3612.58次，覆盖全区学校食堂及周边';
  expect(quotes(report(line))).toEqual([line]);
  expect(quotes(report(line.slice(0, -1).replace('3612', '36125')))).toEqual([]);
});

test('boundary: the openings of two sections have twenty-five words in thirty characters', () => {
  const both = (open: string) =>
    `一、机构组成\n${open}，内设六个股室。\n二、机构职能\n${open}；主要职能为起草公文。`;
  const open = (words: number) => `${FORTY.slice(0, words)}${'1234567'.slice(0, 30 - words)}`;
  expect(quotes(both(open(25)))).toEqual(['二、机构职能']);
  expect(quotes(both(open(24)))).toEqual([]);
  const short = FORTY.slice(0, 29);
  expect(quotes(`一、甲\n${short}\n二、乙\n${short}`)).toEqual([]);
});
