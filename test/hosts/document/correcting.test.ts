import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compatible, openDocument } from '../../../src/hosts/document';
import type { Correction } from '../../../src/model/proof';
import { UserError } from '../../../src/model/userError';
import { partOf, zipParts } from '../../fixtures/build/zipParts';
import { parseXml } from '../../write/xml';
import { documentXml, instead, p, r, textsOf, word } from './word';

const PART = 'word/document.xml';
const RUNS = Number(process.env.FUZZ_RUNS ?? 150);

function corrected(bytes: Uint8Array, ...fixes: readonly Correction[]): Uint8Array {
  return openDocument(bytes, '报告.docx').corrected(fixes);
}

/** The body after the corrections, and nothing else changed. */
function bodyAfter(body: string, fixes: readonly (readonly [string, string])[]): string {
  const bytes = word(body);
  const now = corrected(bytes, ...fixes.map(([old, text]) => instead(bytes, old, text)));
  const others = (file: Uint8Array) => zipParts(file).filter(({ name }) => name !== PART);
  expect(others(now)).toEqual(others(bytes));
  const [start = '', end = ''] = documentXml('\0').split('\0');
  const xml = partOf(now, PART);
  expect(xml.startsWith(start) && xml.endsWith(end)).toBe(true);
  return xml.slice(start.length, xml.length - end.length);
}

const codeOf = (run: () => unknown): string | null => {
  try {
    run();
    return null;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.message).toMatch(/^[^\n]*\p{Script=Han}[^\n]*。$/u);
    return error.code;
  }
};

describe('only the text of the runs concerned changes', () => {
  it('within a run', () => {
    const body = p(r('执行率1009%', '<w:b/>') + r('，较好'), '<w:jc w:val="both"/>');
    expect(bodyAfter(body, [['1009%', '100.9%']])).toBe(body.replace('1009%', '100.9%'));
  });

  it('over several runs: the first takes the new text, the others lose the old', () => {
    const body = p(r('得分9') + r('4', '<w:b/>') + r('分。'));
    expect(bodyAfter(body, [['94分', '百']])).toBe(p(r('得分百') + r('', '<w:b/>') + r('。')));
  });

  it('only where the text differs: what is equal at both ends is left alone', () => {
    const body = p(r('得分') + r('9', '<w:b/>') + r('4分'));
    expect(bodyAfter(body, [['得分94分', '得分96分']])).toBe(body.replace('4分', '6分'));
  });

  it('an insertion goes to the run before it, at the start to the run after', () => {
    const body = p(r('甲') + r('乙', '<w:i/>'));
    const bytes = word(body);
    const at = (start: number, text: string) => ({
      place: { paragraph: 0, start, end: start },
      text,
    });
    const xml = partOf(corrected(bytes, at(1, 'B'), at(0, 'A')), PART);
    expect(xml).toBe(documentXml(p(r('A甲B') + r('乙', '<w:i/>'))));
  });

  it('markup around stays: fields, tracked changes, controls, bookmarks', () => {
    const field = (inside: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${inside}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body = (a: string, b: string, c: string) =>
      p(
        `<w:bookmarkStart w:id="0" w:name="_GoBack"/>${field(r(a))}<w:del w:id="1"><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins w:id="2">${r(b)}</w:ins><w:sdt><w:sdtContent>${r(c)}</w:sdtContent></w:sdt>`,
      );
    expect(
      bodyAfter(body('截止', '2023', '年'), [
        ['截止', '截至'],
        ['2023', '2024'],
        ['年', '年底'],
      ]),
    ).toBe(body('截至', '2024', '年底'));
  });

  it('blanks that now stand at an end are kept by xml:space, written once', () => {
    const bare = (text: string, space = '') => `<w:p><w:r><w:t${space}>${text}</w:t></w:r></w:p>`;
    expect(bodyAfter(bare('甲乙'), [['乙', ' ']])).toBe(bare('甲 ', ' xml:space="preserve"'));
    expect(bodyAfter(bare('甲乙', ' xml:space="default"'), [['乙', ' ']])).toBe(
      bare('甲 ', ' xml:space="preserve"'),
    );
    expect(bodyAfter(bare('甲乙'), [['乙', '丙']])).toBe(bare('甲丙'));
  });

  it('text is data', () => {
    expect(bodyAfter(p(r('甲')), [['甲', '</w:t>&<"]]>']])).toBe(
      p(r('&lt;/w:t&gt;&amp;&lt;&quot;]]&gt;')),
    );
  });

  it('characters of two units are not torn', () => {
    expect(bodyAfter(p(r('𠀀') + r('𠀁')), [['𠀀𠀁', '𠀂𠀃']])).toBe(p(r('𠀂𠀃') + r('')));
  });

  it('notes are corrected in their own part', () => {
    const bytes = word(p(r('正文')), {
      footnotes: `<w:footnote w:id="2">${p(r('截止'))}</w:footnote>`,
    });
    const now = corrected(bytes, instead(bytes, '截止', '截至'));
    expect(partOf(now, PART)).toBe(partOf(bytes, PART));
    expect(textsOf(now)).toEqual(['正文', '截至']);
  });

  it('several in one run, and none at all', () => {
    const body = p(r('甲乙丙丁'));
    expect(
      bodyAfter(body, [
        ['丙', 'C3'],
        ['甲', ''],
      ]),
    ).toBe(p(r('乙C3丁')));
    expect(corrected(word(body))).toEqual(word(body));
  });

  it('a paragraph or a cell may lose all its text', () => {
    const bytes = word(p(r('甲')) + p(r('乙')));
    expect(textsOf(corrected(bytes, instead(bytes, '甲', '')))).toEqual(['乙']);
  });
});

describe('what is refused', () => {
  const tabbed = word(p(`${r('甲')}<w:r><w:tab/></w:r>${r('乙')}`));
  const plain = word(p(r('甲乙丙')));
  const at = (start: number, end: number, text: string, paragraph = 0) => ({
    place: { paragraph, start, end },
    text,
  });

  it.each<[string, string, Uint8Array, Correction[]]>([
    ['a tab', 'output', tabbed, [at(0, 3, '丙')]],
    ['a line break in the new text', 'output', plain, [at(0, 1, 'a\nb')]],
    ['half a character', 'output', plain, [at(0, 1, '\ud840')]],
    ['a paragraph that is not there', 'changed', plain, [at(0, 1, 'a', 5)]],
    ['a place beyond the end', 'changed', plain, [at(2, 9, 'a')]],
    ['a place turned round', 'changed', plain, [at(2, 1, 'a')]],
    ['two that overlap', 'changed', plain, [at(0, 2, 'a'), at(1, 3, 'b')]],
    ['two insertions in one place', 'changed', plain, [at(1, 1, 'a'), at(1, 1, 'b')]],
    [
      'a signed file',
      'unsupported',
      word(p(r('甲')), { parts: { '_xmlsignatures/origin.sigs': '' } }),
      [at(0, 1, 'a')],
    ],
    [
      'a file that restricts editing',
      'protected',
      word(p(r('甲')), { settings: '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>' }),
      [at(0, 1, 'a')],
    ],
  ])('%s', (_, code, bytes, fixes) => {
    expect(codeOf(() => corrected(bytes, ...fixes))).toBe(code);
  });

  it('text beside a tab can be corrected, and so can words around one that stays', () => {
    expect(textsOf(corrected(tabbed, at(0, 2, '丙\t')))).toEqual(['丙\t乙']);
  });
});

it('of corrections that cannot go together the first is taken, and each only once', () => {
  const at = (start: number, end: number, text: string) => ({
    place: { paragraph: 0, start, end },
    text,
  });
  const [a, again, over, other, unfit] = [
    at(0, 2, 'x'),
    at(0, 2, 'x'),
    at(1, 3, 'y'),
    at(4, 5, 'z'),
    at(7, 8, '!'),
  ];
  expect(compatible([a, again, over, other, unfit], (one) => one !== unfit)).toEqual({
    taken: [a, other],
    left: [over, unfit],
  });
});

const text = fc
  .array(fc.constantFrom('预', '算', '5', '8', '%', ' ', '&', '<', '𠀀', '。', '"', 'é'), {
    maxLength: 5,
  })
  .map((chars) => chars.join(''));
const escaped = (raw: string) => raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const run = fc
  .tuple(text, fc.constantFrom('', '<w:b/>', '<w:rFonts w:hint="eastAsia"/>'))
  .map(([raw, look]) => r(escaped(raw), look));
const inline = fc.oneof(
  { weight: 5, arbitrary: run },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<w:r><w:tab/></w:r>',
      '<w:proofErr w:type="spellStart"/>',
      '<w:del w:id="9"><w:r><w:delText>x</w:delText></w:r></w:del>',
    ),
  },
  { weight: 1, arbitrary: run.map((inside) => `<w:ins w:id="8">${inside}</w:ins>`) },
);
const body = fc
  .array(
    fc.array(inline, { minLength: 1, maxLength: 6 }).map((runs) => p(runs.join(''))),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) => p(r('首')) + all.join(''));
const picks = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(6), text), { maxLength: 5 });

it('any corrections: the text is as spliced, all other parts and all markup are as they were', () => {
  fc.assert(
    fc.property(body, picks, (content, wanted) => {
      const bytes = word(content);
      const document = openDocument(bytes, 'a.docx');
      const { paragraphs } = document.prose;
      const fixes = wanted.map(([which, from, length, fresh]): Correction => {
        const paragraph = which % paragraphs.length;
        const whole = paragraphs[paragraph]?.text ?? '';
        const cuts = [0, ...[...whole].map((_, i, all) => all.slice(0, i + 1).join('').length)];
        const first = from % cuts.length;
        const last = Math.min(first + length, cuts.length - 1);
        return { place: { paragraph, start: cuts[first] ?? 0, end: cuts[last] ?? 0 }, text: fresh };
      });
      const { taken } = compatible(fixes, (one) => document.correctable(one));
      const now = document.corrected(taken);
      const expected = paragraphs.map(({ text: old }, paragraph) =>
        [...taken]
          .filter(({ place }) => place.paragraph === paragraph)
          .sort((x, y) => y.place.start - x.place.start)
          .reduce(
            (sum, { place, text: fresh }) =>
              sum.slice(0, place.start) + fresh + sum.slice(place.end),
            old,
          ),
      );
      expect(textsOf(now)).toEqual(expected.filter((one) => one.trim() !== ''));
      const others = (file: Uint8Array) => zipParts(file).filter(({ name }) => name !== PART);
      expect(others(now)).toEqual(others(bytes));
      const markup = (file: Uint8Array) =>
        partOf(file, PART).replace(/(<w:t xml:space="preserve">)[^<]*/g, '$1');
      expect(markup(now)).toBe(markup(bytes));
      parseXml(partOf(now, PART));
    }),
    { numRuns: RUNS },
  );
});
