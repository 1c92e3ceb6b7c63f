import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../src/hosts/document';
import { listNumber } from '../../../src/hosts/document/listNumber';
import { instead, p, r, textsOf, word } from './word';

const lvl = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const NONE = '<w:suff w:val="nothing"/>';
const chinese =
  lvl(0, 'chineseCountingThousand', '%1、', NONE) +
  lvl(1, 'chineseCounting', '（%2）', NONE) +
  lvl(2, 'decimal', '%3.', '<w:suff w:val="space"/>') +
  lvl(3, 'decimal', '%1.%4', '<w:isLgl/>');
const template = (id: number, levels: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const num = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const at = (list: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

const read = (paragraphs: readonly string[], numbering: string, styles = '') =>
  textsOf(word(paragraphs.map((one) => p(r('x'), one)).join(''), { numbering, styles }));

describe('automatic numbers', () => {
  it('are read as a reader sees them, level by level', () => {
    const paragraphs = [at(1), at(1, 1), at(1, 1), at(1, 2), at(1, 3), '', at(1), at(1, 1)];
    expect(read(paragraphs, template(7, chinese) + num(1, 7))).toEqual([
      '一、x',
      '（一）x',
      '（二）x',
      '1. x',
      '1.1\tx',
      'x',
      '二、x',
      '（一）x',
    ]);
  });

  it('go on over lists of one template, or start anew where the list says so', () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = template(7, chinese) + num(1, 7) + num(2, 7) + num(3, 7, restart);
    expect(read([at(1), at(2), at(3), at(3), at(1)], numbering)).toEqual([
      '一、x',
      '二、x',
      '一、x',
      '二、x',
      '三、x',
    ]);
  });

  it('a level that never starts anew goes on', () => {
    const levels =
      lvl(0, 'decimal', '%1.', NONE) + lvl(1, 'decimal', '%2)', `<w:lvlRestart w:val="0"/>${NONE}`);
    expect(read([at(1), at(1, 1), at(1), at(1, 1)], template(1, levels) + num(1, 1))).toEqual([
      '1.x',
      '1)x',
      '2.x',
      '2)x',
    ]);
  });

  it('by a style, its level by the template, switched off by the paragraph', () => {
    const styles = (id: string, inside: string) =>
      `<w:style w:styleId="${id}"><w:name w:val="${id}"/><w:pPr><w:numPr>${inside}</w:numPr></w:pPr></w:style>`;
    const levels =
      lvl(0, 'chineseCounting', '%1、', NONE) +
      lvl(1, 'chineseCounting', '（%2）', `<w:pStyle w:val="二级"/>${NONE}`);
    expect(
      read(
        [
          '<w:pStyle w:val="一级"/>',
          '<w:pStyle w:val="二级"/>',
          '<w:pStyle w:val="一级"/><w:numPr><w:numId w:val="0"/></w:numPr>',
        ],
        template(1, levels) + num(1, 1),
        styles('一级', '<w:numId w:val="1"/>') + styles('二级', '<w:numId w:val="1"/>'),
      ),
    ).toEqual(['一、x', '（一）x', 'x']);
  });

  it('by a numbering style', () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="S"><w:name w:val="S"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const numbering =
      template(1, chinese) + template(2, '<w:numStyleLink w:val="S"/>') + num(1, 1) + num(2, 2);
    expect(read([at(2), at(2)], numbering, styles)).toEqual(['一、x', '二、x']);
  });

  it('bullets and lists that are not there have none', () => {
    expect(read([at(1), at(9)], template(1, lvl(0, 'bullet', '')) + num(1, 1))).toEqual(['x', 'x']);
  });

  it('deleted paragraphs are not counted', () => {
    const numbering = template(1, chinese) + num(1, 1);
    const body =
      p(r('甲'), at(1)) +
      p(
        '<w:del w:id="1"><w:r><w:delText>乙</w:delText></w:r></w:del>',
        `${at(1)}<w:rPr><w:del w:id="2"/></w:rPr>`,
      ) +
      p(r('丙'), at(1));
    expect(textsOf(word(body, { numbering }))).toEqual(['一、甲', '二、丙']);
  });

  it('are never corrected; the text after them is', () => {
    const bytes = word(p(r('部门概况'), at(1)), { numbering: template(1, chinese) + num(1, 1) });
    const document = openDocument(bytes, 'a.docx');
    expect(document.correctable(instead(bytes, '一、', '二、'))).toBe(false);
    expect(document.correctable(instead(bytes, '、部门', '部门'))).toBe(false);
    expect(() => document.corrected([instead(bytes, '一、', '二、')])).toThrow('自动编号');
    const fix = instead(bytes, '一、部门概况', '一、部门基本情况');
    expect(textsOf(document.corrected([fix]))).toEqual(['一、部门基本情况']);
  });
});

it.each([
  ['chineseCounting', 12, '十二'],
  ['chineseCounting', 105, '一〇五'],
  ['chineseCountingThousand', 105, '一百零五'],
  ['chineseLegalSimplified', 12, '壹拾贰'],
  ['decimalZero', 3, '03'],
  ['decimalFullWidth', 12, '１２'],
  ['upperRoman', 1994, 'MCMXCIV'],
  ['lowerRoman', 4, 'iv'],
  ['upperLetter', 28, 'BB'],
  ['lowerLetter', 26, 'z'],
  ['decimalEnclosedCircleChinese', 3, '③'],
  ['decimalEnclosedCircle', 21, '21'],
  ['ideographTraditional', 1, '甲'],
  ['upperLetter', 999_999, '999999'],
  ['upperRoman', 0, '0'],
  ['anything', 7, '7'],
])('%s %i is %s', (format, value, text) => {
  expect(listNumber(format, value)).toBe(text);
});
