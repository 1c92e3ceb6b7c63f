import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../src/hosts/document';
import { p, r, textsOf, word } from './word';

const tracked = (kind: string, inside: string) =>
  `<w:${kind} w:id="1" w:author="a" w:date="2024-01-01T00:00:00Z">${inside}</w:${kind}>`;
const gone = (text: string) => tracked('del', `<w:r><w:delText>${text}</w:delText></w:r>`);
const cell = (inside: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
const row = (cells: string, properties = '') =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;
const table = (rows: string) =>
  `<w:tbl><w:tblPr><w:tblW w:w="0"/></w:tblPr><w:tblGrid><w:gridCol/></w:tblGrid>${rows}</w:tbl>`;
const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe('the text of a paragraph', () => {
  it.each<[string, string, string]>([
    ['runs are one text', r('预算') + r('58', '<w:b/>') + r('万元'), '预算58万元'],
    ['insertions stay, deletions go', r('得分') + gone('95') + tracked('ins', r('96')), '得分96'],
    [
      'what was moved away is gone',
      r('甲') + tracked('moveFrom', r('乙')) + tracked('moveTo', r('丙')),
      '甲丙',
    ],
    ['a deletion inside an insertion is gone', tracked('ins', r('甲') + gone('乙')), '甲'],
    [
      'tabs and lines',
      `${r('甲')}<w:r><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r>`,
      '甲\t乙\n丙',
    ],
    ['a new page begins a line', `${r('甲')}<w:r><w:br w:type="page"/></w:r>${r('乙')}`, '甲\n乙'],
    [
      'a new page before or after all text does not',
      `<w:r><w:br w:type="page"/></w:r>${r('甲')}<w:r><w:br w:type="page"/></w:r>`,
      '甲',
    ],
    [
      'results of fields, not their codes',
      r('共') + field('PAGE \\* MERGEFORMAT', r('3')) + r('页'),
      '共3页',
    ],
    ['simple fields', `<w:fldSimple w:instr="DATE">${r('2024年')}</w:fldSimple>`, '2024年'],
    [
      'hyperlinks, controls, tags',
      `<w:hyperlink w:anchor="a">${r('甲')}</w:hyperlink><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${r('乙')}</w:sdtContent></w:sdt><w:smartTag>${r('丙')}</w:smartTag>`,
      '甲乙丙',
    ],
    [
      'blanks at the ends count only where the file says so',
      '<w:r><w:t> 甲 </w:t></w:r><w:r><w:t xml:space="preserve"> 乙 </w:t></w:r>',
      '甲 乙 ',
    ],
    [
      'entities, CDATA, comments',
      '<w:r><w:t>A&amp;B&#x7532;<![CDATA[<乙>]]><!-- x --></w:t></w:r>',
      'A&B甲<乙>',
    ],
    [
      'hidden text is not seen',
      r('甲') + r('乙', '<w:vanish/>') + r('丙', '<w:vanish w:val="0"/>'),
      '甲丙',
    ],
    [
      'hyphens and symbols',
      '<w:r><w:t>A</w:t><w:noBreakHyphen/><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="x" w:char="2103"/></w:r>',
      'A-℃',
    ],
    [
      'phonetic guides are not text',
      `<w:r><w:ruby><w:rubyPr/><w:rt>${r('jiǎ')}</w:rt><w:rubyBase>${r('甲')}</w:rubyBase></w:ruby></w:r>`,
      '甲',
    ],
    [
      'formulas',
      `${r('执行率=')}<m:oMath><m:r><m:t>95</m:t></m:r><m:r><m:t>%</m:t></m:r></m:oMath>`,
      '执行率=95%',
    ],
    [
      'note marks leave figures alone',
      `${r('95')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('%')}`,
      '95%',
    ],
  ])('%s', (_, runs, text) => {
    expect(textsOf(word(p(runs)))).toEqual([text]);
  });

  it('a paragraph whose end is struck out goes on in the next', () => {
    const struck = '<w:rPr><w:del w:id="1"/></w:rPr>';
    expect(
      textsOf(word(p(r('甲'), struck) + p(gone('x'), struck) + p(r('乙')) + p(r('丙')))),
    ).toEqual(['甲乙', '丙']);
  });

  it('a formatting change tells nothing of now', () => {
    const changed =
      '<w:outlineLvl w:val="9"/><w:pPrChange w:id="1"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>';
    const run = `<w:r><w:rPr><w:b/><w:rPrChange w:id="2"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>甲</w:t></w:r>`;
    expect(openDocument(word(p(run, changed)), 'a.docx').prose.paragraphs).toEqual([
      { text: '甲', cell: null, level: null },
    ]);
  });
});

describe('order', () => {
  it('tables, merged and nested cells, several paragraphs in a cell', () => {
    const nested = table(row(cell(p(r('内')))));
    const body =
      p(r('前')) +
      table(
        row(cell(p(r('甲')), '<w:gridSpan w:val="2"/>') + cell(p(r('乙')))) +
          row(
            cell(p(''), '<w:vMerge/>') + cell(p(r('丙')) + p(r('丁')) + nested + p(r('戊'))),
            '<w:gridBefore w:val="1"/>',
          ) +
          row(cell(p(r('删'))), tracked('del', '')) +
          `<w:sdt><w:sdtContent>${row(cell(p(r('末'))))}</w:sdtContent></w:sdt>`,
      ) +
      p(r('后'));
    expect(
      openDocument(word(body), 'a.docx').prose.paragraphs.map(({ text, cell }) => [
        text,
        cell && [cell.table, cell.row, cell.column],
      ]),
    ).toEqual([
      ['前', null],
      ['甲', [0, 0, 0]],
      ['乙', [0, 0, 2]],
      ['丙\n丁\n戊', [0, 1, 2]],
      ['内', [1, 0, 0]],
      ['末', [0, 2, 0]],
      ['后', null],
    ]);
  });

  it('text boxes once, after the paragraph they are anchored in', () => {
    const box = (text: string) => `<w:txbxContent>${p(r(text))}</w:txbxContent>`;
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('框')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('框')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(textsOf(word(p(r('前') + drawing + r('续')) + p(r('后'))))).toEqual([
      '前续',
      '框',
      '后',
    ]);
  });

  it('notes after the body, their separators left out', () => {
    const notes = (kind: string, text: string) =>
      `<w:${kind} w:type="separator" w:id="-1">${p(r('—'))}</w:${kind}><w:${kind} w:id="2">${p(r(text))}</w:${kind}>`;
    const bytes = word(p(r('正文')), {
      footnotes: notes('footnote', '脚注'),
      endnotes: notes('endnote', '尾注'),
    });
    expect(textsOf(bytes)).toEqual(['正文', '脚注', '尾注']);
  });

  it('blank paragraphs are left out', () => {
    expect(textsOf(word(p('') + p(r('　　')) + p(r('甲'))))).toEqual(['甲']);
  });
});

describe('headings', () => {
  const style = (id: string, inside: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}">${inside}</w:style>`;
  const styles =
    style('1', '<w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
    style('a', '<w:name w:val="章"/><w:basedOn w:val="1"/>') +
    style('b', '<w:name w:val="标题 2"/>') +
    style('c', '<w:name w:val="c"/><w:basedOn w:val="d"/>') +
    style('d', '<w:name w:val="d"/><w:basedOn w:val="c"/>') +
    style(
      'e',
      '<w:name w:val="正文"/><w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>',
    );

  it.each<[string, string, number | null]>([
    ['the style', '<w:pStyle w:val="1"/>', 1],
    ['the style it is built upon', '<w:pStyle w:val="a"/>', 1],
    ['the name of a style', '<w:pStyle w:val="b"/>', 2],
    ['a style that says body text', '<w:pStyle w:val="e"/>', null],
    ['styles in a circle', '<w:pStyle w:val="c"/>', null],
    ['a style that is not there', '<w:pStyle w:val="Heading3"/>', 3],
    ['the paragraph itself', '<w:pStyle w:val="1"/><w:outlineLvl w:val="2"/>', 3],
    ['deeper than a report goes', '<w:outlineLvl w:val="7"/>', 4],
    ['nothing', '', null],
  ])('%s', (_, properties, level) => {
    const bytes = word(p(r('甲'), properties), { styles });
    expect(openDocument(bytes, 'a.docx').prose.paragraphs[0]?.level).toBe(level);
  });
});
