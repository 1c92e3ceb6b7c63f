import { describe, expect, test } from 'vitest';
import { proseOfText } from '../../src/hosts/document/proseOfText';
import type { Prose } from '../../src/model/proof';
import { OUTLINES } from '../../src/outlines';
import { PROOF_CHECKS, proofread } from '../../src/proof';
import { correctionsOf } from '../../src/proof/alike';
import { partsOf } from '../../src/proof/parts';
import { sourceOf } from '../../src/sources';
import { seedText } from './prose';
import { REPORT } from './report';

const read = (text: string) => proofread(proseOfText(text), { outlines: OUTLINES });
const SEEDS = ['000', '001', '002', '003', '004'].map(seedText);

test('a report without a flaw raises nothing', () => {
  expect(read(REPORT)).toEqual([]);
});

test.each(SEEDS.map((text, index) => [`00${index}`, text]))(
  '%s: places hold their quotes, corrections fit',
  (_, text) => {
    const { paragraphs } = proseOfText(text);
    const found = read(text);
    expect(found.length).toBeGreaterThan(5);
    for (const { place, quote, fix, message, basis } of found) {
      expect(message).toMatch(/\p{Script=Han}.*。$/su);
      expect(message).not.toMatch(/undefined|null|NaN|\[object/);
      for (const source of basis) expect(sourceOf(source)).not.toBeNull();
      if (!place) expect(quote).toBe('');
      else {
        const line = paragraphs[place.paragraph]?.text ?? '';
        expect(line.slice(place.start, place.end)).toBe(quote);
        expect(place.end).toBeLessThanOrEqual(line.length);
      }
      if (fix)
        expect(fix.text).not.toBe(
          paragraphs[fix.place.paragraph]?.text.slice(fix.place.start, fix.place.end),
        );
    }
  },
);

test('errors first, then as they stand in the text', () => {
  const order = ['error', 'warning', 'hint'];
  for (const text of SEEDS) {
    const ranks = read(text).map(({ severity }) => order.indexOf(severity));
    expect(ranks).toEqual([...ranks].sort());
  }
});

test('mending what is certain leaves nothing certain to mend', () => {
  for (const text of SEEDS) {
    let prose = proseOfText(text);
    for (let round = 0; round < 6; round++) prose = mended(prose);
    expect(proofread(prose, { outlines: OUTLINES }).filter(({ fix }) => fix !== null)).toEqual([]);
  }
});

/** With every certain correction put in that touches no other. */
function mended(prose: Prose): Prose {
  const lines = prose.paragraphs.map(({ text }) => text);
  const fixes = proofread(prose, { outlines: OUTLINES })
    .flatMap(correctionsOf)
    .sort((a, b) => b.place.paragraph - a.place.paragraph || b.place.start - a.place.start);
  let [paragraph, from] = [-1, 0];
  for (const { place, text } of fixes) {
    if (place.paragraph === paragraph && place.end > from) continue;
    [paragraph, from] = [place.paragraph, place.start];
    const line = lines[paragraph] ?? '';
    lines[paragraph] = line.slice(0, place.start) + text + line.slice(place.end);
  }
  return {
    paragraphs: prose.paragraphs.map((line, index) => ({ ...line, text: lines[index] ?? '' })),
  };
}

test('several reports in one text are read one by one', () => {
  const other = REPORT.replace('96.5分', '88分').replace('等级为“优”', '等级为“良”');
  const found = read(`${REPORT}\n\n\n${other}`);
  expect(found.filter(({ code }) => code !== 'R02')).toEqual([]);
  const wrong = read(`${REPORT}\n${other.replace('2024年4月16日', '2022年4月16日')}`);
  expect(wrong).toMatchObject([{ code: 'R08', quote: '2022年4月16日' }]);
  expect(wrong[0]?.place?.paragraph).toBeGreaterThan(REPORT.split('\n').length);
});

test('an annex called 附：自评情况说明 opens no report of its own', () => {
  const annex = '附：自评情况说明\n（一）评分办法\n按照执行率乘以分值计分。';
  expect(partsOf(proseOfText(`${REPORT}\n${annex}\n${REPORT}\n${annex}`))).toMatchObject([
    { shift: 0 },
    { shift: REPORT.split('\n').length + 3 },
  ]);
});

test('titles without number are no reports', () => {
  expect(partsOf(proseOfText('某局绩效自评报告\n一、概况\n'.repeat(5000)))).toHaveLength(1);
});

describe('hostile texts end', () => {
  const signed = (words: string) => `一、概况\n${words}\n浦新区卫生局\n2024年2月28日`;
  const chaos = '一、（((《“[{<【①1.（1）截止目前目前因http://www.[2020]3号得96分《》0/0|';
  test.each([
    ['nothing', ''],
    ['one character', '。'],
    ['blanks only', ' \n\t\n　'],
    ['one long line', '坚持以创促改，'.repeat(150_000)],
    ['brackets', '（(《'.repeat(200_000)],
    ['headings', '一、概况\n（一）目标\n'.repeat(20_000)],
    [
      'numbers',
      Array.from({ length: 20_000 }, (_, at) => `${at % 99}.目前正在完成了第${at}项`).join('\n'),
    ],
    ['spaces', `一、${' '.repeat(300_000)}。`],
    ['digits', '1'.repeat(300_000)],
    ['every sign', chaos.repeat(3000)],
    ['every sign, a line each', `${chaos}\n`.repeat(3000)],
    ['companies left open', 'XX公司、'.repeat(15_000)],
    ['companies left open, a sentence each', '举报XX物业公司。“XX公司”格式。'.repeat(8_000)],
    ['sites of another bureau', signed('自评结果在浦新区民政局网站公开。\n'.repeat(5_000))],
    ['like units in one line', signed('，徐闵区卫生局将加强管理'.repeat(5_000))],
    ['like units, a sentence each', signed('徐闵区卫生局将加强管理。'.repeat(5_000))],
    ['districts that ask', signed('《雁山区财政局关于自评的通知》'.repeat(5_000))],
    ['lone surrogates', '\ud800因此\udfff'.repeat(10_000)],
  ])('%s', (_, text) => {
    expect(Array.isArray(read(text))).toBe(true);
  });
});

test('the codes are in order, each once', () => {
  const codes = PROOF_CHECKS.map(({ code }) => code);
  expect(codes).toEqual(
    Array.from({ length: 26 }, (_, at) => `R${String(at + 1).padStart(2, '0')}`),
  );
});
