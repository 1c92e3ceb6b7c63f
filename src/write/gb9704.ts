/**
 * GB/T 9704-2012 《党政机关公文格式》 as a report uses it. Every size of the Word file and of the rich clipboard
 * stands here once. Lengths for Word are twips (1 pt = 20 twips, 1 mm ≈ 56.69 twips), always whole numbers:
 * WPS does not read "37mm".
 */

/** 字号 in pt. */
export const SIZE = {
  /** 2号：标题 */
  title: 22,
  /** 3号：正文、各级标题、落款 */
  body: 16,
  /** 4号：页码、表名 */
  pageNumber: 14,
  /** 5号：表内文字。标准未定，取表格不至于过宽的字号 */
  table: 10.5,
} as const;

/** 行距 in pt, fixed. Inside tables the pitch is not fixed, or tall rows would be cut off. */
export const LINE = {
  /** 标题 30 pt = 10.6 mm */
  title: 30,
  /** 正文 28 pt = 9.9 mm：版心 225 mm 排 22 行 */
  body: 28,
} as const;

/** 纸张 A4, in twips. */
export const PAPER = {
  /** 210 mm */
  width: 11906,
  /** 297 mm */
  height: 16838,
} as const;

/** 页边, in twips. */
export const MARGIN = {
  /** 天头 37 mm */
  top: 2098,
  /** 35 mm = 297 − 37 − 版心高 225 */
  bottom: 1984,
  /** 订口 28 mm */
  left: 1588,
  /** 26 mm = 210 − 28 − 版心宽 156 */
  right: 1474,
  /** 页眉不用；15 mm */
  header: 851,
  /** 页码下缘离纸边 25 mm，使页码在版心下约 7 mm */
  footer: 1417,
} as const;

/** 版心宽 156 mm, in twips. */
export const TEXT_WIDTH = PAPER.width - MARGIN.left - MARGIN.right;

/** 缩进，单位：字 (one character of the paragraph's own size). */
export const INDENT = {
  /** 首行缩进 */
  firstLine: 2,
  /** 落款至少右空 */
  signature: 2,
  /** 成文日期右空 */
  date: 4,
  /** 页码离版心边 */
  pageNumber: 1,
} as const;

/** 表格单元格的留白 in twips：左右 1.1 mm，上下 0.7 mm */
export const CELL_PADDING = { side: 60, above: 40 } as const;

/** Pictures are measured in pixels, 96 to the inch. */
export const PIXELS = { twip: 1 / 15, millimetre: 96 / 25.4 } as const;

/** 得分图。标准未定 */
export const CHART = {
  /** 5号：指标名、图例, in pt */
  text: 10.5,
  /** 指标名至多的字数 */
  name: 14,
  /** 条末的数, in pt */
  label: 8.5,
  /** 每行两条所占的高, in mm */
  row: 9,
  /** 图例及留白, in mm */
  legend: 12,
  /** 图高至多, in mm：版心高 225 减图名和一行余地 */
  most: 200,
  /** 一图至多的行数，再多则数字相叠 */
  mostRows: 30,
  /** 行间的空白，相对于一条的宽, in percent */
  gap: 50,
} as const;

/** 表格框线 0.5 pt, in eighths of a point. */
export const TABLE_BORDER = 4;

/** 标题一行容得下的字数：156 mm ÷ 22 pt */
export const TITLE_CHARACTERS = 20;

/** 字体，以标准所用之名。 */
export const FONT = {
  title: '方正小标宋简体',
  level1: '黑体',
  level2: '楷体_GB2312',
  body: '仿宋_GB2312',
  song: '宋体',
  latin: 'Times New Roman',
} as const;

/** 没有左边的字体时改用右边的。Windows 与 Office 只自带右边的。 */
export const FALLBACK: Readonly<Record<string, string>> = {
  [FONT.title]: '宋体',
  [FONT.level2]: '楷体',
  [FONT.body]: '仿宋',
  [FONT.level1]: 'SimHei',
  [FONT.song]: 'SimSun',
};

/** Points to twips. */
export const twips = (points: number): number => Math.round(points * 20);
