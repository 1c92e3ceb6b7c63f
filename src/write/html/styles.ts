import { FALLBACK, FONT, INDENT, LINE, SIZE } from '../gb9704';

/** 段落的样式 The kinds of text the clipboard knows. */
export type HtmlStyle =
  | 'title'
  | 'subtitle'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'body'
  | 'attachment'
  | 'right'
  | 'caption'
  | 'headerCell'
  | 'cell';

/** Excel takes what is pasted with this as text. */
const AS_TEXT = "mso-number-format:'\\@'";
const PLAIN = 'margin:0pt;color:#000000;font-weight:normal;font-style:normal';

/** CSS for a `style="…"` attribute; names are quoted with single quotes. */
export const STYLES: Readonly<Record<HtmlStyle, string>> = {
  title: css(font(FONT.title, SIZE.title), pitch(LINE.title), 'text-align:center'),
  subtitle: css(font(FONT.level2, SIZE.body), pitch(LINE.body), 'text-align:center'),
  heading1: css(font(FONT.level1, SIZE.body), pitch(LINE.body), firstLine()),
  heading2: css(font(FONT.level2, SIZE.body), pitch(LINE.body), firstLine()),
  heading3: css(font(FONT.body, SIZE.body), pitch(LINE.body), firstLine()),
  body: css(font(FONT.body, SIZE.body), pitch(LINE.body), firstLine(), 'text-align:justify'),
  attachment: css(font(FONT.body, SIZE.body), pitch(LINE.body), firstLine()),
  right: css(font(FONT.body, SIZE.body), pitch(LINE.body), 'text-align:right'),
  caption: css(font(FONT.level1, SIZE.pageNumber), pitch(LINE.body), 'text-align:center'),
  headerCell: css(font(FONT.level1, SIZE.table), cell(), 'text-align:center'),
  cell: css(font(FONT.body, SIZE.table), cell()),
};

export const MISSING_STYLE = 'background:yellow;mso-highlight:yellow';
export const TABLE_STYLE = 'border-collapse:collapse;width:100%';

function css(...declarations: readonly string[]): string {
  return [PLAIN, ...declarations, AS_TEXT].join(';');
}

function font(name: string, points: number): string {
  const names = [name, FALLBACK[name] ?? FONT.song].map((each) => `'${each}'`).join(',');
  return `font-family:${names};mso-fareast-font-family:'${name}';font-size:${points}pt`;
}

function pitch(points: number): string {
  return `line-height:${points}pt;mso-line-height-rule:exactly`;
}

function firstLine(): string {
  return `text-indent:${SIZE.body * INDENT.firstLine}pt;mso-char-indent-count:${INDENT.firstLine}`;
}

function cell(): string {
  return 'border:0.5pt solid #000000;padding:2pt 4pt;vertical-align:middle';
}
