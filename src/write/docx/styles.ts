import { FONT, INDENT, LINE, SIZE, twips } from '../gb9704';
import { AlignmentType, type IParagraphStyleOptions, LineRuleType } from './docxApi';

/** 样式的名号 Ids of the paragraph styles; Word knows Heading1… and Title as its own. */
export const STYLE = {
  title: 'Title',
  subtitle: 'Subtitle',
  headings: ['Heading1', 'Heading2', 'Heading3', 'Heading4'],
  body: 'ReportBody',
  attachment: 'ReportAttachment',
  signature: 'ReportSignature',
  date: 'ReportDate',
  caption: 'ReportCaption',
  headerCell: 'ReportTableHeader',
  cell: 'ReportTableText',
  pageNumber: 'ReportPageNumber',
} as const;

/** Fonts of a run: one for letters and digits, one for Chinese. */
interface Fonts {
  readonly ascii: string;
  readonly hAnsi: string;
  readonly cs: string;
  readonly eastAsia: string;
}

/** Letters and digits in Times, as is usual in running text. */
const mixed = (name: string): Fonts => fonts(FONT.latin, name);
/** Letters and digits in the Chinese font itself: titles and headings. */
const whole = (name: string): Fonts => fonts(name, name);
const fonts = (latin: string, eastAsia: string): Fonts => ({
  ascii: latin,
  hAnsi: latin,
  cs: latin,
  eastAsia,
});

const pitch = (points: number) => ({
  line: twips(points),
  lineRule: LineRuleType.EXACT,
  before: 0,
  after: 0,
});
/** Single spacing of whatever font is there: a fixed pitch would cut off what stands in a table. */
const loose = { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 };
const firstLine = {
  firstLine: twips(SIZE.body * INDENT.firstLine),
  firstLineChars: INDENT.firstLine * 100,
};
const run = (font: Fonts, points: number) => ({
  font,
  size: points * 2,
  sizeComplexScript: points * 2,
  bold: false,
  italics: false,
  color: '000000',
});

/** What all text has where no style says otherwise. */
export const DOCUMENT_DEFAULTS = {
  run: {
    ...run(mixed(FONT.body), SIZE.body),
    language: { value: 'en-US', eastAsia: 'zh-CN' },
  },
};

function heading(level: 1 | 2 | 3 | 4): IParagraphStyleOptions {
  const byLevel = [whole(FONT.level1), whole(FONT.level2), mixed(FONT.body), mixed(FONT.body)];
  return {
    id: `Heading${level}`,
    name: `heading ${level}`,
    basedOn: 'Normal',
    next: STYLE.body,
    quickFormat: true,
    run: run(byLevel[level - 1] ?? mixed(FONT.body), SIZE.body),
    paragraph: {
      spacing: pitch(LINE.body),
      indent: firstLine,
      keepNext: true,
      outlineLevel: level - 1,
    },
  };
}

function style(
  id: string,
  name: string,
  font: Fonts,
  points: number,
  paragraph: IParagraphStyleOptions['paragraph'],
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, run: run(font, points), paragraph };
}

const body = mixed(FONT.body);
const right = { alignment: AlignmentType.RIGHT, spacing: pitch(LINE.body) };

/** 公文的段落样式 */
export const PARAGRAPH_STYLES: readonly IParagraphStyleOptions[] = [
  style(STYLE.title, 'Title', whole(FONT.title), SIZE.title, {
    alignment: AlignmentType.CENTER,
    spacing: pitch(LINE.title),
    keepNext: true,
  }),
  style(STYLE.subtitle, 'Subtitle', whole(FONT.level2), SIZE.body, {
    alignment: AlignmentType.CENTER,
    spacing: pitch(LINE.body),
    keepNext: true,
  }),
  ...([1, 2, 3, 4] as const).map(heading),
  style(STYLE.body, '报告正文', body, SIZE.body, {
    alignment: AlignmentType.JUSTIFIED,
    spacing: pitch(LINE.body),
    indent: firstLine,
  }),
  style(STYLE.attachment, '报告附件', body, SIZE.body, { spacing: pitch(LINE.body) }),
  style(STYLE.signature, '报告落款', body, SIZE.body, { ...right, keepNext: true }),
  style(STYLE.date, '报告日期', body, SIZE.body, right),
  style(STYLE.caption, '报告表名', whole(FONT.level1), SIZE.pageNumber, {
    alignment: AlignmentType.CENTER,
    spacing: pitch(LINE.body),
    keepNext: true,
  }),
  style(STYLE.headerCell, '报告表头', whole(FONT.level1), SIZE.table, {
    alignment: AlignmentType.CENTER,
    spacing: loose,
  }),
  style(STYLE.cell, '报告表文', body, SIZE.table, { spacing: loose }),
  style(STYLE.pageNumber, '报告页码', whole(FONT.song), SIZE.pageNumber, { spacing: loose }),
];
