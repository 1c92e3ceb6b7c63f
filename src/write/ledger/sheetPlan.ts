/** 单元格的样式 */
export type Look =
  | 'text'
  | 'wrap'
  | 'integer'
  | 'score'
  | 'percent'
  | 'link'
  | 'header'
  | 'title'
  | 'bad';

/** 链接 Where a click goes: a file by its address from the workbook, and a place in it. */
export interface Link {
  readonly target: string;
  /** `'自评表'!G23`; null for the file as a whole. */
  readonly location: string | null;
}

/** 单元格 What a cell shows; numbers as numbers, everything else as text that is never a formula. */
export interface Put {
  readonly value: string | number | null;
  /** That of its column where left out. */
  readonly look?: Look;
  readonly link?: Link | null;
}

export interface Column {
  readonly title: string;
  /** In characters; a Chinese one counts two. */
  readonly width: number;
  readonly look: Look;
}

/** Rows that a chart takes up. */
export const CHART_ROWS = 14;

/** 图 A column chart over rows of its own sheet. */
export interface Chart {
  readonly title: string;
  /** Row, counted from 0, at which it begins. */
  readonly top: number;
  /** Rows counted from 1: the header with the names of the series, then the first and the last of the categories. */
  readonly header: number;
  readonly first: number;
  readonly last: number;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}

/** 一张工作表 */
export interface SheetPlan {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Drawn once, as they are written. */
  readonly rows: Iterable<readonly Put[]>;
  /** True for a list: a header in view, repeated on each page, with filters. */
  readonly list: boolean;
  readonly charts?: readonly Chart[];
  /** Rows, counted from 1, after which a new page begins in print. */
  readonly breaks?: readonly number[];
}
