import { FONT, INDENT, LINE, SIZE, twips } from '../gb9704';
import { AlignmentType, type IParagraphStyleOptions } from './docxApi';
import { loose, pitch } from './spacing';

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
  shortCell: 'ReportTableShort',
  picture: 'ReportPicture',
  pictureName: 'ReportPictureName',
  pageNumber: 'ReportPageNumber',
} as const;

/** Fonts of a run: one for letters and digits, one for Chinese. */
interface Fonts {
  readonly ascii: string;
  readonly hAnsi: string;
  readonly cs: string;
  readonly eastAsia: string;
}
type Look = NonNullable<IParagraphStyleOptions['paragraph']>;

const fonts = (latin: string, eastAsia: string): Fonts => ({
  ascii: latin,
  hAnsi: latin,
  cs: latin,
  eastAsia,
});
/** Letters and digits in the Chinese font itself: titles and headings. */
const whole = (name: string): Fonts => fonts(name, name);
const HEI = whole(FONT.level1);
/** Letters and digits in Times, as is usual in running text. */
const BODY = fonts(FONT.latin, FONT.body);

/** Not bold, not slanted, black, whatever a template says. */
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
  run: { ...run(BODY, SIZE.body), language: { value: 'en-US', eastAsia: 'zh-CN' } },
};

/** Charts take their fonts from here. */
export const THEME = { fonts: { body: { latin: FONT.latin, eastAsia: FONT.body } } };

const LINES = pitch(LINE.body);
const FIRST_LINE = {
  firstLine: twips(SIZE.body * INDENT.firstLine),
  firstLineChars: INDENT.firstLine * 100,
};
const CENTRED: Look = { alignment: AlignmentType.CENTER, spacing: LINES };
const RIGHT: Look = { alignment: AlignmentType.RIGHT, spacing: LINES };
const HALF_LINE = twips(LINE.body / 2);

function style(
  id: string,
  name: string,
  font: Fonts,
  points: number,
  paragraph: Look,
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, run: run(font, points), paragraph };
}

function headings(): IParagraphStyleOptions[] {
  const byLevel = [HEI, whole(FONT.level2), BODY, BODY];
  return STYLE.headings.map((id, level) => {
    const look = { spacing: LINES, indent: FIRST_LINE, keepNext: true, outlineLevel: level };
    const heading = style(id, `heading ${level + 1}`, byLevel[level] ?? BODY, SIZE.body, look);
    return { ...heading, next: STYLE.body };
  });
}

/** 公文的段落样式 */
export const PARAGRAPH_STYLES: readonly IParagraphStyleOptions[] = [
  style(STYLE.title, 'Title', whole(FONT.title), SIZE.title, {
    ...CENTRED,
    spacing: pitch(LINE.title),
    keepNext: true,
  }),
  style(STYLE.subtitle, 'Subtitle', whole(FONT.level2), SIZE.body, { ...CENTRED, keepNext: true }),
  ...headings(),
  style(STYLE.body, '报告正文', BODY, SIZE.body, {
    alignment: AlignmentType.JUSTIFIED,
    spacing: LINES,
    indent: FIRST_LINE,
  }),
  style(STYLE.attachment, '报告附件', BODY, SIZE.body, { spacing: LINES }),
  style(STYLE.signature, '报告落款', BODY, SIZE.body, { ...RIGHT, keepNext: true }),
  style(STYLE.date, '报告日期', BODY, SIZE.body, RIGHT),
  style(STYLE.caption, '报告表名', HEI, SIZE.pageNumber, { ...CENTRED, keepNext: true }),
  style(STYLE.picture, '报告图', BODY, SIZE.body, { ...CENTRED, spacing: loose(HALF_LINE) }),
  style(STYLE.pictureName, '报告图名', HEI, SIZE.pageNumber, {
    ...CENTRED,
    spacing: pitch(LINE.body, 0, HALF_LINE),
  }),
  style(STYLE.headerCell, '报告表头', HEI, SIZE.table, { ...CENTRED, spacing: loose() }),
  style(STYLE.cell, '报告表文', BODY, SIZE.table, { spacing: loose() }),
  style(STYLE.shortCell, '报告表文居中', BODY, SIZE.table, { ...CENTRED, spacing: loose() }),
  style(STYLE.pageNumber, '报告页码', whole(FONT.song), SIZE.pageNumber, { spacing: loose() }),
];
