import fc from 'fast-check';
import { proseOfText } from '../../src/hosts/document';
import type { Prose, ProseParagraph } from '../../src/model/proof';
import { seedText } from '../proof/prose';
import { REPORT } from '../proof/report';

/** Lines of published reports and of one without a flaw. */
const LINES = [...['000', '001', '002', '003', '004'].map(seedText), REPORT].flatMap((text) =>
  proseOfText(text).paragraphs.map((paragraph) => paragraph.text),
);

/** What stands in reports and what should not: numbers in all their clothes, marks, debris, other scripts. */
const PIECES = [
  '预算执行率为97.5%，',
  '全年预算200万元，执行195万元，',
  '得分96.5分，等级为“优”。',
  '共计12项，其中5项、4项、3项。',
  '一是加强管理；三是加强培训。',
  '（一）',
  '1.',
  '二、',
  '①',
  '百分之九十五',
  '增长10%，由100人增加到120人。',
  '2023年12月31日',
  '2023年13月32日',
  '详见附件3。',
  '本着“三公”经费“只减不增',
  '、、，，。。',
  '的的',
  '(一）',
  '【请补充：单位名称】',
  'XX局',
  '=1+1',
  '<w:p/>',
  '\t',
  '　　',
  '0/0',
  '1e308万元',
  '9'.repeat(40),
  '-0.00%',
  '１２３．４５％',
  '\u202e倒写',
  '\u200b',
  '𠮷👨‍👩‍👧',
  'constructor __proto__',
  '',
];

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** A line of a report, left alone, cut, with a piece put in, with a number changed, or made of pieces only. */
const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...LINES) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...LINES), share, piece).map(([line, at, put]) => {
      const cut = Math.floor(line.length * at);
      return line.slice(0, cut) + put + line.slice(cut);
    }),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...LINES), fc.nat(999))
      .map(([line, number]) => line.replace(/\d+/, String(number))),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...LINES), share)
      .map(([line, at]) => line.slice(Math.floor(line.length * at))),
  },
  { weight: 2, arbitrary: fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')) },
);

const cell = fc.record({ table: fc.nat(2), row: fc.nat(4), column: fc.nat(4) });
const paragraph: fc.Arbitrary<ProseParagraph> = fc.record({
  text: text.filter((line) => line.trim() !== ''),
  cell: fc.option(cell, { nil: null, freq: 8 }),
  level: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null, freq: 8 }),
});

/** Any finished report at all: lines of real ones in any order, spoilt or not, in tables or not. */
export const anyProse: fc.Arbitrary<Prose> = fc
  .array(paragraph, { maxLength: 14 })
  .map((paragraphs) => ({ paragraphs }));
