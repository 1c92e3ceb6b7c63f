import type Big from 'big.js';
import type { CellRef } from './grid';

/** 文字片段 A stretch of a sentence; a number carries the cell it came from. */
export interface Run {
  readonly text: string;
  /** The cell the text was read from, or the cells a computed figure rests on. */
  readonly cells?: readonly CellRef[];
  /** True for a figure worked out from `cells`, not read. */
  readonly computed?: boolean;
  /** True for 【请补充：…】. */
  readonly missing?: boolean;
}

/** 得分图的一组 One level-2 group: what it weighs and what it won, in points. */
export interface ScoreBar {
  readonly level1: string;
  readonly level2: string;
  readonly weight: Big;
  /** What is decided so far. */
  readonly score: Big;
  readonly cells: readonly CellRef[];
  /** True where groups of the same level 1 have no bar: the bars do not add up to it. */
  readonly isOfPart?: boolean;
}

/**
 * 报告的段落 Level 1 is 一、 level 2 （一） level 3 1. level 4 （1）; numbers are part of the text.
 * `id` tells the same block in two drafts of one form: its section, what it states, and the first cell it speaks of.
 */
export type Block = { readonly id?: string } & (
  | { readonly kind: 'title'; readonly runs: readonly Run[] }
  | { readonly kind: 'subtitle'; readonly runs: readonly Run[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly runs: readonly Run[] }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly header: readonly string[];
      /** Relative widths, one a column. */
      readonly widths: readonly number[];
      readonly rows: readonly (readonly Run[])[];
    }
  | { readonly kind: 'chart'; readonly caption: string; readonly bars: readonly ScoreBar[] }
  /** 附件说明、落款 */
  | { readonly kind: 'attachment'; readonly runs: readonly Run[] }
  | { readonly kind: 'signature'; readonly runs: readonly Run[] }
  | { readonly kind: 'date'; readonly runs: readonly Run[] }
);

export type ReportStyle = 'prose' | 'itemised';

/** 自评报告 */
export interface Report {
  readonly outline: string;
  readonly style: ReportStyle;
  readonly form: string;
  /** All forms it tells of; the first is `form`. */
  readonly forms: readonly string[];
  readonly title: string;
  /** 我办、我局…… */
  readonly selfName: string;
  readonly blocks: readonly Block[];
  /** Prompts of all 【请补充】, in order. */
  readonly missing: readonly string[];
}
