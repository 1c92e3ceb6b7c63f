import type { Block, Correction, Question } from '../../../model/mapping';
import type { Choice } from '../choice';

/** 一列的识别结果 as the pane shows it. */
export interface ColumnView {
  /** What the column holds, e.g. `target`. */
  readonly key: string;
  /** E.g. 年度指标值. */
  readonly name: string;
  /** Column letters; null where the form has no such column. */
  readonly column: string | null;
  /** Header text; '' where the column has none. */
  readonly header: string;
  /** Qualified header cell; null where there is none. */
  readonly cell: string | null;
  /** 原词、近似、由您指定; null where there is no column. */
  readonly by: string | null;
}

/** 一个部分的各列 */
export interface BlockView {
  readonly block: Block;
  /** 资金 or 指标 */
  readonly name: string;
  /** Row of the header, counted from 1. */
  readonly header: number;
  readonly columns: readonly ColumnView[];
  /** Columns of the sheet that can be pointed at; `id` is the column letters. */
  readonly choices: readonly Choice[];
}

/** 一个要问的问题 with its answers; choosing one makes the correction. */
export interface QuestionView {
  readonly id: string;
  readonly message: string;
  /** Qualified cell of the header nobody knows. */
  readonly cell: string | null;
  readonly about: Question;
  readonly answers: readonly Choice[];
}

/** 一张表的识别结果 as the pane shows it. */
export interface MappingView {
  /** `Form.id` */
  readonly form: string;
  readonly sheet: string;
  readonly questions: readonly QuestionView[];
  readonly blocks: readonly BlockView[];
  readonly rows: {
    readonly first: number | null;
    readonly last: number | null;
    readonly count: number;
    readonly total: number | null;
    /** True where a person pointed at the total row. */
    readonly totalBy: Correction | null;
    /** Rows that can be the total; `id` is the row. */
    readonly totalChoices: readonly Choice[];
    /** The indicators, to say that one is none; `id` is the row. */
    readonly indicatorChoices: readonly Choice[];
    /** Rows a person said are no indicators. */
    readonly excluded: readonly { readonly correction: Correction; readonly name: string }[];
  };
  /** True where a person corrected something here. */
  readonly corrected: boolean;
}
