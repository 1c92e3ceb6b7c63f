import type { Edit } from './edit';
import type { CellRef } from './grid';

/** 报告素材的一项 What the unit typed for one `Ask`. */
export interface MaterialEntry {
  readonly id: string;
  /** As typed, ends trimmed; never empty. Lines are paragraphs. */
  readonly text: string;
  readonly cell: CellRef;
}

/** 报告素材 By the id of the ask. */
export type Material = ReadonlyMap<string, MaterialEntry>;

/** 报告素材表的一行 */
export interface MaterialRow {
  readonly id: string;
  /** 章节 The headings above it, outermost first, with `›` between them. */
  readonly section: string;
  readonly prompt: string;
  /** 填写内容; '' while nothing is typed. */
  readonly text: string;
  /** 上年内容, for what has to be written anew each year; '' where there is none. */
  readonly lastYear: string;
  readonly optional: boolean;
}

export type MaterialColumn = 'section' | 'prompt' | 'text' | 'lastYear' | 'id';

/** 报告素材表的位置 Where a sheet 报告素材 keeps what; rows and columns count from 0. */
export interface MaterialPlace {
  readonly sheet: string;
  /** Null where the sheet has no such column. */
  readonly columns: Readonly<Record<MaterialColumn, number | null>> & {
    readonly text: number;
    readonly id: number;
  };
  /** The row of each id. */
  readonly rows: ReadonlyMap<string, number>;
  /** The row after the last that holds anything. */
  readonly end: number;
}

/** 要加进工作簿的报告素材 A new sheet, or edits to the one there is; both empty where nothing is to be done. */
export interface MaterialPlan {
  readonly sheet: {
    readonly name: string;
    readonly lines: readonly (readonly string[])[];
    readonly widths: readonly number[];
  } | null;
  readonly edits: readonly Edit[];
}
